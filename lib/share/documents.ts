/** What the two blobs of a share hold. */

import { answersSchema } from "@/lib/answers";
import { planSchema } from "@/lib/plan/schema";
import * as z from "@/lib/vendor/zod";

/** Answers and the plan that they gave when it was shared: an old link keeps its meaning when the rules go on. */
export const planDocumentSchema = z.object({
  version: z.literal(1),
  answers: answersSchema,
  plan: planSchema,
  /** The day that the sheet bears, as an ISO date. */
  date: z.iso.date(),
});

export type PlanDocument = z.infer<typeof planDocumentSchema>;
