import { setTimeout as delay } from "node:timers/promises";
import type { ShareStore } from "./contract";
import { shares } from "./process";

/** Shorter than a balancer's patience. */
const patienceMs = 2000;
/** For so long one answer serves all who ask, since asking costs a write. */
const freshMs = 1000;

export type Health = { ok: boolean; store: ShareStore["kind"] };

let last: { store: ShareStore; at: number; health: Promise<Health> } | undefined;

/** Whether the store answers, and soon. */
export function storeHealth(now = performance.now()): Promise<Health> {
  const { store } = shares();
  if (last?.store !== store || now - last.at >= freshMs) last = { store, at: now, health: examine(store) };
  return last.health;
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
