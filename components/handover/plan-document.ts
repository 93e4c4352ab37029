/** The answers of an office as what a share holds. */
import { readAnswers } from "@/lib/answers";
import type { DraftAnswers } from "@/lib/drafts";
import { planFor } from "@/lib/rules";
import { documentHash } from "@/lib/share/canonical";
import { besideThePlan, PLAN_DOCUMENT_VERSION, type PlanDocument, planDocumentSchema } from "@/lib/share/documents";
import { saysTheSame } from "@/lib/share/says-the-same";
import type { PlanRef } from "@/lib/work";

const known = new WeakMap<DraftAnswers, Map<string, PlanDocument>>();

/**
 * Worked out once for each state of the answers. `date` is the day that the sheet bears; what stands beside the sheet in the
 * document that was shared before it is carried on.
 */
export function planDocumentOf(draft: DraftAnswers, date: string, before?: PlanDocument): PlanDocument {
  const beside = besideThePlan(before);
  const sheet = sheetOf(draft, date);
  return Object.keys(beside).length === 0 ? sheet : { ...sheet, ...beside };
}

function sheetOf(draft: DraftAnswers, date: string): PlanDocument {
  const ofDates = known.get(draft) ?? new Map<string, PlanDocument>();
  known.set(draft, ofDates);
  const made = ofDates.get(date) ?? derive(draft, date);
  ofDates.set(date, made);
  return made;
}

function derive(draft: DraftAnswers, date: string): PlanDocument {
  const { answers } = readAnswers(draft);
  return planDocumentSchema.parse({ version: PLAN_DOCUMENT_VERSION, answers, plan: planFor(answers), date });
}

/**
 * Whether the sheet of these answers is the one that was shared, whatever the day. It may have been shared by earlier rules: as
 * long as today's differ in words alone, it is the same. `last` is what was last seen of it; without it only the hash can tell.
 */
export function isShared(
  draft: DraftAnswers,
  { sharedOn, documentHash: hash }: { sharedOn: string; documentHash: string },
  last?: { plan: PlanDocument; planRef: Pick<PlanRef, "document"> },
): boolean {
  const now = planDocumentOf(draft, sharedOn, last?.plan);
  return documentHash(now) === hash || (last?.planRef.document === hash && saysTheSame(last.plan, now));
}
