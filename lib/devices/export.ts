import type { Policy } from "@/lib/devices/policy";
import { clickSheetText } from "./click-sheet-text";
import type { ClickSheet, ConfigFile, Device, DeviceEntry, Output } from "./device";
import { headOf } from "./head";
import { type NameFault, readNames } from "./names";

export type Exported = Output & {
  head: readonly string[];
  files: readonly { name: string; text: string }[];
  /** Only of a device that is set by hand. */
  clickSheet?: ClickSheet;
  /** The names that are needed and that nobody gave. */
  missing: readonly { key: string; what: string }[];
  faults: readonly NameFault[];
};

/**
 * The same policy and names, the same files, byte for byte. With a needed name missing, or any refused, they hold no setting at
 * all: many a device takes the lines that it understands and leaves out the others.
 */
export function exportTo(
  { id, title }: Pick<DeviceEntry, "id" | "title">,
  device: Device,
  policy: Policy,
  given: Readonly<Record<string, string>>,
): Exported {
  const { names, missing, faults } = readNames(device.names, policy, given);
  const made = device.kind === "configuration" ? device.write(policy, names) : device.clickSheet(policy, names);
  const open = device.names.filter(({ key }) => [...missing, ...faults].some((name) => name.key === key));
  const blanks = [...open.map(({ what }) => what), ...made.blanks];
  const output: Output = { does: made.does, left: made.left, blanks };
  const head = headOf(title, device, policy, output);
  const common = { ...output, head, missing, faults };
  if ("steps" in made) {
    const text = clickSheetText(head, made);
    return { ...common, files: [{ name: `${id}.txt`, text }], clickSheet: made };
  }
  const text = (content: ConfigFile["content"]) => (open.length > 0 ? unfinished(head) : content(head));
  return { ...common, files: made.files.map(({ name, content }) => ({ name, text: text(content) })) };
}

/** Lines that most devices skip, and that the others refuse as a whole. */
function unfinished(head: readonly string[]): string {
  return [...head, "", "No setting stands here until the names are filled in."]
    .map((line) => `# ${line}`.trim())
    .join("\n")
    .concat("\n");
}
