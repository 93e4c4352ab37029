import { type Answers, fields } from "@/lib/answers";
import { prefixLengthSentence } from "@/lib/answers/sentences";
import { prefixLengthOfMask } from "@/lib/net/prefix-length";
import { withoutInvisible } from "@/lib/text/invisible";
import type { FoundPath, SiteText, Work } from "./schema";

type Reading = { ok: true; value: string } | { ok: false; sentence: string };

/** A value as it was typed on site, read as the answer of the same path is; "not sure" is no finding. */
export function readFound(path: FoundPath, typed: string): Reading {
  const text = typed.trim();
  if (text === "" || text === "unsure") return { ok: true, value: "" };
  const reading = fields[path].safeParse(path === "server.prefixLength" ? prefixLengthOf(text) : text);
  if (reading.success) return { ok: true, value: String(reading.data ?? "") };
  return { ok: false, sentence: sentences[path] ?? reading.error.issues[0]?.message ?? "" };
}

/** Where a fault can only be one of kind, its sentence. */
const sentences: Partial<Record<FoundPath, string>> = {
  "server.prefixLength": prefixLengthSentence,
  "server.assignment": "Choose one of the answers.",
};

/** "24", "/24" or the mask "255.255.255.0". */
function prefixLengthOf(text: string): number | undefined {
  const plain = withoutInvisible(text).trim().replace(/^\//, "");
  return /^[0-9]{1,3}$/.test(plain) ? Number(plain) : (prefixLengthOfMask(plain) ?? Number.NaN);
}

/** What was found, if it is there. Read again, for the copy of another device may hold anything, and it goes into settings. */
export function foundValue({ found }: Pick<Work, "found">, path: FoundPath): string | undefined {
  const reading = readFound(path, found[path]?.value ?? "");
  return (reading.ok && reading.value) || undefined;
}

/** What was written down on site and is no answer. */
export function siteText({ found }: Pick<Work, "found">, path: SiteText): string {
  return found[path]?.value ?? "";
}

/** The same values in their place in an answers document. */
export function answerOfFound(path: FoundPath, value: string): Pick<Answers, "internet" | "server"> {
  const [group, key] = path.split(".");
  return { [group ?? ""]: { [key ?? ""]: path === "server.prefixLength" ? Number(value) : value } };
}
