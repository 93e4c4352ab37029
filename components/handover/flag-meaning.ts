/** What a red flag means, in whole sentences: the sheet’s own flag is short. */
import { foundWarnings, type RedFlag, type Shared, type Work } from "@/lib/work";

export function flagMeaning({ item, text }: RedFlag, { answers, plan }: Shared, work: Work): string[] {
  const notice = plan.notices.find(({ id }) => id === item);
  if (notice) return [notice.text];
  const raised = foundWarnings(answers, plan, work).find(({ id }) => id === `found-${item}`);
  if (raised) return [raised.text];
  const rule = plan.inbound.find(({ id }) => id === item);
  return (rule?.reasons ?? []).map((reason) => reason.text).filter((sentence) => sentence !== text);
}
