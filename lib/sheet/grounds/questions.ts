import type { Recipient } from "@/lib/plan";
import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Section } from "@/lib/sheet/model";
import { recipientWords } from "@/lib/sheet/words";

const recipients: readonly Recipient[] = [
  "macpractice",
  "isp",
  "clearinghouse",
  "statement-vendor",
  "technician",
  "office",
];

/** The open questions in full, gathered by whom to ask. */
export function questionsSection({ plan }: SheetInput): Section[] {
  const blocks = recipients.flatMap((to): Block[] => {
    const items = plan.questions
      .filter((question) => question.to === to)
      .map(({ id, text, cites }) => ({ id, text, cites }));
    return items.length > 0 ? [{ kind: "questions", heading: `For ${recipientWords[to]}`, items }] : [];
  });
  return blocks.length > 0 ? [{ id: "questions", heading: "Questions still open", blocks }] : [];
}
