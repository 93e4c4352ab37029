import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import type { Plan } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import { itemsOf } from "@/lib/work";
import { workOn } from "@/lib/work/fixtures/work-on.testing";
import { buildSheet } from "./build";
import { officeAnswers, sheetOf } from "./fixtures/offices.testing";
import { citedNumbers, shownStrings, squeezed } from "./fixtures/strings.testing";
import { sharedPlan, workedSheet, works } from "./fixtures/worked.testing";
import type { Sheet } from "./model";
import { sheetText } from "./text";
import { sheetWork } from "./work";

const offices = Object.entries(officeAnswers);

/** Drawn in the picture; the text says the same in the flows' sentences. Columns of tables head the rows of the text. */
function onlyDrawn({ sections }: Sheet): Set<string> {
  const pictures = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "picture" ? [block.picture] : [])),
  );
  const tables = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.columns[0]] : [])),
  );
  return new Set(
    [
      ...pictures.flatMap(({ places, flows }) => [
        ...places.flatMap(({ label, detail }) => [label, detail]),
        ...flows.map(({ label }) => label),
      ]),
      ...tables,
    ].flatMap((text) => (text ? [squeezed(text)] : [])),
  );
}

/** The text prints headings in capitals, so it is compared without case. */
function missingInText(sheet: Sheet): string[] {
  const text = squeezed(sheetText(sheet)).toLowerCase();
  const drawn = onlyDrawn(sheet);
  return shownStrings(sheet).filter((string) => !drawn.has(string) && !text.includes(string.toLowerCase()));
}

describe("the text", () => {
  it.each(offices)("of an office (%s) says every string of its sheet", (_name, answers) => {
    expect(missingInText(sheetOf(answers).sheet)).toEqual([]);
  });

  it.each(offices)("of an office (%s) names every source wherever its sheet does", (_name, answers) => {
    const { sheet } = sheetOf(answers);
    const brackets = squeezed(sheetText(sheet)).match(/\[[FCE]\d+( [FCE]\d+)*\]/g) ?? [];
    expect(brackets.flatMap((bracket) => bracket.slice(1, -1).split(" "))).toEqual(citedNumbers(sheet));
  });

  it.each(offices)("of an office (%s) stays as it is", async (name, answers) => {
    await expect(sheetText(sheetOf(answers).sheet)).toMatchFileSnapshot(`./golden/${name}.txt`);
  });

  it("never drops a string, whatever an office answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(missingInText(sheetOf(answers).sheet)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the text of a sheet that was worked on", () => {
  it.each(Object.entries(works))("says every string of it (%s)", (_state, work) => {
    expect(missingInText(workedSheet(work))).toEqual([]);
  });

  it.each(Object.entries(works))("stays as it is (%s)", async (state, work) => {
    await expect(sheetText(workedSheet(work))).toMatchFileSnapshot(`./golden/worked-${state.replaceAll(" ", "-")}.txt`);
  });

  it("says every string, whatever an office answers and a technician does", () => {
    const offices = anyAnswers.chain((answers) => {
      const plan = planFor(answers);
      return workOn(plan).map((work) => ({
        answers,
        plan,
        date: "2026-11-21",
        work: sheetWork({ answers, plan }, work, sharedPlan),
      }));
    });
    fc.assert(
      fc.property(offices, (input) => {
        expect(missingInText(buildSheet(input))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** How often each part of the plan stands in the sheet, by the ids that both share. */
function timesInSheet({ sections }: Sheet) {
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    rows: blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(({ id }) => id) : [])),
    notices: blocks.flatMap((block) => (block.kind === "notices" ? block.items.map(({ id }) => id) : [])),
    questions: blocks.flatMap((block) => (block.kind === "questions" ? block.items.map(({ id }) => id) : [])),
    tasks: blocks.flatMap((block) => (block.kind === "checklist" ? block.items.map(({ id }) => id) : [])),
    conflicts: blocks.flatMap((block) => (block.kind === "conflict" ? [block.id] : [])),
  };
}

function timesInPlan({ inbound, outboundIfRestricted, addressing, notices, questions, tasks, conflicts }: Plan) {
  const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);
  return {
    rows: ids([...inbound, ...outboundIfRestricted, ...addressing]),
    notices: ids(notices),
    questions: ids(questions),
    tasks: ids(tasks),
    conflicts: ids(conflicts),
  };
}

const sorted = (lists: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(lists).map(([name, ids]) => [name, [...ids].sort()]));

describe("a sheet", () => {
  it("holds every row, notice, question, task and conflict of its plan exactly once", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { plan, sheet } = sheetOf(answers);
        expect(sorted(timesInSheet(sheet))).toEqual(sorted(timesInPlan(plan)));
      }),
      { numRuns: 200 },
    );
  });

  it("has each item of the work once, under the item's own id", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { plan, sheet } = sheetOf(answers);
        const { conflicts: _conflicts, ...lists } = timesInSheet(sheet);
        const ids = Object.values(lists).flat();
        for (const { id } of itemsOf(plan)) expect(ids.filter((other) => other === id)).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  it("has no id twice among its sections, nor among the rows of a table", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { sections } = sheetOf(answers).sheet;
        const lists = [
          sections.map(({ id }) => id),
          ...sections.flatMap(({ blocks }) =>
            blocks.flatMap((block) => (block.kind === "table" ? [block.rows.map(({ id }) => id)] : [])),
          ),
        ];
        for (const ids of lists) expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });
});
