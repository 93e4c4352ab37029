import { isIPv6 } from "node:net";
import type pg from "pg";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

/** What one address may do; `failures` are links that open nothing. `calls` are those with one link that opens something. */
export const limits = {
  requests: { points: 600, duration: 60 },
  calls: { points: 600, duration: 60 },
  creations: { points: 100, duration: 60 * 60 },
  failures: { points: 60, duration: 10 * 60 },
} as const;

export type Limit = keyof typeof limits;
/** Counts one more for an address or a link; resolves to the seconds to wait when that is too many. */
export type RateLimits = (limit: Limit, who: string) => Promise<number | undefined>;

type Limiter = { consume(key: string): Promise<unknown> };

export const noLimits: RateLimits = async () => undefined;

export function memoryLimits(): RateLimits {
  return counting((limit) => new RateLimiterMemory({ keyPrefix: limit, ...limits[limit] }));
}

/** Counts in a table that all instances share, and each by itself while the database is away. */
export function postgresLimits(pool: pg.Pool): RateLimits {
  return counting(
    (limit) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: "pool",
        tableName: "rate_limit",
        tableCreated: true,
        keyPrefix: limit,
        ...limits[limit],
        inMemoryBlockOnConsumed: limits[limit].points + 1,
        insuranceLimiter: new RateLimiterMemory({ keyPrefix: limit, ...limits[limit] }),
      }),
  );
}

function counting(limiterOf: (limit: Limit) => Limiter): RateLimits {
  const limiters = {
    requests: limiterOf("requests"),
    calls: limiterOf("calls"),
    creations: limiterOf("creations"),
    failures: limiterOf("failures"),
  };
  return async (limit, who) => {
    try {
      await limiters[limit].consume(networkOf(who));
      return undefined;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  };
}

/** One customer's line: an IPv4 address, or the /64 that an IPv6 address comes from. */
export function networkOf(address: string): string {
  // Looked for first: telling an IPv6 address from others takes Node long.
  if (!address.includes(":") || !isIPv6(address)) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const front = head.split(":").filter(Boolean);
  const back = (tail ?? "").split(":").filter(Boolean);
  const groups =
    tail === undefined ? front : [...front, ...Array(Math.max(0, 8 - front.length - back.length)).fill("0"), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
