import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { ShareStore } from "./contract";
import { kyselyStore } from "./kysely-store";
import { migrations } from "./migrations";
import { refuseNewer } from "./migrations/version";
import type { Tables } from "./tables";

/** Any number will do, as long as it stays the same. */
const migrationLock = 0x43485353;

const diskFull = "53100";

/** Whole numbers of eight bytes come as text unless told otherwise; ours are times and revisions, all exact as numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format === "binary" ? "binary" : "text"),
};

export function postgresPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "network-handoff",
    max: 10,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 5000,
    lock_timeout: 3000,
    query_timeout: 8000,
    keepAlive: true,
    types,
  });
  // A connection that dies is told to whoever uses it, and replaced; without a listener it would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** Every table that a call writes to is touched, since each can be locked by itself. */
const probe = `WITH
  sheets AS (UPDATE sheet SET updated_at = updated_at WHERE id = ''),
  limits AS (DELETE FROM rate_limit WHERE key = '')
  UPDATE store_version SET version = version`;

/** The table's own size is quickly told, but it also counts what was erased; where that matters, the rows are added up. */
const used = `SELECT CASE WHEN pg_table_size('sheet') <= $1 THEN pg_table_size('sheet')
  ELSE (SELECT coalesce(sum(octet_length(plan) + octet_length(work)), 0) FROM sheet) END AS bytes`;

export function postgresStore(pool: pg.Pool, limit?: number): ShareStore {
  let migrating: Promise<void> | undefined;
  return kyselyStore(
    {
      kind: "postgresql",
      db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
      ready: () => {
        migrating ??= migrate(pool).catch((error) => {
          migrating = undefined;
          throw error;
        });
        return migrating;
      },
      failed: () => {
        migrating = undefined;
      },
      // The database waits for locks by itself, and holds up nobody here.
      patiently: (work) => work(),
      used: async () => Number((await pool.query(used, [Math.floor((limit ?? 0) / 2)])).rows[0]?.bytes),
      isFull: (error) => error instanceof pg.DatabaseError && error.code === diskFull,
      // The disk is another program's.
      spare: { keep: () => {}, free: () => false },
      probe: async () => {
        await pool.query(probe);
      },
      // What was erased is overwritten when PostgreSQL vacuums, which it does by itself.
      scrub: async () => {},
      close: () => pool.end(),
    },
    limit,
  );
}

/** Whoever gets the lock first migrates; the others wait and find it done. */
async function migrate(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    if ((await versionOf(client)) !== migrations.length) await migrateLocked(client);
    client.release();
  } catch (error) {
    // With the connection goes the transaction that it may be in.
    client.release(true);
    throw error;
  }
}

async function migrateLocked(client: pg.PoolClient): Promise<void> {
  await client.query("BEGIN");
  await client.query("SELECT pg_advisory_xact_lock($1)", [migrationLock]);
  // Also makes this connection see what another one has created while it waited for the lock.
  await client.query("CREATE TABLE IF NOT EXISTS store_version (version integer NOT NULL)");
  const version = await writtenVersion(client);
  refuseNewer(version);
  for (const { postgresql } of migrations.slice(version))
    for (const statement of postgresql) await client.query(statement);
  await client.query("DELETE FROM store_version");
  await client.query("INSERT INTO store_version VALUES ($1)", [migrations.length]);
  await client.query("COMMIT");
}

async function versionOf(client: pg.PoolClient): Promise<number> {
  const table = await client.query("SELECT to_regclass('store_version') AS name");
  return table.rows[0]?.name === null ? 0 : writtenVersion(client);
}

async function writtenVersion(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query("SELECT max(version) AS version FROM store_version");
  return rows[0]?.version ?? 0;
}
