import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { deviceEntries } from "@/lib/devices/catalogue";
import type { DeviceEntry } from "@/lib/devices/device";
import { type Exported, exportTo } from "@/lib/devices/export";
import { filesOf } from "@/lib/devices/files-of";
import { policyOf } from "@/lib/devices/policy";
import { planFor } from "@/lib/rules";
import { onlyFile, parsed } from "./arguments";
import { CommandError } from "./command-error";
import { openInput, readDocument } from "./documents";
import { DONE, type Io, refuse } from "./io";
import { write } from "./output";
import { callersPath, writeFailure } from "./places";

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
      },
    }),
  );
  if (values.list) return list(io);
  const file = onlyFile(positionals);
  const entry = entryOf(values.to);
  const { answers, faults } = await readDocument(openInput(file));
  if (faults.length > 0) return refuse(faults, io);
  const device = await entry.load();
  const known = device.names.map(({ key }) => key);
  const exported = exportTo(entry, device, policyOf(answers, planFor(answers)), namesOf(values.name ?? [], known));
  refuseNames(exported);
  await writeOut(exported, values.out, io);
  return DONE;
}

function entryOf(id: string | undefined): DeviceEntry {
  const entry = deviceEntries.find((known) => known.id === id);
  if (entry) return entry;
  const ids = deviceEntries.map((known) => known.id).join(", ");
  throw new CommandError(
    id === undefined
      ? `Say for which device: --to and one of ${ids}.`
      : `There is no device “${id}”. Take one of ${ids}.`,
  );
}

function namesOf(given: readonly string[], known: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((text): [string, string] => {
      const equals = text.indexOf("=");
      const key = text.slice(0, Math.max(equals, 0));
      if (equals < 1) throw new CommandError(`--name takes KEY=VALUE, such as wan=eth0; “${text}” is none.`);
      if (known.includes(key)) return [key, text.slice(equals + 1)];
      const which = known.length > 0 ? `It takes ${known.join(", ")}.` : "It takes none.";
      throw new CommandError(`This device takes no name “${key}”. ${which}`);
    }),
  );
}

function refuseNames({ faults, missing }: Exported): void {
  const lines = [
    ...faults.map(({ key, sentence }) => `--name ${key}: ${sentence}`),
    ...missing.map(({ key, what }) => `--name ${key}=… is missing: ${what}.`),
  ];
  if (lines.length > 0) throw new CommandError(lines.join("\n"));
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
