/** What a device gets for an office, with a name for everything that it needs. */
import type { Answers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { deviceEntries } from "@/lib/devices/catalogue";
import { type Exported, exportTo } from "@/lib/devices/export";
import { type Policy, policyOf } from "@/lib/devices/policy";
import { planFor } from "@/lib/rules";
import { sampleNames } from "./names.testing";

export async function exportedFor(
  id: string,
  office: string,
  names: Readonly<Record<string, string>> = {},
  change: (policy: Policy) => Policy = (policy) => policy,
): Promise<Exported> {
  const entry = deviceEntries.find((each) => each.id === id);
  if (!entry) throw new Error(`no such device: ${id}`);
  const device = await entry.load();
  const answers = documentOf(office);
  const policy = change(policyOf(answers, planFor(answers)));
  return exportTo(entry, device, policy, { ...sampleNames(device.names), ...names });
}

/** Its only file. */
export async function textFor(...of: Parameters<typeof exportedFor>): Promise<string> {
  const { files } = await exportedFor(...of);
  const [file, ...more] = files;
  if (!file || more.length > 0) throw new Error("not one file");
  return file.text;
}

function documentOf(office: string): Answers {
  const found = offices.find(({ name }) => name === office);
  if (!found) throw new Error(`no such office: ${office}`);
  return found.document;
}
