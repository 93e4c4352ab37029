import type { SheetInput } from "@/lib/sheet/input";
import type { Section } from "@/lib/sheet/model";
import { noticesAt } from "@/lib/sheet/notices";

export function goodToKnowSection({ plan }: SheetInput): Section {
  return {
    id: "good-to-know",
    heading: "What this sheet is, and is not",
    blocks: [
      {
        kind: "paragraph",
        text: "Network Handoff made this sheet from the office’s answers. It is independent of MacPractice and not endorsed by it. It supports the office’s security work; it does not make anyone compliant with HIPAA or any other rule.",
      },
      ...noticesAt("good-to-know", plan.notices),
    ],
  };
}
