/** The members of a work that this version doesn't know, and what can be told of them by their look alone. */
import { momentSchema, type Work } from "./schema";

export type Dated = { at: string };

const known: Record<keyof Work, true> = {
  version: true,
  plan: true,
  marks: true,
  notes: true,
  found: true,
  results: true,
  answers: true,
  device: true,
  evidence: true,
  signOff: true,
};

export function unknownMembers(work: Work): Record<string, unknown> {
  return Object.fromEntries(Object.entries(work).filter(([key]) => !Object.hasOwn(known, key)));
}

export function isDated(value: unknown): value is Dated {
  return isObject(value) && "at" in value && momentSchema.safeParse(value.at).success;
}

/** Entries that each have their moment, as those of today's members have. */
export function isDatedRecord(value: unknown): value is Record<string, Dated> {
  return isObject(value) && Object.values(value).every(isDated);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
