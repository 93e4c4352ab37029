import type { Migration } from "./index";

/** The table of rate-limiter-flexible. With SQLite there is one process at work, which counts in its memory. */
export const rateLimit: Migration = {
  sqlite: [],
  postgresql: [
    "CREATE TABLE rate_limit (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)",
  ],
};
