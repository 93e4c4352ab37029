import type { SheetInput } from "@/lib/sheet/input";
import type { Section } from "@/lib/sheet/model";
import { isGeneral, noticeItem } from "./notices";

export function aboutSection({ plan }: SheetInput): Section {
  return {
    id: "about",
    heading: "What this sheet is, and is not",
    blocks: [
      {
        kind: "paragraph",
        text: "Network Handoff made this sheet from the office’s answers. It is independent of MacPractice and not endorsed by it. It supports the office’s security work; it does not make anyone compliant with HIPAA or any other rule.",
      },
      { kind: "notices", items: plan.notices.filter(isGeneral).map(noticeItem) },
    ],
  };
}
