import { setTimeout as delay } from "node:timers/promises";
import type { ShareStore } from "./contract";

/** Shorter than a balancer's patience, so that who asks has an answer within a second. */
const patienceMs = 800;
/** For so long one answer serves all who ask, since asking costs a write. */
const freshMs = 1000;

export type Health = { ok: boolean; store: ShareStore["kind"] };

/** Asks a store how it is. `now` in milliseconds of any clock that does not go back. */
export function healthOf(store: ShareStore): (now?: number) => Promise<Health> {
  let last: { at: number; health: Promise<Health> } | undefined;
  return (now = performance.now()) => {
    if (!last || now - last.at >= freshMs) last = { at: now, health: examine(store) };
    return last.health;
  };
}

async function examine(store: ShareStore): Promise<Health> {
  const overdue = new AbortController();
  const ok = await Promise.race([
    store.ping().then(
      () => true,
      () => false,
    ),
    delay(patienceMs, false, { signal: overdue.signal, ref: false }),
  ]);
  overdue.abort();
  return { ok, store: store.kind };
}
