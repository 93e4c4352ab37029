import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { planFor } from "@/lib/rules";
import { buildSheet } from "@/lib/sheet";
import { officeAnswers, sheetOf } from "@/lib/sheet/fixtures/offices.testing";
import { codeOfPath } from "@/lib/sheet/fixtures/qr-reading.testing";
import { citedNumbers, shownStrings, squeezed } from "@/lib/sheet/fixtures/strings.testing";
import { link, sharedPlan, workedSheet, works } from "@/lib/sheet/fixtures/worked.testing";
import type { Sheet } from "@/lib/sheet/model";
import { sheetWork } from "@/lib/sheet/work";
import { workOn } from "@/lib/work/fixtures/work-on.testing";
import type { SheetControls } from "./sheet-controls";
import { SheetView } from "./sheet-view";

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
const spoken = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#x27);/g, (entity, name: string) => entities[name] ?? entity);

/** The text of a page as a reader meets it, with the names that are spoken instead of shown. */
function readText(html: string): string {
  const names = [...html.matchAll(/aria-label="([^"]*)"/g)].map((match) => match[1]);
  return squeezed(spoken([html.replace(/<[^>]*>/g, " "), ...names].join(" ")));
}

/** A drawing breaks its words over lines, and a cell puts its note under its text: only white space may come between. */
const missingOnScreen = (answers: Answers): string[] => missingOf(sheetOf(answers).sheet);

function missingOf(sheet: Sheet, controls?: SheetControls): string[] {
  const text = readText(renderToStaticMarkup(<SheetView sheet={sheet} {...(controls && { controls })} />));
  return shownStrings(sheet).filter((string) => !text.includes(string));
}

describe("the sheet on screen and on paper", () => {
  it.each(Object.entries(officeAnswers))("shows every string of the sheet of an office (%s)", (_name, answers) => {
    expect(missingOnScreen(answers)).toEqual([]);
  });

  it.each(Object.entries(officeAnswers))(
    "names every source wherever the sheet of an office (%s) does",
    (_name, answers) => {
      const { sheet } = sheetOf(answers);
      const html = renderToStaticMarkup(<SheetView sheet={sheet} />);
      const buttons = [...html.matchAll(/<button[^>]* aria-label="Source ([FCE]\d+)"/g)].map((match) => match[1]);
      expect(buttons).toEqual(citedNumbers(sheet));
    },
  );

  it("never drops a string, whatever an office answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(missingOnScreen(answers)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("needs no style attribute and no inline script, which the policy refuses", () => {
    for (const answers of Object.values(officeAnswers)) {
      const html = renderToStaticMarkup(<SheetView sheet={sheetOf(answers).sheet} />);
      expect(html).not.toMatch(/ style=|<script| on[a-z]+=/);
    }
  });

  it("uses no id twice", () => {
    for (const answers of Object.values(officeAnswers)) {
      const html = renderToStaticMarkup(<SheetView sheet={sheetOf(answers).sheet} />);
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe("a sheet that was worked on", () => {
  const controls: SheetControls = {
    row: ({ id }) => <b>row {id}</b>,
    item: ({ id }) => <b>item {id}</b>,
    blank: (path) => <b>blank {path}</b>,
    signOff: <b>sign here</b>,
  };

  it.each(Object.entries(works))("shows every string, with controls and without (%s)", (_state, work) => {
    const sheet = workedSheet(work);
    expect(missingOf(sheet)).toEqual([]);
    expect(missingOf(sheet, controls)).toEqual([]);
  });

  it("never drops a string, whatever an office answers and a technician does", () => {
    const sheets = anyAnswers.chain((answers) => {
      const plan = planFor(answers);
      return workOn(plan).map((work) =>
        buildSheet({ answers, plan, date: "2026-11-21", work: sheetWork({ answers, plan }, work, sharedPlan) }),
      );
    });
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(missingOf(sheet)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("has a control at every row, item and blank, which paper leaves out", () => {
    const sheet = workedSheet(works.open);
    const html = renderToStaticMarkup(<SheetView sheet={sheet} controls={controls} />);
    const placed = [...html.matchAll(/<div class="print:hidden"><b>([^<]*)<\/b><\/div>/g)].map((match) => match[1]);
    const expected = sheet.sections.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === "table")
          return block.rows.flatMap((row) => [
            ...row.cells.flatMap((cell) => (cell.kind === "blank" && cell.path ? [`blank ${cell.path}`] : [])),
            `row ${row.id}`,
          ]);
        if (
          block.kind === "notices" ||
          block.kind === "checklist" ||
          block.kind === "questions" ||
          block.kind === "steps"
        )
          return block.items.map((item) => `item ${item.id}`);
        if (block.kind !== "fields") return [];
        if (id === "sign-off") return ["sign here"];
        return block.fields.flatMap(({ path }) => (path ? [`blank ${path}`] : []));
      }),
    );
    expect(placed).toEqual(expected);
  });

  it("draws its link as a code that is read back, black on white in every color scheme", () => {
    const html = renderToStaticMarkup(<SheetView sheet={workedSheet(works.open)} />);
    const [, size, path] =
      /viewBox="0 0 (\d+) \d+"[^>]*><rect[^>]*fill="#ffffff"[^>]*><\/rect><path d="([^"]*)" fill="#000000">/.exec(
        html,
      ) ?? [];
    expect(codeOfPath(path ?? "", Number(size))).toBe(link);
  });
});
