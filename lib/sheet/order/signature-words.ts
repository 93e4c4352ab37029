/** What was signed, whether it still stands, and what is known since. */
import { oneLine } from "@/lib/answers/one-line";
import { longDate } from "@/lib/sheet/dates";
import type { Order } from "@/lib/sheet/model";
import { sinceWords } from "@/lib/sheet/since-words";
import type { Signing } from "@/lib/work/signing";

type Signed = Exclude<Signing, { state: "none" }>;

export function signatureWords(signing: Signed, phases: Order["phases"]): string {
  const { name, date } = signing.signature;
  const signed = `Signed off by ${oneLine(name) ?? "somebody without a name"} on ${longDate(date)}`;
  switch (signing.state) {
    case "signed":
      return "since" in signing
        ? [`${signed}, for these jobs as they stand.`, sinceWords(signing.since)].filter(Boolean).join(" ")
        : `${signed}, for this plan and the work as it stands.`;
    case "changed":
      return [`${signed}. ${changedWords(signing.changed, phases)}`, sinceWords(signing.since)]
        .filter(Boolean)
        .join(" ");
    case "plan-changed-after":
      return `${signed}, for an earlier plan: the office has changed its answers since. It needs a new signature.`;
    case "work-changed-after":
      return `${signed}; a mark, a note or a found value was changed after that. It needs a new signature.`;
  }
}

/** By the numbers of the jobs to which the changed rows and tasks belong. */
function changedWords(changed: readonly string[], phases: Order["phases"]): string {
  const numbers = phases
    .flatMap(({ jobs }) => jobs)
    .filter(({ id, grounds }) => changed.includes(id) || grounds.some((ground) => changed.includes(ground.id)))
    .map(({ number }) => number);
  if (numbers.length === 0) return "What was signed for has changed since: it needs a new signature.";
  const which = numbers.length === 1 ? `Job ${numbers[0]} has` : `Jobs ${numbers.join(", ")} have`;
  return `${which} changed since: ${numbers.length === 1 ? "it needs" : "they need"} a new signature.`;
}
