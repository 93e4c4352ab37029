/** What a command works on: an answers document, or the record of a handoff. */
import { type Answers, type Fault, MAX_DOCUMENT_BYTES } from "@/lib/answers";
import type { Plan } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import { MAX_RECORD_BYTES, readRecordText } from "@/lib/share/record";
import { decodeText } from "@/lib/text/decode";
import { answersWithFound, planWithFound } from "@/lib/work";
import { openInput, readDocument } from "./documents";

export type Source = { answers: Answers; plan: Plan; faults: readonly Fault[] };

/**
 * Of a record the plan counts that was shared, with what was found on site in its blanks; `today` derives it anew from the
 * record's answers.
 */
export async function readSource(file: string, { today = false } = {}): Promise<Source> {
  const bytes = await upTo(MAX_RECORD_BYTES, openInput(file));
  const record = recordIn(bytes);
  if (!record) {
    const { answers, faults } = await readDocument(once(bytes));
    return { answers, plan: planFor(answers), faults };
  }
  if (record.kind === "fault") {
    const answers: Answers = { version: 1 };
    return { answers, plan: planFor(answers), faults: [{ path: "document", sentence: record.sentence }] };
  }
  const { plan: shared, work } = record.record;
  const answers = answersWithFound(shared.answers, work);
  return { answers, plan: today ? planFor(answers) : planWithFound(shared.plan, work), faults: [] };
}

/** Undefined where it says nowhere that it is one. */
function recordIn(bytes: Buffer) {
  const decoded = decodeText(bytes);
  const read = decoded.ok ? readRecordText(decoded.text) : undefined;
  return read?.kind === "fault" && read.fault === "not-a-record" ? undefined : read;
}

/** A little more than `most`, where there is more: enough to be refused for its size. */
async function upTo(most: number, input: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const part = Buffer.from(chunk);
    if (size <= Math.max(most, MAX_DOCUMENT_BYTES)) parts.push(part);
    size += part.length;
  }
  return Buffer.concat(parts);
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
