import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Kysely, SqliteDialect } from "kysely";
import type { ShareStore } from "./contract";
import { kyselyStore } from "./kysely-store";
import { codeOf, LibsqlDatabase } from "./libsql-database";
import { checkpoint, fileName, loadLibsql, openFile, rewriteVersion } from "./sqlite-file";
import type { Tables } from "./tables";

/** Nothing is touched before the first call. */
export function sqliteStore(folder: string): ShareStore {
  let opening: Promise<LibsqlDatabase> | undefined;
  let closed = false;

  const opened = () => {
    opening ??= open(join(folder, fileName)).catch((error) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };

  return kyselyStore({
    kind: "sqlite",
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: opened }) }),
    ready: async () => {
      if (closed) throw new Error("the store is closed");
      await opened();
    },
    // The connection has already been given up where it failed.
    failed: () => {},
    scrub: async () => {
      // While another process reads or writes, a little is emptied or nothing; the next sweep comes back to it.
      (await opened()).with(checkpoint);
    },
    probe: async () => {
      (await opened()).with(rewriteVersion);
    },
    close: async () => {
      closed = true;
      const database = await opening?.catch(() => undefined);
      try {
        database?.with(checkpoint);
      } finally {
        database?.close();
      }
    },
  });
}

const attempts = 50;

async function open(path: string): Promise<LibsqlDatabase> {
  const Libsql = await loadLibsql();
  const database = new LibsqlDatabase(() => openFile(Libsql, path));
  for (let attempt = 1; ; attempt++) {
    try {
      database.with(() => {});
      return database;
    } catch (error) {
      // While another process turns a new file's journal on, SQLite does not wait for the lock by itself.
      if (codeOf(error) !== "SQLITE_BUSY" || attempt === attempts) throw error;
      await delay(20);
    }
  }
}
