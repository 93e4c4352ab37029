import type { Env } from "@/lib/env/env";
import type { ShareStore } from "./contract";
import { memoryLimits, noLimits, postgresLimits, type RateLimits } from "./limits";
import { postgresPool, postgresStore } from "./postgres";
import { sqliteStore } from "./sqlite";

export type StoreSettings = Pick<Env, "dataDir" | "databaseUrl" | "rateLimits" | "storeLimit">;

/** PostgreSQL where an address is given, otherwise a file. Neither is touched before it is used. */
export function openStore({ dataDir, databaseUrl, rateLimits, storeLimit }: StoreSettings): {
  store: ShareStore;
  limits: RateLimits;
} {
  if (databaseUrl === undefined)
    return { store: sqliteStore(dataDir, storeLimit), limits: rateLimits ? memoryLimits() : noLimits };
  const pool = postgresPool(databaseUrl);
  return { store: postgresStore(pool, storeLimit), limits: rateLimits ? postgresLimits(pool) : noLimits };
}
