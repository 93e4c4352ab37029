import { oneLine } from "@/lib/answers/one-line";
import type { SheetInput } from "@/lib/sheet/input";
import type { Order } from "@/lib/sheet/model";
import { flagsOf } from "./flags";
import { phasesOf } from "./jobs";
import { openQuestions } from "./questions";
import { remarksOf } from "./remarks";
import { signaturesOf } from "./signatures";
import { stopOf } from "./stop";
import { valuesOf } from "./values";

/** The work order of a plan: the jobs, and what whoever does them needs at hand. */
export function orderOf(input: SheetInput): Order {
  const { office = {} } = input.answers;
  const phone = oneLine(office.contactPhone);
  const stop = stopOf(input);
  const phases = phasesOf(input);
  return {
    ...(stop && { stop }),
    flags: flagsOf(input),
    values: valuesOf(input),
    ...(phone && { call: { name: oneLine(office.contactName) ?? "the office", phone } }),
    phases,
    questions: { heading: "Answers missing", items: openQuestions(input) },
    remarks: remarksOf(input),
    signatures: signaturesOf(input, phases),
  };
}
