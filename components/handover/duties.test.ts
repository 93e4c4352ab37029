import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersOf } from "@/lib/answers/fixtures/by-path.testing";
import type { Question } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import { type DutiesInput, dutiesOf } from "./duties";
import { type LinkState, lateDuties } from "./late-duties";
import { whoToAsk } from "./who-to-ask";

const quiet: LinkState = {
  isSent: true,
  flags: [],
  isOutdated: false,
  found: 0,
  isSigned: false,
  isFiled: false,
};
const behind = (state: Partial<LinkState>) => ({ late: lateDuties({ ...quiet, ...state }) });
const nothing: DutiesInput = { behind: behind({}), own: 0, asks: [] };
const flag = { id: "nat-double", text: "Two routers stand in a row.", call: "Northline", isFound: true };
const asks = (unasked: number, isBegun: boolean): DutiesInput["asks"] => {
  const [question] = planFor(answersOf({})).questions;
  const questions: Question[] = question ? Array.from({ length: unasked }, () => question) : [];
  return [{ to: "isp", who: { name: "Northline" }, unasked: questions, isBegun }];
};
const textsOf = (input: Partial<DutiesInput>) => dutiesOf({ ...nothing, ...input }).urgent.map(({ text }) => text);

describe("what is the office’s to do", () => {
  it("is nothing only where nothing is left of any kind", () => {
    expect(dutiesOf(nothing)).toEqual({ count: 0, urgent: [] });
    const left: Partial<DutiesInput>[] = [
      { behind: undefined },
      { own: 1 },
      { asks: asks(1, false) },
      { behind: behind({ isSent: false }) },
      { behind: behind({ isOutdated: true }) },
      { behind: behind({ found: 1 }) },
      { behind: behind({ isSigned: true }) },
      { behind: behind({ flags: [flag] }) },
    ];
    for (const one of left) expect(dutiesOf({ ...nothing, ...one }).count).toBe(1);
  });

  it("starts with what is red, says whom to call, and leads to its step", () => {
    const { urgent } = dutiesOf({ ...nothing, behind: behind({ isOutdated: true, flags: [flag] }) });
    expect(urgent.map(({ text, place, isRed }) => [text, place, isRed ?? false])).toEqual([
      ["Your technician found a fault: Two routers stand in a row. Call Northline.", "progress-title", true],
      ["Your technician sees an older sheet: update it", "changes", false],
    ]);
  });

  it("names a question that came after others were asked, and not those that nobody was asked yet", () => {
    expect(textsOf({ asks: asks(1, true) })).toEqual(["1 new question for Northline"]);
    expect(textsOf({ asks: asks(2, false) })).toEqual([]);
  });

  it("is filed once that is done, and only after a signature", () => {
    expect(textsOf({ behind: behind({ isSigned: true }) })).toEqual(["The sheet is signed: file it"]);
    expect(textsOf({ behind: behind({ isSigned: true, isFiled: true }) })).toEqual([]);
    expect(textsOf({})).toEqual([]);
  });

  it("never tells more that is urgent than it counts, and counts whatever is urgent", () => {
    fc.assert(
      fc.property(
        fc.record({
          isSent: fc.boolean(),
          flags: fc.constantFrom<LinkState["flags"]>([], [flag]),
          isOutdated: fc.boolean(),
          found: fc.nat(3),
          isSigned: fc.boolean(),
        }),
        fc.nat(3),
        fc.nat(2),
        fc.boolean(),
        (state, own, unasked, isBegun) => {
          const { count, urgent } = dutiesOf({ behind: behind(state), own, asks: asks(unasked, isBegun) });
          const toAsk = unasked > 0 ? 1 : 0;
          expect(count).toBe(own + urgent.length + (isBegun ? 0 : toAsk));
        },
      ),
    );
  });
});

describe("whom to ask", () => {
  const plan = planFor(answersOf({ "features.patientPortal": "yes", "features.mobile": "outside" }));
  const questions = plan.questions.filter(({ to }) => to === "macpractice");
  const entry = { asked: "", answer: "", by: "", on: "" };

  it("knows for every question by itself whether it was asked", () => {
    fc.assert(
      fc.property(fc.subarray(questions), fc.subarray(questions), (asked, answered) => {
        const book = {
          questions,
          entry: (id: string) => ({ ...entry, asked: asked.some((one) => one.id === id) ? "2026-11-22" : "" }),
          isSettled: (id: string) => answered.some((one) => one.id === id),
        };
        const [row] = whoToAsk(book, { version: 1 });
        const open = questions.filter((one) => !answered.includes(one));
        expect(row?.open).toEqual(open);
        expect(row?.unasked).toEqual(open.filter((one) => !asked.includes(one)));
        expect(row?.asked).toBe(open.some((one) => asked.includes(one)) ? "2026-11-22" : "");
        expect(row?.isBegun).toBe(answered.length + asked.length > 0);
      }),
    );
  });

  it("never lists what the office asks itself", () => {
    const unsure = planFor(answersOf({}));
    const rows = whoToAsk({ questions: unsure.questions, entry: () => entry, isSettled: () => false }, { version: 1 });
    expect(unsure.questions.some(({ to }) => to === "office")).toBe(true);
    expect(rows.flatMap((row) => row.questions).some(({ to }) => to === "office")).toBe(false);
  });
});
