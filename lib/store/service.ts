/** The store of a running server: opened from its settings, kept clean, looked after, closed. */

import type { ShareStore } from "./contract";
import { type Health, healthOf } from "./health";
import type { RateLimits } from "./limits";
import { openStore, type StoreSettings } from "./open";

export type ShareService = {
  readonly store: ShareStore;
  readonly limits: RateLimits;
  /** Whether the store answers, and soon. */
  health: (now?: number) => Promise<Health>;
  /** A failure of the store, for the log. */
  failed: (error: unknown) => void;
  /** Erases what has expired, now and every few minutes, in small batches so that requests are served in between. */
  keepSwept: (everyMs?: number) => void;
  close: () => Promise<void>;
};

const minute = 60_000;
const batch = 100;

export function shareService(settings: StoreSettings, log: (message: string) => void): ShareService {
  const { store, limits } = openStore(settings);
  const failed = oncePerMinute((error) => log(`The store: ${error instanceof Error ? error.message : String(error)}`));
  let sweeping: NodeJS.Timeout | undefined;
  return {
    store,
    limits,
    failed,
    health: healthOf(store),
    keepSwept: (everyMs = 5 * minute) => {
      if (sweeping) return;
      const sweep = () => sweepAll(store).catch(failed);
      sweeping = setInterval(sweep, everyMs).unref();
      sweep();
    },
    close: async () => {
      clearInterval(sweeping);
      await store.close().catch(failed);
    },
  };
}

async function sweepAll(store: ShareStore): Promise<void> {
  for (;;) {
    const { erased, deleted } = await store.sweep(Date.now(), batch);
    // A full disk makes for smaller batches, so only an empty one is the last.
    if (erased === 0 && deleted === 0) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A store that is away fails every request. */
function oncePerMinute(tell: (error: unknown) => void): (error: unknown) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (error) => {
    const now = performance.now();
    if (now - last < minute) return;
    last = now;
    tell(error);
  };
}
