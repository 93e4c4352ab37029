/** What a step's form must hold before it is left: just the questions that are shown, with the refusals of the answers themselves. */

import { type Answers, answersSchema, fields } from "@/lib/answers";
import { crossFaults } from "@/lib/answers/cross-checks";
import { prefixLengthOfMask } from "@/lib/net/prefix-length";
import { sourceNetworksIn } from "@/lib/net/source-network";
import { withoutInvisible } from "@/lib/text/invisible";
import * as z from "@/lib/vendor/zod";
import type { Step, StepQuestion } from "./question";
import { visibleQuestions } from "./visible-questions";

/**
 * Nested like the answers document. A hidden answer isn't looked at, and isn't in the result. `elsewhere` are the answers of the
 * other steps, where the form's are to be held against them too.
 */
export function stepSchema(step: Step, answers: Answers, elsewhere?: Answers) {
  const questions = visibleQuestions(step, answers);
  const shape = shapeOf(
    questions.map((question) => ({ keys: question.path.split("."), schema: answerSchema(question) })),
  );
  return z.object(shape).check(
    z.superRefine(
      (value, context) => {
        const reading = answersSchema.safeParse({ version: 1, ...value });
        if (!reading.success) return;
        for (const { path, sentence } of crossFaults({ ...elsewhere, ...reading.data })) {
          // The fault of another step is shown there, and must not hold this one up.
          if (!questions.some((question) => question.path === path)) continue;
          context.addIssue({ code: "custom", path: path.split("."), message: sentence });
        }
      },
      // Together with the faults of single answers, so that the reader gets all of them at once.
      { when: () => true },
    ),
  );
}

/**
 * What a form control holds, as the answers document has it: a number for a prefix length or a subnet mask, a list for networks,
 * nothing for a control that was never touched. What can't be read stays as it was typed.
 */
export function typedAnswer(question: StepQuestion, raw: unknown): unknown {
  if (raw === null || raw === undefined) return undefined;
  if (question.kind === "several" && raw === false) return undefined;
  if (typeof raw !== "string") return raw;
  if (question.kind === "prefix-length") {
    const text = withoutInvisible(raw).trim().replace(/^\//, "");
    if (text === "") return undefined;
    return /^[0-9]{1,3}$/.test(text) ? Number(text) : (prefixLengthOfMask(text) ?? raw);
  }
  if (question.kind === "networks") return sourceNetworksIn(withoutInvisible(raw));
  return raw;
}

/** A refused answer counts as not answered for the checks across answers. */
function answerSchema(question: StepQuestion) {
  return z.optional(
    z.transform((raw: unknown, context) => {
      const reading = fields[question.path].safeParse(typedAnswer(question, raw));
      if (reading.success) return reading.data;
      for (const { path, message } of reading.error.issues) {
        context.issues.push({ code: "custom", path, message: refusal(question, raw) ?? message, input: raw });
      }
      return undefined;
    }),
  );
}

/** Where a fault can only be one of kind, its sentence. */
function refusal({ kind }: StepQuestion, raw: unknown): string | undefined {
  // It came with a file, and stands in none of the controls.
  if (kind === "choice" && typeof raw === "string" && raw !== "")
    return `“${[...raw].slice(0, 40).join("")}” is not an answer here. Choose one of the answers.`;
  return refusals[kind];
}

const refusals: Partial<Record<StepQuestion["kind"], string>> = {
  choice: "Choose one of the answers.",
  several: "Choose from the answers.",
  // People copy the mask; the document holds its short form.
  "prefix-length":
    "Enter the subnet mask, such as 255.255.255.0, or its short form from 8 to 30. Most offices have 24.",
};

type Entry = { keys: readonly string[]; schema: z.ZodMiniType };

function shapeOf(entries: readonly Entry[]): Record<string, z.ZodMiniType> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [key = ""] = entry.keys;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return Object.fromEntries([...groups].map(([key, group]) => [key, branchOf(group)]));
}

function branchOf(group: readonly Entry[]): z.ZodMiniType {
  const [first] = group;
  if (first?.keys.length === 1) return first.schema;
  return z.optional(z.object(shapeOf(group.map(({ keys, schema }) => ({ keys: keys.slice(1), schema })))));
}
