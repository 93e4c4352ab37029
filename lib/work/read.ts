/** The one place that reads a work's document, of whatever version. In memory it is always version 2. */
import * as z from "@/lib/vendor/zod";
import { mergeWork } from "./merge";
import { type Work, workSchema } from "./schema";
import { workOfVersion1 } from "./version-1";

export const NEWEST_WORK = 2;

/** For what holds a work among other things. */
export const workDocument: z.ZodMiniType<Work> = z.union([
  // Its own twin, so that lists stand in the order that merging gives them: reading alone must never look like an edit.
  z.pipe(
    workSchema,
    z.transform((work: Work): Work => (work.evidence ? mergeWork(work, work) : work)),
  ),
  workOfVersion1,
]);

export function readWork(document: unknown): { ok: true; work: Work } | { ok: false } {
  const read = workDocument.safeParse(document);
  return read.success ? { ok: true, work: read.data } : { ok: false };
}
