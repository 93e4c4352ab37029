/** What a signature leaves out, and what has come after it, in words. */
import type { Since } from "@/lib/work";

/** Pressing it says what is signed: nobody is asked a second time about what stands by name above it. */
export function signLabel(open: number): string {
  if (open === 0) return "Sign off";
  return `Sign off with ${open === 1 ? "1 job" : `${open} jobs`} open`;
}

/** What came after a signature stands beside it, and takes nothing from it. */
export function sinceWords(since: Since): string | undefined {
  const items = since.newItems.length + since.goneItems.length;
  const parts = [
    since.marks.length > 0 && "marks",
    since.results.length > 0 && "test results",
    since.found.length > 0 && "found values",
    since.answers.length > 0 && "answers",
    since.notes.length > 0 && "notes",
    since.evidence > 0 && "what was seen",
    items > 0 && "items that are new or gone",
    since.unseen && "work from another device",
  ].filter((part) => part !== false);
  if (parts.length === 0) return undefined;
  return `Since signing: ${listed(parts)}. It stands beside the signature and takes nothing from it.`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
