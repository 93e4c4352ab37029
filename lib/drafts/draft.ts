/** One office as this browser keeps it. */
import { blankAnswers, type DraftAnswers, isGroup } from "./draft-answers";
import { type HandedOver, readHandedOver } from "./handed-over";
import { readDraft } from "./read-draft";

export type Draft = {
  readonly id: string;
  /** Moments in ISO 8601, UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly answers: DraftAnswers;
  readonly handedOver: readonly HandedOver[];
};

export function newDraft(id: string, now: Date, answers: DraftAnswers = blankAnswers): Draft {
  return { id, createdAt: now.toISOString(), changedAt: now.toISOString(), answers, handedOver: [] };
}

export function draftText({ createdAt, changedAt, answers, handedOver }: Draft, writers: Writers = {}): string {
  return JSON.stringify({
    createdAt,
    changedAt,
    answers,
    ...(handedOver.length > 0 && { handedOver }),
    ...(Object.keys(writers).length > 0 && { writers }),
  });
}

/** The tabs that wrote last, and how many of the changes of each are in what stands there. */
export type Writers = Readonly<Record<string, number>>;

export function writersOf(text: string): Writers {
  const stored = parsed(text);
  if (!isGroup(stored) || !isGroup(stored.writers)) return {};
  return Object.fromEntries(
    Object.entries(stored.writers).flatMap(([tab, count]) => (typeof count === "number" ? [[tab, count]] : [])),
  );
}

/** Reads what a key holds; undefined when it is damaged. */
export function parseDraft(id: string, text: string): Draft | undefined {
  const stored = parsed(text);
  if (!isGroup(stored) || !isMoment(stored.createdAt) || !isMoment(stored.changedAt)) return undefined;
  const reading = readDraft(stored.answers);
  if (!reading.ok) return undefined;
  const { createdAt, changedAt } = stored;
  return { id, createdAt, changedAt, answers: reading.answers, handedOver: readHandedOver(stored.handedOver) };
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
