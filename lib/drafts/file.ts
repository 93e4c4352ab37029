/** The file that an office is saved to: the answers document itself, and nothing else. */
import { withoutInvisible } from "@/lib/text/invisible";
import { type DraftAnswers, draftValue } from "./draft-answers";

export function fileText(answers: DraftAnswers): string {
  return `${JSON.stringify(answers, null, 2)}\n`;
}

/** `day` is the saving person's own calendar day, as 2026-11-21. */
export function fileName(answers: DraftAnswers, day: string): string {
  const slug = slugOf(officeName(answers));
  return `${slug === "" ? "" : `${slug} `}network handoff ${day}.json`;
}

/** The office's name as typed, trimmed; empty when there is none yet, or nothing that shows. */
export function officeName(answers: DraftAnswers): string {
  const name = draftValue(answers, "office.name");
  return typeof name === "string" && withoutInvisible(name).trim() !== "" ? name.trim() : "";
}

/** The name of a copy: "Harbor Dental (copy)", then "Harbor Dental (copy 2)". An office without a name has none to copy. */
export function copyName(answers: DraftAnswers, taken: readonly string[]): string | undefined {
  const base = officeName(answers).replace(/ \(copy(?: \d+)?\)$/, "");
  if (base === "") return undefined;
  for (let number = 1; ; number++) {
    const ending = number === 1 ? " (copy)" : ` (copy ${number})`;
    const name = [...base].slice(0, LONGEST_NAME - ending.length).join("") + ending;
    if (!taken.includes(name)) return name;
  }
}

/** As the answer's schema has it; a longer copy could not be used. */
const LONGEST_NAME = 200;

/** Letters of any script stay; what some file system refuses becomes a hyphen. */
export function slugOf(name: string): string {
  return [...name.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")]
    .slice(0, 60)
    .join("")
    .replace(/^-+|-+$/g, "");
}
