/** Which device the office seems to mean, by what it calls its router; only ever a proposal. */
import { deviceEntries } from "./catalogue";

/** The longest label that stands there as whole words; of the same label on a sheet and a file, the sheet. */
export function deviceNamedIn(text: string): string | undefined {
  const words = asWords(text);
  let best: { id: string; length: number } | undefined;
  for (const { id, labels } of [...deviceEntries].sort(sheetsFirst)) {
    for (const label of labels) {
      const wanted = asWords(label);
      if (words.includes(wanted) && wanted.length > (best?.length ?? 0)) best = { id, length: wanted.length };
    }
  }
  return best?.id;
}

const isSheet = ({ id }: { id: string }): number => Number(id.startsWith("sheet-"));

const sheetsFirst = (one: { id: string }, other: { id: string }): number => isSheet(other) - isSheet(one);

/** With a space before and after each word. */
function asWords(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}&]+/u);
  return ` ${words.filter(Boolean).join(" ")} `;
}
