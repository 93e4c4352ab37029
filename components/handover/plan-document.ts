/** The answers of an office as what a share holds. */
import { readAnswers } from "@/lib/answers";
import type { DraftAnswers } from "@/lib/drafts";
import { planFor } from "@/lib/rules";
import { documentHash } from "@/lib/share/canonical";
import { PLAN_DOCUMENT_VERSION, type PlanDocument, planDocumentSchema } from "@/lib/share/documents";

const known = new WeakMap<DraftAnswers, Map<string, PlanDocument>>();

/** Worked out once for each state of the answers. `date` is the day that the sheet bears. */
export function planDocumentOf(draft: DraftAnswers, date: string): PlanDocument {
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

/** Whether the sheet of these answers is the very one that was shared, whatever the day. */
export function isShared(draft: DraftAnswers, shared: { sharedOn: string; documentHash: string }): boolean {
  return documentHash(planDocumentOf(draft, shared.sharedOn)) === shared.documentHash;
}
