import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { deviceEntries } from "@/lib/devices/catalogue";
import type { Exported } from "@/lib/devices/export";
import { filesOf } from "@/lib/devices/files-of";
import { onlyFile, parsed } from "./arguments";
import { CommandError } from "./command-error";
import { entryOf, exportedFor } from "./device";
import { DONE, type Io, refuse } from "./io";
import { write } from "./output";
import { callersPath, writeFailure } from "./places";
import { readSource } from "./source";

export async function exportFor(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: "string" },
        list: { type: "boolean" },
        name: { type: "string", multiple: true },
        out: { type: "string" },
        today: { type: "boolean" },
      },
    }),
  );
  if (values.list) return list(io);
  const file = onlyFile(positionals);
  const entry = entryOf(values.to);
  const { answers, plan, faults } = await readSource(file, values);
  if (faults.length > 0) return refuse(faults, io);
  await writeOut(await exportedFor(entry, answers, plan, values.name ?? []), values.out, io);
  return DONE;
}

async function writeOut({ files }: Exported, folder: string | undefined, io: Io): Promise<void> {
  const [only, ...more] = files;
  if (folder === undefined && only && more.length === 0) return write(io.output, only.text);
  if (folder === undefined)
    throw new CommandError(
      `This device takes several files (${files.map(({ name }) => name).join(", ")}): add --out and a folder.`,
    );
  const place = callersPath(folder);
  for (const { name, text } of files) {
    try {
      await mkdir(place, { recursive: true });
      await writeFile(join(place, name), text);
    } catch (error) {
      throw writeFailure(join(folder, name), error);
    }
  }
}

async function list(io: Io): Promise<number> {
  const entries = await Promise.all(
    deviceEntries.map(async ({ id, title, load }) => {
      const device = await load();
      const { proof, cannot } = device;
      const names = device.names.map(({ key, what, default: preset }) => ({
        key,
        what,
        ...(preset !== undefined && { default: preset }),
      }));
      return { id, title, proof, files: filesOf(id, device), names, cannot, reads: false };
    }),
  );
  await write(io.output, `${JSON.stringify(entries, null, 2)}\n`);
  return DONE;
}
