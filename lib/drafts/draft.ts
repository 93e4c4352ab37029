/** One office as this browser keeps it. */
import { blankAnswers, type DraftAnswers, isGroup } from "./draft-answers";
import { readDraft } from "./read-draft";

export type Draft = {
  readonly id: string;
  /** Moments in ISO 8601, UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly answers: DraftAnswers;
};

export function newDraft(id: string, now: Date, answers: DraftAnswers = blankAnswers): Draft {
  return { id, createdAt: now.toISOString(), changedAt: now.toISOString(), answers };
}

export function draftText({ createdAt, changedAt, answers }: Draft): string {
  return JSON.stringify({ createdAt, changedAt, answers });
}

/** Reads what a key holds; undefined when it is damaged. */
export function parseDraft(id: string, text: string): Draft | undefined {
  const stored = parsed(text);
  if (!isGroup(stored) || !isMoment(stored.createdAt) || !isMoment(stored.changedAt)) return undefined;
  const reading = readDraft(stored.answers);
  return reading.ok
    ? { id, createdAt: stored.createdAt, changedAt: stored.changedAt, answers: reading.answers }
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMoment(value: unknown): value is string {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}
