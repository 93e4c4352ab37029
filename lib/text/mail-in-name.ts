/** A mail address that somebody has written into the field for a name, and what is left without it. */
import { mailAddresses } from "./mail-addresses";

export type MailInName = { address: string; name: string };

/** Nothing where there is none, or more than one. */
export function mailInName(typed: string): MailInName | undefined {
  const parts = typed.split(/[\s,;<>()]+/).filter((part) => part.includes("@"));
  const [part] = parts;
  const found = part === undefined || parts.length > 1 ? undefined : mailAddresses(part);
  const address = found?.length === 1 ? found[0] : undefined;
  if (part === undefined || address === undefined) return undefined;
  return { address, name: tidied(typed.replace(part, "")) };
}

/** Without the brackets and commas that stood around the address. */
function tidied(rest: string): string {
  return rest
    .replace(/[<(]\s*[>)]/g, "")
    .replace(/\s*,(\s*,)+/g, ",")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;]+|[\s,;]+$/g, "");
}
