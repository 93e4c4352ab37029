/** What the two blobs of a share hold. */

import { type Answers, answersSchema } from "@/lib/answers";
import { type Plan, planSchema } from "@/lib/plan/schema";
import * as z from "@/lib/vendor/zod";

const content = {
  answers: answersSchema,
  plan: planSchema,
  /** The day that the sheet bears, as an ISO date. */
  date: z.iso.date(),
};

/**
 * Answers and the plan that they gave when it was shared: an old link keeps its meaning when the rules go on.
 *
 * Version 2 came with port 443 held, or limited to some networks. A page that knows only version 1 would drop the limit, so it
 * must not read such a plan at all: it refuses the number and says to reload. What a later version adds is carried on.
 */
export const planDocumentSchema: z.ZodMiniType<PlanDocument> = z.union([
  z.object({ version: z.literal(1), ...content }),
  // `acceptance` is room for what the office accepts of the handover; nothing reads it yet.
  z.looseObject({ version: z.literal(2), ...content, acceptance: z.optional(z.looseObject({})) }),
]);

export type PlanDocument = {
  version: 1 | 2;
  answers: Answers;
  plan: Plan;
  date: string;
  acceptance?: Record<string, unknown> | undefined;
};

const received = new WeakMap<PlanDocument, unknown>();

/** The document that was received, for one that was read: what is hashed, passed on and kept. Reading leaves things out. */
export function receivedDocument(document: PlanDocument): unknown {
  return received.get(document) ?? document;
}

export function readPlanDocument(document: unknown): { success: true; data: PlanDocument } | { success: false } {
  const read = planDocumentSchema.safeParse(document);
  if (!read.success) return { success: false };
  received.set(read.data, document);
  return { success: true, data: read.data };
}

/** For what holds a plan's document among other things. */
export const receivedPlan: z.ZodMiniType<PlanDocument> = z.pipe(
  z.unknown(),
  z.transform((document, context) => {
    const read = readPlanDocument(document);
    if (read.success) return read.data;
    context.issues.push({ code: "custom", message: "not a plan's document", input: document });
    return z.NEVER;
  }),
);

/** What stands beside the sheet in a document, also what this version doesn't know: the next one carries it on. */
export function besideThePlan(document: PlanDocument | undefined): Record<string, unknown> {
  const known = ["version", "answers", "plan", "date"];
  return Object.fromEntries(Object.entries(document ?? {}).filter(([key]) => !known.includes(key)));
}

/** What every plan is shared as from now on. */
export const PLAN_DOCUMENT_VERSION = 2;
