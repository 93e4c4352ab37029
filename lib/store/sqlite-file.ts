import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { type Connection, inTransaction } from "./libsql-database";
import { migrations } from "./migrations";
import { refuseNewer } from "./migrations/version";

export const fileName = "shares.db";
/** Stands in the file's header, so that a store of ours can be told from any other SQLite file. */
export const applicationId = 0x43485353;
/** How long a writer waits for another process's write. */
const busyMs = 5000;

/** Loads the package only when a store is opened: a computer that it has no build for can still do all the rest. */
export async function loadLibsql() {
  return (await import("libsql")).default;
}
type Libsql = Awaited<ReturnType<typeof loadLibsql>>;

/** Opens the store in a file that only its owner may read; makes file and folder, and brings the layout up to date. */
export function openFile(Libsql: Libsql, path: string): Connection {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // SQLite gives the files beside this one the same rights.
  closeSync(openSync(path, "a", 0o600));
  const connection = new Libsql(path, { timeout: busyMs });
  try {
    for (const setting of ["journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"])
      connection.pragma(setting);
    migrate(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Whoever gets the lock first migrates; the others find it done. */
function migrate(connection: Connection): void {
  const latest = migrations.length;
  if (numberOf(connection, "user_version") === latest) return;
  inTransaction(connection, () => {
    const version = numberOf(connection, "user_version");
    refuseNewer(version);
    for (const { sqlite } of migrations.slice(version)) for (const statement of sqlite) connection.exec(statement);
    connection.exec(`PRAGMA application_id = ${applicationId}`);
    connection.exec(`PRAGMA user_version = ${latest}`);
  });
}

/** Moves what the journal holds into the file and empties it, but does not wait long for others who are at work. */
export function checkpoint(connection: Connection): void {
  connection.pragma("busy_timeout = 50");
  connection.pragma("wal_checkpoint(TRUNCATE)");
  connection.pragma(`busy_timeout = ${busyMs}`);
}

/** Writes something that changes nothing: fails where a real write would. */
export function rewriteVersion(connection: Connection): void {
  inTransaction(connection, () => connection.exec(`PRAGMA user_version = ${numberOf(connection, "user_version")}`));
}

/** What a PRAGMA with a single number says. */
export function numberOf(connection: Connection, pragma: string): number {
  return Number(textOf(connection, pragma));
}

/** What a PRAGMA with a single value says. */
export function textOf(connection: Connection, pragma: string): string {
  const rows = connection.pragma(pragma);
  const first: unknown = Array.isArray(rows) ? rows[0] : undefined;
  return String(Object.values(first ?? {})[0] ?? "");
}
