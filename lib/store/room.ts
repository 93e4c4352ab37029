/** For so long a measure is believed; other instances write, too. */
const FRESH_MS = 1000;

export type Room = {
  /** Runs a write that adds so many bytes, or tells that there would be more than `most` then. */
  take: <Outcome>(
    bytes: number,
    most: number,
    write: () => Promise<Outcome>,
    full: () => Promise<Outcome>,
  ) => Promise<Outcome>;
  /** To be called when something was erased. */
  measureAgain: () => void;
};

/**
 * Keeps count of the bytes in a store between one measure and the next, since measuring takes as long as a small write. Calls
 * that come at once see each other's bytes before they are written.
 */
export function roomIn(measure: () => Promise<number>): Room {
  let measured = { bytes: 0, at: Number.NEGATIVE_INFINITY };
  let added = 0;
  let coming = 0;

  async function measureNow(): Promise<void> {
    const bytes = await measure();
    measured = { bytes, at: performance.now() };
    added = 0;
  }

  async function isOver(most: number): Promise<boolean> {
    if (performance.now() - measured.at >= FRESH_MS) await measureNow();
    const isSure = added === 0;
    const isBeyond = () => measured.bytes + added + coming > most;
    // What was added may have taken the place of something else.
    if (isBeyond() && !isSure) await measureNow();
    return isBeyond();
  }

  return {
    take: async (bytes, most, write, full) => {
      if (!Number.isFinite(most)) return write();
      coming += bytes;
      try {
        if (await isOver(most)) return await full();
        const outcome = await write();
        added += bytes;
        return outcome;
      } finally {
        coming -= bytes;
      }
    },
    measureAgain: () => {
      measured = { bytes: 0, at: Number.NEGATIVE_INFINITY };
    },
  };
}
