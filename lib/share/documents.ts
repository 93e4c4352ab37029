/** What the two blobs of a share hold. */

import { answersSchema } from "@/lib/answers";
import { planSchema } from "@/lib/plan/schema";
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
export const planDocumentSchema = z.union([
  z.object({ version: z.literal(1), ...content }),
  z.looseObject({ version: z.literal(2), ...content }),
]);

export type PlanDocument = z.infer<typeof planDocumentSchema>;

/** What every plan is shared as from now on. */
export const PLAN_DOCUMENT_VERSION = 2;
