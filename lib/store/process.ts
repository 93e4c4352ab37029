import { readEnv } from "@/lib/env/env";
import { clientAddressHeader } from "@/lib/server/incoming-headers";
import { logLine } from "@/lib/server/request-log";
import { isStoreFault, type ShareStore } from "./contract";
import { type Call, within } from "./http";
import { Refusal, refused } from "./http-answers";
import type { RateLimits } from "./limits";
import { openStore } from "./open";

type Shares = { readonly store: ShareStore; readonly limits: RateLimits; sweeping?: NodeJS.Timeout };

const place = Symbol.for("network-handoff.shares");
type Place = { [place]?: Shares };

/** Seconds after which a browser may try a store again that could not be reached. */
const retryAfter = "10";
const minute = 60_000;
const batch = 100;

/** The one store of this process: the server, every route's bundle and a reload while developing share it. */
export function shares(): Shares {
  const global: typeof globalThis & Place = globalThis;
  global[place] ??= openStore(settings());
  return global[place];
}

function settings() {
  const reading = readEnv(process.env);
  if (reading.ok) return reading.env;
  throw new Error(reading.faults.join(" "));
}

/** Runs a call and turns whatever ends it into an answer. */
export async function answer(request: Request, work: (call: Call) => Promise<Response>): Promise<Response> {
  const { store, limits } = shares();
  const address = request.headers.get(clientAddressHeader) ?? "unknown";
  const call: Call = { store, limits, address, now: Date.now() };
  try {
    await within(call, "requests");
    return await work(call);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code, error.headers);
    if (!isStoreFault(error)) throw error;
    logFault(error);
    return refused("store-unreachable", { "Retry-After": retryAfter });
  }
}

/** Erases what has expired, now and every few minutes, in small batches so that requests are served in between. */
export function keepSwept(everyMs = 5 * minute): void {
  const own = shares();
  if (own.sweeping) return;
  const sweep = () => sweepAll(own.store).catch(logFault);
  own.sweeping = setInterval(sweep, everyMs).unref();
  sweep();
}

async function sweepAll(store: ShareStore): Promise<void> {
  for (;;) {
    const { erased, deleted } = await store.sweep(Date.now(), batch);
    if (erased < batch && deleted < batch) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export async function closeShares(): Promise<void> {
  const global: typeof globalThis & Place = globalThis;
  const own = global[place];
  delete global[place];
  clearInterval(own?.sweeping);
  await own?.store.close().catch(logFault);
}

let lastLogged = 0;

/** Once a minute at most: a store that is away fails every request. */
function logFault(error: unknown): void {
  if (Date.now() - lastLogged < minute) return;
  lastLogged = Date.now();
  logLine({ level: "error", message: `The store: ${error instanceof Error ? error.message : String(error)}` });
}
