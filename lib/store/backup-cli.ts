/** `npm run backup -- FILE` and `npm run restore -- FILE [--replace]`. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readEnv } from "@/lib/env/env";
import { visible, visibleLines } from "@/lib/env/visible";
import { BackupFault, backUp, restore } from "./backup";

const usage = {
  backup: "Say where to: npm run backup -- FILE",
  restore: "Say from where: npm run restore -- FILE [--replace]",
};

/** With PostgreSQL its own tools do it; the address stays in the variable, for it may hold a password. */
const ownTools = {
  backup: (file: string) => `pg_dump --format=custom --file=${quoted(file)} "$DATABASE_URL"`,
  restore: (file: string) =>
    `pg_restore --clean --if-exists --no-owner --single-transaction --dbname="$DATABASE_URL" ${quoted(file)}`,
};

/** What differs from what people have seen last, and the way out. */
const afterRestoring = [
  "Links that were withdrawn or renewed since the backup work again as they did then: withdraw or renew them once more.",
  "Links that were made since the backup are unknown now: the office makes a new one.",
  "A browser that has seen a newer sheet than the backup’s does not take the older one, and says so. What was typed there stays there. The office opens its page for the technician’s link and follows what it says, or makes a new link.",
];

type Command = keyof typeof usage;

async function run(command: Command, given: string, replace: boolean): Promise<string[]> {
  const reading = readEnv(process.env);
  if (!reading.ok) throw new BackupFault(reading.faults.join("\n"));
  const { dataDir, databaseUrl } = reading.env;
  // npm starts scripts in the project's folder, wherever it was called.
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), given);
  if (databaseUrl !== undefined)
    throw new BackupFault(`Shared sheets are kept in PostgreSQL. Use its own tool:\n\n  ${ownTools[command](file)}\n`);
  if (command === "backup") return [`Backed up ${sheets(await backUp(dataDir, file))} from ${dataDir} to ${file}.`];
  return [`Restored ${sheets(await restore(dataDir, file, replace))} from ${file} into ${dataDir}.`, ...afterRestoring];
}

const sheets = (count: number) => (count === 1 ? "1 shared sheet" : `${count} shared sheets`);
const quoted = (file: string) => `'${file.replaceAll("'", "'\\''")}'`;

const [name, ...rest] = process.argv.slice(2);
const command: Command = name === "restore" ? "restore" : "backup";
try {
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: command === "restore" ? { replace: { type: "boolean" } } : {},
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new BackupFault(usage[command]);
  for (const sentence of await run(command, file, values.replace === true)) console.log(visible(sentence));
} catch (error) {
  const isExpected = error instanceof BackupFault || error instanceof TypeError;
  if (!isExpected) throw error;
  console.error(visibleLines(error instanceof BackupFault ? error.message : usage[command]));
  process.exitCode = 1;
}
