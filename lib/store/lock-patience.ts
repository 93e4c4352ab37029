import { setTimeout as delay } from "node:timers/promises";
import { codeOf } from "./libsql-database";

/** How long a call waits for the lock of another process. A browser waits for an answer for fifteen seconds. */
const PATIENCE_MS = 3000;
const LONGEST_PAUSE_MS = 50;

/** Runs something that changes nothing where it meets a lock, and again once the lock is gone. */
export type Patiently = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * SQLite itself would wait for a lock in the thread that serves all pages. So it does not wait at all, and calls that have met
 * a lock wait here. One asks for all of them whether it is gone, since each asking costs a new connection.
 */
export function lockPatience(ask: () => Promise<void>, patienceMs = PATIENCE_MS): Patiently {
  let asking: Promise<boolean> | undefined;

  async function isGoneInTime(): Promise<boolean> {
    const end = performance.now() + patienceMs;
    for (let pause = 1; performance.now() < end; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      await delay(pause);
      try {
        await ask();
        return true;
      } catch (error) {
        if (!isLocked(error)) return true;
      }
    }
    return false;
  }

  return async (work) => {
    const end = performance.now() + patienceMs;
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!isLocked(error) || performance.now() >= end) throw error;
        asking ??= isGoneInTime().finally(() => {
          asking = undefined;
        });
        // Who came later has an end of his own.
        if (!(await asking) && performance.now() >= end) throw error;
      }
    }
  };
}

const isLocked = (error: unknown) => codeOf(error).startsWith("SQLITE_BUSY");
