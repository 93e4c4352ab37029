import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { codeOf } from "./libsql-database";
import { migrations } from "./migrations";
import { applicationId, fileName, loadLibsql, numberOf, textOf } from "./sqlite-file";

/** Why a command could not be carried out, as a sentence for whoever gave it. */
export class BackupFault extends Error {
  override readonly name = "BackupFault";
}

/** Copies the store as it is at one moment, also while the app is at work; resolves to the number of shares. */
export async function backUp(folder: string, file: string): Promise<number> {
  const source = join(folder, fileName);
  if (!existsSync(source)) throw new BackupFault(`There is no store in ${folder} yet, so there is nothing to back up.`);
  if (existsSync(file)) throw new BackupFault(`${file} is there already. Choose another name.`);
  const unfinished = `${file}.unfinished`;
  try {
    closeSync(openSync(unfinished, "w", 0o600));
    const Libsql = await loadLibsql();
    const connection = new Libsql(source, { timeout: 5000 });
    try {
      connection.exec(`VACUUM INTO '${unfinished.replaceAll("'", "''")}'`);
    } finally {
      connection.close();
    }
    const shares = await examine(unfinished);
    keep(unfinished, file);
    return shares;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw toldSimply(error, file);
  }
}

/** Puts a backup in the place of the store; one that is there already only where that is asked for. */
export async function restore(folder: string, file: string, replace: boolean): Promise<number> {
  if (!existsSync(file)) throw new BackupFault(`There is no file ${file}.`);
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
    throw new BackupFault(`${file} is the file of a store in use, not a backup. Make a backup of it first.`);
  const target = join(folder, fileName);
  const unfinished = `${target}.unfinished`;
  if (existsSync(target) && !replace)
    throw new BackupFault(
      `There is a store in ${folder} already. To put the backup in its place and lose what is there now, add --replace.`,
    );
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    copyFileSync(file, unfinished, constants.COPYFILE_FICLONE);
    chmodSync(unfinished, 0o600);
    const shares = await examine(unfinished);
    await takeOver(target);
    keep(unfinished, target);
    return shares;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw toldSimply(error, file);
  }
}

/** Makes sure that the file is a whole store of ours; resolves to how many shares are in it. */
async function examine(path: string): Promise<number> {
  const Libsql = await loadLibsql();
  const connection = new Libsql(path);
  try {
    if (numberOf(connection, "application_id") !== applicationId)
      throw new BackupFault("It is not a store of this app.");
    const version = numberOf(connection, "user_version");
    if (version > migrations.length) throw new BackupFault("It was made by a newer version of this app.");
    const soundness = textOf(connection, "integrity_check");
    if (soundness !== "ok") throw new BackupFault(`It is damaged: ${soundness}.`);
    const rows = connection.prepare("SELECT count(*) AS count FROM sheet WHERE plan IS NOT NULL").raw(true).all();
    return Number(rows.flat()[0]);
  } finally {
    connection.close();
  }
}

/** Ends with the old store and its journal gone, unless somebody has it open. */
async function takeOver(target: string): Promise<void> {
  if (!existsSync(target)) return;
  const Libsql = await loadLibsql();
  const connection = new Libsql(target, { timeout: 100 });
  try {
    // Giving up the shared journal takes being alone.
    connection.pragma("journal_mode = DELETE");
  } catch (error) {
    if (codeOf(error) === "SQLITE_BUSY") throw new BackupFault("The app is using the store. Stop it, then try again.");
    // A store that can't even be opened is no loss.
  } finally {
    connection.close();
  }
  for (const rest of ["-wal", "-shm"]) rmSync(`${target}${rest}`, { force: true });
}

/** Renames what is finished; from then on it outlives a power cut. */
function keep(unfinished: string, file: string): void {
  flush(unfinished);
  renameSync(unfinished, file);
  // Windows has no such thing for folders.
  if (process.platform !== "win32") flush(dirname(file));
}

function flush(path: string): void {
  const descriptor = openSync(path, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function toldSimply(error: unknown, file: string): Error {
  if (error instanceof BackupFault) return error;
  if (codeOf(error) === "SQLITE_NOTADB") return new BackupFault(`${file} is not a store of this app.`);
  if (codeOf(error) === "SQLITE_CORRUPT") return new BackupFault(`${file} is damaged.`);
  return new BackupFault(error instanceof Error ? error.message : String(error));
}
