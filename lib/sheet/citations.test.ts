/** No requirement without a source, no source without a use. */
import { describe, expect, test } from "vitest";
import { readAnswers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { documentOf } from "@/lib/answers/fixtures/by-path.testing";
import { backgroundFacts, factIds, isFactId } from "@/lib/facts";
import type { Plan } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import { steps } from "@/lib/steps";
import { sheetOf } from "./fixtures/offices.testing";

function citesOf(plan: Plan): string[] {
  const entries = [...plan.notices, ...plan.questions, ...plan.tasks];
  const reasoned = [...plan.inbound, ...plan.outbound, ...plan.outboundIfRestricted, ...plan.addressing];
  return [
    ...entries.flatMap(({ cites }) => cites),
    ...reasoned.flatMap(({ reasons }) => reasons.flatMap(({ cites }) => cites)),
    ...plan.conflicts.flatMap(({ id, statements }) => [id, ...statements.flatMap(({ cites }) => cites)]),
  ];
}

const citedByPlans = new Set(offices.flatMap(({ document }) => citesOf(planFor(document))));
/** The sheet's own sentences, such as what its tables mean, cite facts besides the plan's. */
const citedBySheets = new Set<string>(
  offices
    .map(({ document }) => sheetOf(document).grounds)
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.kind === "sources" ? block.items.map(({ id }) => id) : [])),
);
const citedByQuestions = new Set<string>(
  steps.flatMap(({ questions }) => questions.flatMap(({ cites = [] }) => cites)),
);

/** 255.255.255.255, which the article gives as an example of an external address, is refused in every field. */
const citedByRefusals = ["F43", "C18"];

describe("cites", () => {
  test("of every office's plan exist", () => expect([...citedByPlans].filter((id) => !isFactId(id))).toEqual([]));
  test("of every question of the wizard exist", () =>
    expect([...citedByQuestions].filter((id) => !isFactId(id))).toEqual([]));
});

describe("facts", () => {
  const isUsed = (id: string) =>
    citedByPlans.has(id) || citedBySheets.has(id) || citedByQuestions.has(id) || citedByRefusals.includes(id);

  test("are each used by a plan, its sheet, a question of the wizard or a refusal, or listed as background", () =>
    expect(factIds.filter((id) => !isUsed(id) && !Object.hasOwn(backgroundFacts, id))).toEqual([]));

  test("are listed as background only as long as no sheet uses them", () =>
    expect(Object.keys(backgroundFacts).filter((id) => citedBySheets.has(id))).toEqual([]));

  test("that only a refusal uses are indeed refused", () => {
    for (const path of ["internet.externalIp", "internet.routerWanIp", "server.address"] as const) {
      expect(readAnswers(documentOf({ [path]: "255.255.255.255" })).faults).toHaveLength(1);
    }
  });
});
