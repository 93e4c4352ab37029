import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary";
import { officeAnswers, sheetOf } from "@/lib/sheet/fixtures/offices";
import { citedNumbers, shownStrings, squeezed } from "@/lib/sheet/fixtures/strings";
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
function missingOnScreen(answers: Answers): string[] {
  const { sheet } = sheetOf(answers);
  const text = readText(renderToStaticMarkup(<SheetView sheet={sheet} />));
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
