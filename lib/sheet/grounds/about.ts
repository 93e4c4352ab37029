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
        text: "Network Handoff, independent of MacPractice and not endorsed by it, made this sheet from the office’s answers. It supports the office’s security work; it makes nobody compliant with HIPAA or any other rule.",
      },
      { kind: "notices", items: plan.notices.filter(isGeneral).map(noticeItem) },
    ],
  };
}
