import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers";
import { offices as wholeOffices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { jobsOf } from "@/lib/jobs";
import type { Plan } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import { itemsOf } from "@/lib/work";
import { workOn } from "@/lib/work/fixtures/work-on.testing";
import { buildSheet } from "./build";
import { officeAnswers, sheetOf } from "./fixtures/offices.testing";
import { citedNumbers, shownStrings, squeezed } from "./fixtures/strings.testing";
import { sharedPlan, workedGrounds, workedSheet, works } from "./fixtures/worked.testing";
import { buildGrounds } from "./grounds";
import type { Grounds, Sheet } from "./model";
import { groundsText, sheetText } from "./text";
import { sheetWork } from "./work";

const whole = (name: string): Answers => {
  const office = wholeOffices.find((candidate) => candidate.name === name);
  if (!office) throw new Error(`No whole office is called “${name}”.`);
  return office.document;
};

/** Six offices whose text is read aloud when it changes. */
const offices = Object.entries({
  ...officeAnswers,
  "dynamic-dns": whole("Patient Portal with dynamic DNS"),
  "limited-1234": whole("Patient Portal and iPads outside, 1234 confirmed for one block"),
  "double-nat": whole("Remote access with all three needs, behind double NAT"),
});

/** Drawn in the picture; the text says the same in the flows' sentences. Columns of tables head the rows of the text. */
function onlyDrawn({ sections }: Grounds): Set<string> {
  const blocks = sections.flatMap((section) => section.blocks);
  const drawn = blocks.flatMap((block) => {
    if (block.kind === "table") return [block.columns[0]];
    if (block.kind !== "picture") return [];
    const { places, flows } = block.picture;
    return [...places.flatMap(({ label, detail }) => [label, detail]), ...flows.map(({ label }) => label)];
  });
  return new Set(drawn.flatMap((text) => (text ? [squeezed(text)] : [])));
}

/** Without the reasons behind each job, which the grounds tell. */
const ordered = ({ order, ...head }: Sheet) => ({
  ...head,
  order: {
    ...order,
    phases: order.phases.map((phase) => ({ ...phase, jobs: phase.jobs.map(({ grounds: _told, ...job }) => job) })),
  },
});

/** The text prints headings in capitals, so it is compared without case. */
function missingIn(text: string, strings: readonly string[]): string[] {
  const read = squeezed(text).toLowerCase();
  return strings.filter((string) => !read.includes(string.toLowerCase()));
}

function missingInText(sheet: Sheet, grounds: Grounds): string[] {
  const drawn = onlyDrawn(grounds);
  return [
    ...missingIn(sheetText(sheet), shownStrings(ordered(sheet))),
    ...missingIn(
      groundsText(sheet, grounds),
      shownStrings(grounds).filter((string) => !drawn.has(string)),
    ),
  ];
}

describe("the text", () => {
  it.each(offices)("of an office (%s) says every string of its order and of its grounds", (_name, answers) => {
    const { sheet, grounds } = sheetOf(answers);
    expect(missingInText(sheet, grounds)).toEqual([]);
  });

  it.each(offices)("of an office (%s) is the order, then the grounds", (_name, answers) => {
    const { sheet, grounds } = sheetOf(answers);
    const text = sheetText(sheet, grounds);
    const [order = "", rest] = text.split("\nGROUNDS\n");
    expect(missingIn(order, shownStrings(ordered({ ...sheet, footer: "" })))).toEqual([]);
    expect(rest).toBeDefined();
    expect(sheetText(sheet)).not.toContain("GROUNDS");
  });

  it.each(offices)("of an office (%s) names every source wherever its grounds do", (_name, answers) => {
    const { sheet, grounds } = sheetOf(answers);
    const brackets = squeezed(groundsText(sheet, grounds)).match(/\[[FCE]\d+(,[FCE]\d+)*\]/g) ?? [];
    expect(brackets.flatMap((bracket) => bracket.slice(1, -1).split(","))).toEqual(citedNumbers(grounds));
  });

  it.each(offices)("of an office (%s) has a box for each job, and none in its grounds", (_name, answers) => {
    const { plan, sheet, grounds } = sheetOf(answers);
    expect(sheetText(sheet).match(/^\[.\]/gm) ?? []).toHaveLength(jobsOf(plan).length);
    expect(groundsText(sheet, grounds)).not.toMatch(/\[[ x!-]\]|_{3}/);
  });

  it.each(offices)("of an office (%s) stays as it is", async (name, answers) => {
    const { sheet, grounds } = sheetOf(answers);
    await expect(sheetText(sheet, grounds)).toMatchFileSnapshot(`./golden/${name}.txt`);
  });

  it("never drops a string, whatever an office answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { sheet, grounds } = sheetOf(answers);
        expect(missingInText(sheet, grounds)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the text of a sheet that was worked on", () => {
  it.each(Object.entries(works))("says every string of it (%s)", (_state, work) => {
    expect(missingInText(workedSheet(work), workedGrounds(work))).toEqual([]);
  });

  it.each(Object.entries(works))("stays as it is (%s)", async (state, work) => {
    await expect(sheetText(workedSheet(work), workedGrounds(work))).toMatchFileSnapshot(
      `./golden/worked-${state.replaceAll(" ", "-")}.txt`,
    );
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
        expect(missingInText(buildSheet(input), buildGrounds(input))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** How often each part of the plan stands in the grounds, by the ids that both share. */
function timesInGrounds({ sections }: Grounds) {
  const blocks = sections.flatMap((section) => section.blocks);
  const reasons = blocks.flatMap((block) => (block.kind === "reasons" ? block.items.map(({ id }) => id) : []));
  const notices = blocks.flatMap((block) => (block.kind === "notices" ? block.items.map(({ id }) => id) : []));
  const questions = blocks.flatMap((block) => (block.kind === "questions" ? block.items.map(({ id }) => id) : []));
  const conflicts = blocks.flatMap((block) => (block.kind === "conflict" ? [block.id] : []));
  return [...reasons, ...notices, ...questions, ...conflicts].filter((id) => !ours.has(id));
}

/** What the grounds say of dynamic DNS besides the plan. */
const ours = new Set([
  "ddns-account",
  "ddns-updater",
  "ddns-tell",
  "ddns-steps",
  "ddns-verify-1234",
  "ddns-behind-nat",
]);

function partsOf({ inbound, outboundIfRestricted, addressing, notices, questions, tasks, conflicts }: Plan): string[] {
  return [inbound, outboundIfRestricted, addressing, notices, questions, tasks, conflicts].flat().map(({ id }) => id);
}

describe("the grounds", () => {
  it("hold every row, address, notice, question, task and conflict of the plan exactly once", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { plan, grounds } = sheetOf(answers);
        expect(timesInGrounds(grounds).sort()).toEqual(partsOf(plan).sort());
      }),
      { numRuns: 200 },
    );
  });

  it("have each item of the work once, under the item's own id", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { plan, grounds } = sheetOf(answers);
        const ids = timesInGrounds(grounds);
        for (const { id } of itemsOf(plan)) expect(ids.filter((other) => other === id)).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  it("have under each job just what it settles, in the order of the jobs, with its number", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { plan, grounds } = sheetOf(answers);
        const jobs = jobsOf(plan);
        const blocks = grounds.sections.find(({ id }) => id === "jobs")?.blocks ?? [];
        const told = blocks.flatMap((block) =>
          block.kind === "reasons" ? [{ heading: block.heading, ids: block.items.map(({ id }) => id) }] : [],
        );
        const expected = jobs.flatMap(({ settles }, index) =>
          settles.length > 0 ? [{ heading: `Job ${index + 1}`, ids: [...settles] }] : [],
        );
        expect(told).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it("have no id twice among their sections, nor among the blocks that can be linked to", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { sections } = sheetOf(answers).grounds;
        const blocks = sections.flatMap((section) => section.blocks);
        const lists = [
          sections.map(({ id }) => id),
          blocks.flatMap((block) => (block.kind === "reasons" || block.kind === "table" ? [block.id] : [])),
        ];
        for (const ids of lists) expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });

  it("list a source for every cite, but for a conflict that they tell themselves", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { grounds } = sheetOf(answers);
        const blocks = grounds.sections.flatMap((section) => section.blocks);
        const entries = blocks.flatMap((block) =>
          block.kind === "sources" ? block.items.map(({ id }) => id) : block.kind === "conflict" ? [block.id] : [],
        );
        expect(new Set(entries).size).toBe(entries.length);
        expect([...new Set(citedNumbers(grounds))].filter((id) => !entries.some((entry) => entry === id))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
