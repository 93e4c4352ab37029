/**
 * The one door through which answers come in: from a form, a file, a link or the command line.
 *
 * A strict reader (the command line) looks at `faults` and stops. A tolerant one (the wizard) goes on with
 * `answers`, from which every faulty value has been left out: it then counts as not answered, which never opens a port.
 */
import type * as z from "@/lib/vendor/zod";
import { crossFaults, type Fault } from "./cross-checks";
import { type Answers, answersSchema } from "./schema";

export type AnswersReading = { answers: Answers; faults: Fault[] };

/** A document may be at most this many bytes of UTF-8. */
export const MAX_DOCUMENT_BYTES = 64 * 1024;

const DOCUMENT = "document";

export function readAnswers(input: unknown): AnswersReading {
  const blank: Answers = { version: 1 };
  if (!isRecord(input)) {
    return {
      answers: blank,
      faults: [{ path: DOCUMENT, sentence: "This is not an answers document: it must be a JSON object." }],
    };
  }
  if (input.version !== 1) {
    return { answers: blank, faults: [{ path: "version", sentence: versionSentence(input.version) }] };
  }
  const first = answersSchema.safeParse(input, { error: typeSentence });
  const faults = first.success ? [] : first.error.issues.map(toFault);
  const answers = first.success ? first.data : answersSchema.parse(without(input, withWhatTheyLimit(faults)));
  const crossing = crossFaults(answers);
  if (crossing.length === 0) return { answers, faults };
  return { answers: answersSchema.parse(without(answers, crossing)), faults: [...faults, ...crossing] };
}

/** Reads the text of an answers document. */
export function readAnswersText(text: string): AnswersReading {
  const refused = (sentence: string): AnswersReading => ({
    answers: { version: 1 },
    faults: [{ path: DOCUMENT, sentence }],
  });
  if (new TextEncoder().encode(text).length > MAX_DOCUMENT_BYTES) {
    return refused("This is larger than 64 KiB; an answers document never is. Choose the right file.");
  }
  if (text.trim() === "") return refused('There is nothing in it. An answers document holds at least {"version": 1}.');
  try {
    return readAnswers(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (error instanceof SyntaxError) return refused("This is not JSON. Choose a file that was saved here.");
    throw error;
  }
}

/** The answers in the order of the schema, blanks and empty groups left out: what means the same gives the same text. */
export function canonicalAnswers(answers: Answers): string {
  return JSON.stringify(answersSchema.parse(answers), (_key, value: unknown) => {
    if (Array.isArray(value)) return value.length > 0 ? [...new Set(value)].sort() : undefined;
    if (isRecord(value) && Object.values(value).every(isEmpty)) return undefined;
    return value;
  });
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || (isRecord(value) && Object.values(value).every(isEmpty));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function versionSentence(version: unknown): string {
  if (version === undefined)
    return 'This is not an answers document: its version is missing. It must say "version": 1.';
  if (typeof version === "number" && version > 1) {
    return "This document was saved by a newer Network Handoff. Open it there, or update this one.";
  }
  return "The version must be the number 1.";
}

function typeSentence(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "invalid_value") return `Use one of: ${issue.values.join(", ")}.`;
  if (issue.code === "invalid_type")
    return `This must be ${typeNames[issue.expected] ?? issue.expected}. Leave it out when it is not known.`;
  return undefined;
}

const typeNames: Record<string, string> = {
  string: "text",
  number: "a number",
  object: "a group of answers in braces",
  array: "a list in brackets",
  int: "a whole number",
};

function toFault(issue: z.core.$ZodIssue): Fault {
  return { path: issue.path.join("."), sentence: issue.message };
}

const WEB_SOURCES = "confirmations.encryptedWeb.sources";

/** A list that limits port 443 can't be left out alone: what opens the port would then open it to everyone. */
function withWhatTheyLimit(faults: readonly Fault[]): readonly Fault[] {
  const isLimit = faults.some(({ path }) => path === WEB_SOURCES || path.startsWith(`${WEB_SOURCES}.`));
  const opens = ["confirmations.encryptedWeb.answer", "features.portalSite"];
  return isLimit ? [...faults, ...opens.map((path) => ({ path, sentence: "" }))] : faults;
}

/** A copy without the values that the faults name; a fault inside a list takes the whole list with it. */
function without(document: unknown, faults: readonly Fault[]): unknown {
  return faults.reduce((rest, { path }) => removed(rest, path.split(".")), document);
}

/** Copies only along the path, so that a document of any depth is safe. */
function removed(from: unknown, [key, ...rest]: readonly string[]): unknown {
  if (!isRecord(from) || key === undefined || !Object.hasOwn(from, key)) return from;
  const { [key]: value, ...others } = from;
  return rest.length > 0 && isRecord(value) ? { ...others, [key]: removed(value, rest) } : others;
}
