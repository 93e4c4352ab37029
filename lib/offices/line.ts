/**
 * Offices in line for something that the server does for each of them. The line is kept, so that a page that is loaded again
 * goes on with it; where the server says that it was too often, the line waits until then.
 */
import * as z from "@/lib/vendor/zod";

export const deeds = ["make", "extend", "renew", "withdraw"] as const;
export type Deed = (typeof deeds)[number];

const outcome = z.object({
  ok: z.literal([true, false]),
  /** There was nothing to do: it is as it was. */
  same: z.optional(z.literal(true)),
  text: z.optional(z.string()),
});

const lineSchema = z.object({
  deed: z.enum(deeds),
  /** For how long a link is made, or lasts from now on. */
  days: z.number(),
  /** Names the line, and the tab that began it. */
  id: z.string(),
  tab: z.string(),
  begunAt: z.iso.datetime(),
  offices: z.array(
    z.object({
      id: z.string(),
      /** As it was called when the line began. */ name: z.string(),
      outcome: z.optional(outcome),
    }),
  ),
  /** When the next one may be tried; left out when at once. */
  until: z.optional(z.iso.datetime()),
  /** Why it does not go on before somebody says so. */
  halted: z.optional(z.object({ title: z.string(), text: z.string() })),
});

/** What became of one office: done, with what has to be said beside it, or refused for a reason. */
export type LineOutcome = z.infer<typeof outcome>;
export type Line = z.infer<typeof lineSchema>;

export function readLine(text: string): Line | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export const nextInLine = ({ offices }: Line): string | undefined =>
  offices.find(({ outcome: had }) => had === undefined)?.id;

export type LineCount = { all: number; done: number; same: number; refused: number; left: number };

export function lineCount({ offices }: Line): LineCount {
  const same = offices.filter(({ outcome: had }) => had?.ok && had.same).length;
  const done = offices.filter(({ outcome: had }) => had?.ok).length - same;
  const left = offices.filter(({ outcome: had }) => had === undefined).length;
  return { all: offices.length, done, same, refused: offices.length - done - same - left, left };
}

/** What another tab has begun meanwhile: the same deed takes these in too; undefined where it is something else. */
export function joined(line: Line, { deed, days, offices }: Pick<Line, "deed" | "days" | "offices">): Line | undefined {
  if (line.deed !== deed || line.days !== days) return undefined;
  const more = offices.filter(({ id }) => !line.offices.some((one) => one.id === id));
  return { ...line, offices: [...line.offices, ...more] };
}

/** One office has its answer. */
export function withOutcome(line: Line, office: string, had: LineOutcome): Line {
  const offices = line.offices.map((one) => (one.id === office ? { ...one, outcome: had } : one));
  return { ...goingOn(line), offices };
}

/** The server has had enough for now: the office stays in line. */
export function waiting(line: Line, until: Date): Line {
  return { ...line, until: until.toISOString() };
}

export function halted(line: Line, why: { title: string; text: string }): Line {
  return { ...line, halted: why };
}

export function goingOn(line: Line): Line {
  const { until: _until, halted: _halted, ...rest } = line;
  return rest;
}

/** Somebody has had enough: who is still in line leaves it. */
export function stopped(line: Line): Line {
  return { ...goingOn(line), offices: line.offices.filter(({ outcome: had }) => had !== undefined) };
}

const A_DAY_MS = 24 * 60 * 60 * 1000;

/** What was asked for long ago does not go on by itself: whoever comes back may have something else in mind. */
export function isStale(line: Line, now: Date): boolean {
  return now.getTime() - Date.parse(line.begunAt) > A_DAY_MS;
}
