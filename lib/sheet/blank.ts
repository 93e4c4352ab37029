import type { FoundPath, SiteText } from "@/lib/work";
import type { SheetInput } from "./input";
import type { Blank } from "./model";

const assignments: Record<string, string> = {
  static: "Set by hand on the server",
  reservation: "DHCP reservation",
  dhcp: "DHCP, without a reservation",
};

/** How an answer of this kind is printed; nothing for "not sure". */
export function valueText(path: FoundPath | SiteText, value: string | number | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (path === "server.assignment") return assignments[value];
  return path === "server.prefixLength" ? `/${value}` : String(value);
}

/** A blank, with what was found on site in it. */
export function blankFor(path: FoundPath | SiteText, { work }: Pick<SheetInput, "work">): Blank {
  const value = work && valueText(path, work.found(path));
  return { path, ...(value && { found: { value, note: "Found on site" } }) };
}
