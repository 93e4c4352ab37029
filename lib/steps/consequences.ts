/** What giving one answer says about another, so that nobody is asked twice. */
import type { AnswerPath, Answers } from "@/lib/answers";

/** The answers that go with a new one. A text that is emptied takes nothing back. */
export function goesWith(path: AnswerPath, text: string, { features }: Answers): readonly [AnswerPath, string][] {
  const isNamed = path === "features.clearinghouse" && text.trim() !== "";
  // Whoever names the clearinghouse sends claims, and leaves it to the clearinghouse to say how.
  const isOpen = features?.eClaims === undefined || features.eClaims === "none";
  return isNamed && isOpen ? [["features.eClaims", "unsure"]] : [];
}
