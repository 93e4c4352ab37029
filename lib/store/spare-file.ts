import { randomBytes } from "node:crypto";
import { closeSync, openSync, rmSync, statSync, writeSync } from "node:fs";

/** What a journal holds at most before it is taken up, twice: as much again may have to go into the store's file. */
const SPARE_BYTES = 8 * 2 ** 20;
const PART_BYTES = 2 ** 20;

/**
 * Room that is kept beside the store for the day on which the disk is full. Withdrawing and sweeping write before they erase,
 * so they could not make room without it.
 */
export type Spare = {
  /** Takes the room where there is some. */
  keep: () => void;
  /** Gives it back; whether there was any. */
  free: () => boolean;
};

export function spareFile(path: string): Spare {
  const size = () => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return {
    keep: () => {
      if (size() === SPARE_BYTES) return;
      try {
        write(path);
      } catch {
        // There is no such room; the next sweep tries again.
        rmSync(path, { force: true });
      }
    },
    free: () => {
      const had = size() > 0;
      rmSync(path, { force: true });
      return had;
    },
  };
}

function write(path: string): void {
  const descriptor = openSync(path, "w", 0o600);
  try {
    // Noise: what is all alike takes no room on some disks.
    const part = randomBytes(PART_BYTES);
    for (let from = 0; from < SPARE_BYTES; from += PART_BYTES)
      if (writeSync(descriptor, part) < PART_BYTES) throw new Error("no room");
  } finally {
    closeSync(descriptor);
  }
}
