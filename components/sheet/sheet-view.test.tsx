import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { planFor } from "@/lib/rules";
import { buildSheet } from "@/lib/sheet/build";
import { officeAnswers } from "@/lib/sheet/fixtures/offices.testing";
import { codeOfPath } from "@/lib/sheet/fixtures/qr-reading.testing";
import { citedNumbers, shownStrings, squeezed } from "@/lib/sheet/fixtures/strings.testing";
import { link, sharedPlan, workedAnswers, works } from "@/lib/sheet/fixtures/worked.testing";
import { buildGrounds } from "@/lib/sheet/grounds";
import type { SheetInput } from "@/lib/sheet/input";
import type { Order } from "@/lib/sheet/model";
import { sheetWork } from "@/lib/sheet/work";
import type { Work } from "@/lib/work";
import { workOn } from "@/lib/work/fixtures/work-on.testing";
import { GroundsView } from "./grounds/grounds-view";
import type { SheetControls } from "./sheet-controls";
import { SheetView } from "./sheet-view";

const date = "2026-11-21";
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
const spoken = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#x27);/g, (entity, name: string) => entities[name] ?? entity);

/** The text of a page as a reader meets it, with the names that are spoken instead of shown. */
function readText(html: string): string {
  const names = [...html.matchAll(/aria-label="([^"]*)"/g)].map((match) => match[1]);
  return squeezed(spoken([html.replace(/<wbr\/?>/g, "").replace(/<[^>]*>/g, " "), ...names].join(" ")));
}

const inputOf = (answers: Answers): SheetInput => ({ answers, plan: planFor(answers), date });

function workedInput(work: Work, answers: Answers = workedAnswers): SheetInput {
  const plan = planFor(answers);
  return { answers, plan, date, work: sheetWork({ answers, plan }, work, sharedPlan), link };
}

/** The sheet and its grounds, both as they stand on screen and on paper once they are asked for. */
function markupOf(input: SheetInput, controls?: SheetControls): string {
  return renderToStaticMarkup(
    <>
      <SheetView sheet={buildSheet(input)} input={input} {...(controls && { controls })} />
      <GroundsView grounds={buildGrounds(input)} known={new Set()} />
    </>,
  );
}

function missingOf(input: SheetInput, controls?: SheetControls): string[] {
  const text = readText(markupOf(input, controls));
  const strings = [...shownStrings(buildSheet(input)), ...shownStrings(buildGrounds(input))];
  return strings.filter((string) => !text.includes(string));
}

/** What paper shows: nothing of an element that is hidden there. */
function onPaper(html: string): string {
  const open: boolean[] = [];
  return html.replaceAll(/<(\/?)([a-z0-9]+)([^>]*?)(\/?)>|[^<]+/g, (piece, end, name, rest = "", isEmpty) => {
    const isHidden = open.includes(true) || /[" ]print:hidden[" ]/.test(rest);
    if (end) open.pop();
    else if (name && !isEmpty && !/^(br|hr|img|input)$/.test(name)) open.push(isHidden);
    return isHidden ? "" : piece;
  });
}

const orderOf = (input: SheetInput): Order => buildSheet(input).order;
const jobsOf = (order: Order) => order.phases.flatMap(({ jobs }) => jobs);
const orderMarkup = (input: SheetInput, controls?: SheetControls) =>
  renderToStaticMarkup(<SheetView sheet={buildSheet(input)} input={input} {...(controls && { controls })} />);

const controls: SheetControls = {
  job: ({ id }) => <b>job {id}</b>,
  blank: (path) => <b>blank {path}</b>,
  port: ({ port }, family) => (
    <b>
      port {port} {family}
    </b>
  ),
  question: ({ id }) => <b>question {id}</b>,
  signOff: <b>sign here</b>,
};

