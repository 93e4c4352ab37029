import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type AnswerPath, answerPaths, fields } from "@/lib/answers";
import {
  isStepId,
  questionOf,
  type Step,
  type StepQuestion,
  stepOf,
  stepOfPath,
  steps,
  typedAnswer,
} from "@/lib/steps";

const questions = steps.flatMap((step) => step.questions);

/** Answers that no question asks for. */
const askedNowhere: readonly AnswerPath[] = [];

/** Where the answers of a drawn screen stand is said once for all of them. */
const drawn = steps
  .flatMap(({ parts }) => parts)
  .flatMap((part) => (part.kind === "screen" ? part.rows.map(({ question }) => question) : []));

/** A name, a number or a day that the reader knows without looking anywhere, or finds where the line says. */
const plain = (question: StepQuestion) =>
  question.path.startsWith("office.") ||
  question.path === "features.clearinghouse" ||
  /^internet\.(provider|router|routerPassword|window)$/.test(question.path) ||
  /\.confirmed(By|On)$/.test(question.path);

const optionsOf = (question: StepQuestion) => ("options" in question ? question.options : []);

describe("the register of questions", () => {
  it.each(answerPaths)("%s is asked by exactly one question", (path) => {
    const asking = questions.filter((question) => question.path === path);
    expect(asking).toHaveLength(askedNowhere.includes(path) ? 0 : 1);
    expect(questionOf(path)).toBe(asking[0]);
  });

  it("has the five steps in their order, each found by its id", () => {
    expect(steps.map((step) => step.id)).toEqual(["office", "features", "internet", "server", "network"]);
    for (const step of steps) {
      expect(isStepId(step.id)).toBe(true);
      expect(stepOf(step.id)).toBe(step);
    }
    expect(isStepId("toString")).toBe(false);
    expect(isStepId("")).toBe(false);
  });

  it("finds the step of an answer, also from inside its list, and none for what nobody asks", () => {
    expect(stepOfPath("server.address")?.id).toBe("server");
    expect(stepOfPath("confirmations.messageServer.sources.0")?.id).toBe("internet");
    expect(questionOf("confirmations.messageServer.sources.3")?.kind).toBe("networks");
    expect(stepOfPath("document")).toBeUndefined();
  });

  it("says what “Not sure” does once, before the first question that offers it", () => {
    const offers = ({ questions }: Step) =>
      questions.some((question) => optionsOf(question).some(({ label }) => label === "Not sure"));
    const explains = ({ lead }: Step) => lead.includes("“Not sure” is fine");
    expect(steps.filter(explains)).toEqual([steps.find(offers)]);
  });

  it("shows every question in exactly one place of its step", () => {
    for (const step of steps) expect(new Set(step.questions).size).toBe(step.questions.length);
  });

  it("folds only what an office is done without, or what it answers one by one in a group with a count", () => {
    for (const { parts } of steps)
      for (const part of parts)
        if (part.kind === "fold" && !part.counted && !part.opensWhenAnswered)
          for (const { question } of part.lines)
            expect(question.optional === true || question.kind !== "choice", question.path).toBe(true);
  });

  it("never gives two questions the same label or the same name", () => {
    expect(new Set(questions.map(({ label }) => label)).size).toBe(questions.length);
    expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length);
  });
});

describe.each(questions)("$path", (question) => {
  it("is asked in one sentence that ends with a question mark", () => {
    expect(question.label).toMatch(/^[A-Z].*[^ ]\?$/);
  });

  it("says how to find the answer out, unless the reader simply knows it", () => {
    if (!drawn.includes(question)) expect(question.help === undefined).toBe(plain(question));
    for (const { where, steps } of question.help ?? []) {
      expect(where).toMatch(/^[A-Z].*[^.]$/);
      expect(steps.length).toBeGreaterThan(0);
    }
  });

  it("names its facts wherever it explains something", () => {
    if (question.help) expect(question.cites).not.toHaveLength(0);
    expect(new Set(question.cites).size).toBe(question.cites?.length ?? 0);
  });

  it("offers just the values that its answer takes, unsure last", () => {
    const offered = optionsOf(question).map(({ value }) => value);
    const { enum: taken = [], items } = z.toJSONSchema(fields[question.path], { io: "output", unrepresentable: "any" });
    const inList = typeof items === "object" && !Array.isArray(items) ? (items.enum ?? []) : [];
    expect(offered.filter((value) => value !== "").sort()).toEqual([...taken, ...inList].sort());
    const waiting = offered.findIndex((value) => value === "unsure" || value === "");
    if (waiting >= 0) expect(waiting).toBe(offered.length - 1);
  });

  it("calls unsure “Not sure”, unless it is what can be seen of the answer, and never names two options alike", () => {
    const options = optionsOf(question);
    expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
    for (const { label, value, listed } of options)
      expect(/not sure$/i.test(label)).toBe(value === "unsure" && listed === undefined);
  });

  it("shows an example that its own answer takes", () => {
    if (!("example" in question) || question.example === undefined) return;
    const typed = typedAnswer(question, question.example);
    expect(fields[question.path].safeParse(typed).error?.issues).toBeUndefined();
  });

  it("writes apostrophes and quotation marks as a printer would", () => {
    expect(JSON.stringify(wordsOf(question))).not.toMatch(/[a-z]'[a-z]|\\"|\.\.\./);
  });
});

function wordsOf(question: StepQuestion): string[] {
  return [
    question.label,
    question.name,
    question.hint ?? "",
    ...optionsOf(question).flatMap(({ label, hint = "" }) => [label, hint]),
    ...(question.help ?? []).flatMap(({ where, steps }) => [where, ...steps]),
  ];
}
