/** Finding an office by what people call it: its name, its contact or its technician, without regard to case and accents. */
import { type DraftAnswers, draftValue } from "./draft-answers";

const searched = ["office.name", "office.contactName", "office.technicianName", "office.technicianCompany"] as const;

/** Every word of the query must be there, in whatever order. An empty query finds everything. */
export function foundBy(query: string): (answers: DraftAnswers) => boolean {
  const words = plainLetters(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (answers) => {
    const text = textOf(answers);
    return words.every((word) => text.includes(word));
  };
}

const texts = new WeakMap<DraftAnswers, string>();

/** Read once for each state of an office, so that typing stays quick among hundreds. */
function textOf(answers: DraftAnswers): string {
  const known = texts.get(answers);
  if (known !== undefined) return known;
  const text = plainLetters(searched.map((path) => draftValue(answers, path) ?? "").join("\n"));
  texts.set(answers, text);
  return text;
}

/** Letters that Unicode does not take apart. */
const apart: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

const asciiOnly = /^[ -~\n]*$/;

export function plainLetters(text: string): string {
  // Most names need no more, and it is many times faster.
  if (asciiOnly.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[’‘]/g, "'")
    .replace(/[ßæœøłđðþı]/g, (letter) => apart[letter] ?? letter);
}