describe("the sheet on screen and on paper", () => {
  it.each(Object.entries(officeAnswers))(
    "shows every string of order and grounds of an office (%s)",
    (_name, answers) => {
      expect(missingOf(inputOf(answers))).toEqual([]);
    },
  );

  it.each(Object.entries(officeAnswers))("names every source wherever order and grounds (%s) do", (_name, answers) => {
    const input = inputOf(answers);
    const buttons = [...markupOf(input).matchAll(/<button[^>]* aria-label="Source ([FCE]\d+)"/g)].map(([, id]) => id);
    expect(buttons).toEqual([...citedNumbers(buildSheet(input)), ...citedNumbers(buildGrounds(input))]);
  });

  it("never drops a string, whatever an office answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(missingOf(inputOf(answers))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("needs no style attribute and no inline script, which the policy refuses", () => {
    for (const answers of Object.values(officeAnswers))
      expect(markupOf(inputOf(answers))).not.toMatch(/ style=|<script| on[a-z]+=/);
  });

  it("uses no id twice", () => {
    for (const answers of Object.values(officeAnswers)) {
      const html = markupOf(inputOf(answers)).replaceAll(/<dialog id="[^"]*"/g, "");
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  it("unfolds the next open job alone, and each line says whether it is unfolded", () => {
    const input = workedInput(works.open);
    const lines = [...orderMarkup(input, controls).matchAll(/id="(job-[\w-]+)-line" aria-expanded="(\w+)"/g)];
    const unfolded = lines.filter(([, , isUnfolded]) => isUnfolded === "true").map(([, id]) => id);
    const open = jobsOf(orderOf(input)).filter(
      ({ state, phase }) => phase !== "later" && (!state || state.state === "open" || state.state === "changed"),
    );
    expect(unfolded).toEqual([open[0]?.id]);
  });

  it("makes one stop of the Tab key of all copy buttons of the values", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const html = orderMarkup(inputOf(answers));
        const box = html.slice(html.indexOf('class="order-values'), html.indexOf('class="order-phase"'));
        const stops = [...box.matchAll(/<button[^>]*tabindex="(-?\d)"/gi)].map(([, stop]) => stop);
        expect(stops.filter((stop) => stop === "0")).toHaveLength(Math.min(stops.length, 1));
      }),
      { numRuns: 30 },
    );
  });

  it("gives a manager words of state, and no field, box or choice", () => {
    for (const answers of Object.values(officeAnswers))
      expect(orderMarkup(inputOf(answers))).not.toMatch(/<input|<textarea|<select/);
  });
});

describe("a sheet that is worked on", () => {
  it.each(Object.entries(works))("shows every string, with controls and without (%s)", (_state, work) => {
    expect(missingOf(workedInput(work))).toEqual([]);
    expect(missingOf(workedInput(work), controls)).toEqual([]);
  });

  it("never drops a string, whatever an office answers and a technician does", () => {
    const inputs = anyAnswers.chain((answers) => workOn(planFor(answers)).map((work) => workedInput(work, answers)));
    fc.assert(
      fc.property(inputs, (input) => {
        expect(missingOf(input)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("has one control at every job, port, question and for the signature, and paper leaves all of them out", () => {
    const input = workedInput(works.open);
    const html = orderMarkup(input, controls);
    const placed = [...html.matchAll(/<b>([^<]*)<\/b>/g)].map(([, name]) => name);
    const order = orderOf(input);
    const expected = [
      ...jobsOf(order).flatMap(({ id, ports = [], questions }) => [
        ...ports.flatMap(({ port }) => [`port ${port} ipv4`, `port ${port} ipv6`]),
        ...questions.map((question) => `question ${question.id}`),
        `job ${id}`,
      ]),
      ...order.questions.items.map(({ id }) => `question ${id}`),
      "sign here",
    ];
    expect(placed.filter((name) => !name?.startsWith("blank"))).toEqual(expected);
    expect(onPaper(html)).not.toContain("<b>");
    expect(onPaper(html)).toContain("<dl>");
  });

  it("asks for each blank in one place alone", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const html = orderMarkup(inputOf(answers), controls);
        const values = html.slice(html.indexOf('class="order-values'), html.indexOf('class="order-phase"'));
        const jobs = html.slice(html.indexOf('class="order-phase"'));
        const inBox = [...values.matchAll(/<b>blank ([\w.]+)<\/b>/g)].map(([, path]) => path);
        expect(inBox.filter((path) => jobs.includes(`<b>blank ${path}</b>`))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("draws its link as a code that is read back, black on white in every color scheme", () => {
    const [, size, path] =
      /viewBox="0 0 (\d+) \d+"[^>]*><rect[^>]*fill="#ffffff"[^>]*><\/rect><path d="([^"]*)" fill="#000000">/.exec(
        orderMarkup(workedInput(works.open)),
      ) ?? [];
    expect(codeOfPath(path ?? "", Number(size))).toBe(link);
  });
});
