/** The plan's notices: what is settled by a job stands there, what holds for every office under “What this sheet is”. */
import type { Notice } from "@/lib/plan";
import type { SheetInput } from "@/lib/sheet/input";
import type { NoticeItem, Section } from "@/lib/sheet/model";
import { noticeWords } from "@/lib/sheet/words";
import { settledBy } from "./settled";

const general: ReadonlySet<string> = new Set(["recommendation", "responsibility", "support", "certification"]);

export const isGeneral = ({ id }: Notice): boolean => general.has(id);

export function noticeItem({ id, level, text, cites }: Notice): NoticeItem {
  return { id, level, word: noticeWords[level], text, cites };
}

export function noticesSection({ plan, work }: SheetInput): Section[] {
  const settled = settledBy(plan);
  const ofPlan = plan.notices.filter((notice) => !isGeneral(notice) && !settled.has(notice.id)).map(noticeItem);
  const found = (work?.warnings ?? []).map((warning) => ({
    ...warning,
    level: "warning" as const,
    word: noticeWords.warning,
  }));
  const items = [...found, ...ofPlan];
  return items.length > 0
    ? [{ id: "notices", heading: "What to watch out for", blocks: [{ kind: "notices", items }] }]
    : [];
}
