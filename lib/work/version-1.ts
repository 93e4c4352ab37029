/** Work v1, as it stands in links and records of before, and what it is in memory: version 2. */
import * as z from "@/lib/vendor/zod";
import {
  foundPaths,
  type Mark,
  momentSchema,
  notesSchema,
  planRefSchema,
  signatureOfVersion1,
  type Work,
} from "./schema";

const itemId = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,99}$/));

const schema = z.object({
  version: z.literal(1),
  plan: planRefSchema,
  marks: z.record(
    itemId,
    z.object({
      state: z.enum(["open", "done", "not-applicable"]),
      of: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
      at: momentSchema,
    }),
  ),
  notes: notesSchema,
  found: z.partialRecord(z.enum(foundPaths), z.object({ value: z.string().check(z.maxLength(400)), at: momentSchema })),
  signOff: z.optional(z.object({ signature: z.nullable(signatureOfVersion1), at: momentSchema })),
});

type WorkOfVersion1 = z.infer<typeof schema>;

export const workOfVersion1: z.ZodMiniType<Work> = z.pipe(schema, z.transform(asVersion2));

function asVersion2({ plan, marks, notes, found, signOff }: WorkOfVersion1): Work {
  return {
    version: 2,
    plan,
    marks: Object.fromEntries(Object.entries(marks).map(([id, mark]): [string, Mark] => [id, markOf(mark)])),
    notes,
    found,
    results: {},
    answers: {},
    ...(signOff && { signOff }),
  };
}

/** It had no reason then, and gets none. */
function markOf({ state, of, at }: WorkOfVersion1["marks"][string]): Mark {
  return { state: state === "not-applicable" ? "not-done" : state, of, at };
}
