import { withoutInvisible } from "./invisible";

/** Neither blanks nor what parts addresses from each other, from their names and from a link's own marks. */
const part = /[^\s\p{Cc}\p{Cs}@<>()[\]\\,;:"]+/u.source;
const address = new RegExp(`^${part}@${part}$`, "u");

/**
 * The mail addresses in a field, as people write them: one or several, with a comma, a semicolon or a blank between, each
 * with or without a name ("Kim Sample <kim@networks.example>"). Undefined where one of them is none.
 */
export function mailAddresses(text: string): string[] | undefined {
  const entries = withoutInvisible(text)
    .replace(/"[^"\r\n]*"/g, "")
    .split(/[,;]/)
    .flatMap(entryAddresses);
  return entries.length > 0 && entries.every(isAddress) ? [...new Set(entries)] : undefined;
}

function entryAddresses(entry: string): string[] {
  const [, named] = /^[^<>@\r\n]*<([^<>]*)>\s*$/.exec(entry) ?? [];
  if (named !== undefined) return [named.trim()];
  return entry
    .trim()
    .replace(/^mailto:/i, "")
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** A name, an @ and a place with a dot in it; no dot first, last or twice. Whether anybody reads it, nobody can tell. */
function isAddress(text: string): boolean {
  if (!address.test(text)) return false;
  const [name = "", place = ""] = text.split("@");
  return place.includes(".") && ![name, place].some((side) => /^\.|\.\.|\.$/.test(side));
}
