import type { SqliteDatabase, SqliteStatement } from "kysely";
import type Libsql from "libsql";

export type Connection = Libsql.Database;
type Statement = Libsql.Statement<unknown[]>;

/** A connection to a file, and whether its path still shows the very file that it has open. */
export type OpenFile = { connection: Connection; isInPlace: () => boolean };

/**
 * Gives Kysely the `libsql` package in the shape that it expects of better-sqlite3, around the ways in which it differs:
 * `get` after `all` misses its row, so only `all` is used; blobs come as `ArrayBuffer`; a statement that was refused
 * for a lock stays open, after which the connection reads an old state of the file, so it is given up and opened anew.
 */
export class LibsqlDatabase implements SqliteDatabase {
  #file: OpenFile | undefined;
  readonly #statements = new Map<string, Statement>();
  readonly #connect: () => OpenFile;

  constructor(connect: () => OpenFile) {
    this.#connect = connect;
  }

  prepare(sql: string): SqliteStatement {
    const statement = this.#prepared(sql);
    return {
      reader: statement.reader,
      all: (parameters) => this.#guarded(() => statement.all(...bindable(parameters)).map(withBuffers)),
      run: (parameters) => this.#guarded(() => statement.run(...bindable(parameters))),
      iterate: () => {
        throw new Error("streaming is not used");
      },
    };
  }

  /** Runs statements of the database's own, beside those of Kysely. */
  with<Result>(work: (connection: Connection) => Result): Result {
    return this.#guarded(() => work(this.#open()));
  }

  /** The next use opens the file again. */
  close(): void {
    this.#statements.clear();
    this.#file?.connection.close();
    this.#file = undefined;
  }

  #open(): Connection {
    this.#file ??= this.#connect();
    return this.#file.connection;
  }

  #prepared(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#guarded(() => this.#open().prepare<unknown[]>(sql));
    this.#statements.set(sql, statement);
    return statement;
  }

  /**
   * A connection that has failed at anything but a constraint is not trusted again. Nothing is believed of a file that was
   * moved or deleted meanwhile: looked at afterwards, so that no write into it is acknowledged.
   */
  #guarded<Result>(work: () => Result): Result {
    try {
      const result = work();
      if (this.#file && !this.#file.isInPlace()) throw this.#leave(this.#file.connection);
      return result;
    } catch (error) {
      if (!codeOf(error).startsWith("SQLITE_CONSTRAINT")) this.close();
      throw error;
    }
  }

  /** What the journal holds goes into the file, wherever that is by now: it may be put back without its journal. */
  #leave(connection: Connection): Error {
    try {
      connection.pragma("wal_checkpoint(TRUNCATE)");
    } catch {
      // Then the journal has to be put back, too.
    }
    return new Error("The store was moved or deleted while the server runs. Put it back, or start the server anew.");
  }
}

/** Holds the lock for writing while `work` runs; everything in it happens, or nothing. */
export function inTransaction<Result>(connection: Connection, work: () => Result): Result {
  connection.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    // SQLite has rolled back by itself when, say, the disk was full.
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** In one array, since the package takes a lone object for named parameters. What it does not know ends the process. */
function bindable(parameters: readonly unknown[]): [unknown[]] {
  for (const value of parameters) {
    const known =
      value === null || typeof value === "number" || typeof value === "string" || value instanceof Uint8Array;
    if (!known) throw new TypeError(`cannot bind a ${typeof value}`);
  }
  return [[...parameters]];
}

function withBuffers(row: unknown): unknown {
  const columns = Object.entries(row ?? {}).filter(([name]) => name !== "_metadata");
  return Object.fromEntries(
    columns.map(([name, value]) => [name, value instanceof ArrayBuffer ? Buffer.from(value) : value]),
  );
}
