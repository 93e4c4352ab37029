/** A device as the command line names it, and the names that it is given there. */
import type { Answers } from "@/lib/answers";
import { deviceEntries } from "@/lib/devices/catalogue";
import type { DeviceEntry } from "@/lib/devices/device";
import { type Exported, exportTo } from "@/lib/devices/export";
import { policyOf } from "@/lib/devices/policy";
import type { Plan } from "@/lib/plan";
import { CommandError } from "./command-error";

/** With names that are missing or wrong it is refused. */
export async function exportedFor(
  entry: DeviceEntry,
  answers: Answers,
  plan: Plan,
  given: readonly string[],
): Promise<Exported> {
  const device = await entry.load();
  const known = device.names.map(({ key }) => key);
  const exported = exportTo(entry, device, policyOf(answers, plan), namesOf(given, known));
  refuseNames(exported);
  return exported;
}

export function entryOf(id: string | undefined): DeviceEntry {
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
