import type { Recipient } from "@/lib/plan";
import type { SheetInput } from "@/lib/sheet/input";
import type { Section } from "@/lib/sheet/model";
import { recipientWords } from "@/lib/sheet/words";

const recipients: readonly Recipient[] = [
  "macpractice",
  "isp",
  "clearinghouse",
  "statement-vendor",
  "technician",
  "office",
];

/** The open questions, gathered by whom to ask. */
export function questionsSection({ plan }: SheetInput): Section {
  const blocks = recipients.flatMap((to) => {
    const items = plan.questions.filter((question) => question.to === to);
    if (items.length === 0) return [];
    return [
      {
        kind: "questions" as const,
        heading: `For ${recipientWords[to]}`,
        items: items.map(({ id, text, cites }) => ({ id, text, cites })),
      },
    ];
  });
  return {
    id: "questions",
    heading: "Questions still open",
    blocks: blocks.length > 0 ? blocks : [{ kind: "paragraph", text: "None." }],
  };
}
