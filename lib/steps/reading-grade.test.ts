/** What the office manager reads in the wizard, measured. */
import { describe, expect, it } from "vitest";
import { readingGrade } from "@/lib/text/reading-grade.testing";
import { type Part, type StepQuestion, steps, type WayToFind } from "./index";

const helpOf = ({ where, steps: lines }: WayToFind) => [where, ...lines];

const optionsOf = (question: StepQuestion) =>
  question.kind === "choice" || question.kind === "several"
    ? question.options.flatMap(({ label, hint = "" }) => [label, hint])
    : [];

const partTexts = (part: Part): string[] => {
  const own = part.kind === "screen" ? helpOf(part.way) : [part.title ?? "", part.lead ?? ""];
  const told =
    part.kind === "lines" ? part.lines.flatMap(({ told }) => (told ? [told.title, told.lead ?? ""] : [])) : [];
  return [...own, ...told];
};

const questions = steps.flatMap((step) => step.questions);
const helps = questions.filter(({ help }) => help);
const hints = questions.filter(({ hint }) => hint);

describe("the wizard’s texts", () => {
  it("are for readers of the fifth grade, all taken as one text", () => {
    const texts = [
      ...steps.flatMap(({ title, lead, parts }) => [title, lead, ...parts.flatMap(partTexts)]),
      ...questions.flatMap((question) => [
        question.label,
        question.hint ?? "",
        ...optionsOf(question),
        ...(question.help ?? []).flatMap(helpOf),
      ]),
    ];
    expect(readingGrade(texts.join("\n"))).toBeLessThanOrEqual(5);
  });

  it("of the questions with their hints alone are, too", () => {
    const asked = questions.flatMap(({ label, hint = "" }) => [label, hint]);
    expect(readingGrade(asked.join("\n"))).toBeLessThanOrEqual(6);
  });

  it.each(steps)("lead into “$title” without a hard sentence", ({ lead }) => {
    expect(readingGrade(lead)).toBeLessThanOrEqual(7);
  });

  it.each(helps)("help with $path without a hard one", ({ help = [] }) => {
    expect(readingGrade(help.flatMap(helpOf).join("\n"))).toBeLessThanOrEqual(8);
  });

  it.each(hints)("say in a hint of $path nothing hard: $hint", ({ hint = "" }) => {
    expect(readingGrade(hint)).toBeLessThanOrEqual(9);
  });
});
