import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { filesInPlace } from "./files-in-place";
import { type Connection, inTransaction, type OpenFile } from "./libsql-database";
import { migrations } from "./migrations";
import { refuseNewer } from "./migrations/version";

export const fileName = "shares.db";
/** Stands in the file's header, so that a store of ours can be told from any other SQLite file. */
export const applicationId = 0x43485353;

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
  return opened(Libsql, path, () => {});
}

/** Opens it once more. A store that was there and is not is never made anew: what was in it may yet come back. */
export function openAgain(Libsql: Libsql, path: string): Connection {
  if (!existsSync(path)) throw new Error("The store is gone. Put it back, or start the server anew.");
  return opened(Libsql, path, (connection) => {
    if (numberOf(connection, "application_id") !== applicationId)
      throw new Error("Another file is in the place of the store. Put the store back, or start the server anew.");
  });
}

/** With what tells later whether these files are still in their place. */
export const watched = (path: string, connection: Connection): OpenFile => ({
  connection,
  isInPlace: filesInPlace(path),
});

function opened(Libsql: Libsql, path: string, check: (connection: Connection) => void): Connection {
  // It never waits for a lock itself, since nothing else would be served meanwhile.
  const connection = new Libsql(path, { timeout: 0 });
  try {
    check(connection);
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

/** Moves what the journal holds into the file and empties it; whether all of it was, and nobody else is at work there. */
export function checkpoint(connection: Connection): boolean {
  return numberOf(connection, "wal_checkpoint(TRUNCATE)") === 0;
}

/** How much of the disk is taken up by what the store holds; what was erased is not. */
export function bytesUsed(connection: Connection): number {
  const [pages, free, size] = ["page_count", "freelist_count", "page_size"].map((name) => numberOf(connection, name));
  return ((pages ?? 0) - (free ?? 0)) * (size ?? 0);
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
