import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Kysely, SqliteDialect } from "kysely";
import type { ShareStore } from "./contract";
import { kyselyStore } from "./kysely-store";
import { codeOf, LibsqlDatabase } from "./libsql-database";
import { lockPatience } from "./lock-patience";
import { type Spare, spareFile } from "./spare-file";
import {
  bytesUsed,
  checkpoint,
  fileName,
  loadLibsql,
  openAgain,
  openFile,
  rewriteVersion,
  watched,
} from "./sqlite-file";
import type { Tables } from "./tables";

/** Nothing is touched before the first call. */
export function sqliteStore(folder: string, limit?: number): ShareStore {
  const path = join(folder, fileName);
  const spare = spareFile(`${path}.spare`);
  let opening: Promise<LibsqlDatabase> | undefined;
  let closed = false;

  const opened = () => {
    opening ??= connected(path, spare).then(
      (database) => {
        spare.keep();
        return database;
      },
      (error) => {
        opening = undefined;
        throw error;
      },
    );
    return opening;
  };
  const probe = async () => (await opened()).with(rewriteVersion);
  const patiently = lockPatience(probe);

  return kyselyStore(
    {
      kind: "sqlite",
      db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: opened }) }),
      ready: async () => {
        if (closed) throw new Error("the store is closed");
        await patiently(opened);
      },
      // The connection has already been given up where it failed.
      failed: () => {},
      patiently,
      used: async () => (await opened()).with(bytesUsed),
      isFull,
      spare,
      scrub: async () => {
        // While another process reads or writes, a little is emptied or nothing; the next sweep comes back to it.
        for (const pause of scrubPauses) {
          if ((await opened()).with(checkpoint)) return;
          await delay(pause);
        }
      },
      probe,
      close: async () => {
        closed = true;
        const database = await opening?.catch(() => undefined);
        try {
          database?.with(checkpoint);
        } finally {
          database?.close();
        }
      },
    },
    limit,
  );
}

/** Somebody else's reading or writing is over soon, or it is a backup. */
const scrubPauses = [5, 20, 50];

/** The second: for the journal's index, which is made when the file is opened. */
const isFull = (error: unknown) => ["SQLITE_FULL", "SQLITE_IOERR_SHMSIZE"].includes(codeOf(error));

async function connected(path: string, spare: Spare): Promise<LibsqlDatabase> {
  const Libsql = await loadLibsql();
  let wasOpen = false;
  const database = new LibsqlDatabase(() => {
    const file = watched(path, (wasOpen ? openAgain : openFile)(Libsql, path));
    wasOpen = true;
    return file;
  });
  const connect = () => database.with(() => {});
  try {
    connect();
  } catch (error) {
    if (!isFull(error) || !spare.free()) throw error;
    connect();
  }
  return database;
}
