import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { emptyWork } from "@/lib/work/edit";
import type { PlanRef, Work } from "@/lib/work/schema";
import { sign } from "@/lib/work/sign";
import { documentHash } from "./canonical";
import { readPlanDocument } from "./documents";
import { changedPlan, examplePlan, planDocumentOf, withNote } from "./documents.testing";
import { MAX_RECORD_BYTES, type RecordContent, readRecordText, recordText } from "./record";

const now = new Date("2026-11-22T09:00:00.000Z");
const refOf = (plan: RecordContent["plan"]): PlanRef => ({
  revision: 1,
  blob: "ab".repeat(32),
  document: documentHash(plan),
});

function contentOf(
  plan = examplePlan,
  work: Work = emptyWork(refOf(plan)),
  planRef: PlanRef = refOf(plan),
): RecordContent {
  return {
    savedAt: now,
    share: { id: "oKGio6SlpqeoqaqrrK2urw", epoch: 1, expiresAt: "2026-12-22T09:00:00.000Z" },
    plan,
    planRef,
    work,
  };
}

function signed(plan: PlanRef): Work {
  const work = withNote(emptyWork(plan), "Naïve “quotes” ✓ 🦷");
  const words = { "nat-carrier": "Known.", "nat-double": "Known.", "wifi-unsafe": "Known.", "firewall-off": "Known." };
  const on = { ...examplePlan, ref: plan };
  const edit = sign(work, { name: "Kim Sample", firm: "Example Networks", date: "2026-11-22" }, words, on, now);
  if (!edit.ok) throw new Error("not signed");
  return edit.work;
}

function fault(text: string): string {
  const reading = readRecordText(text);
  return reading.kind === "fault" ? reading.fault : reading.kind;
}

describe("a record with half a character in it", () => {
  /** As an earlier version wrote it: the half stands in the file, and its hashes are over it. */
  const half = "Harbor \ud83d";
  const plan = { ...examplePlan, answers: { ...examplePlan.answers, office: { name: half } } };
  const work: Work = {
    ...emptyWork(refOf(plan)),
    notes: { "in-443": { text: half, at: "2026-11-22T09:30:00.000Z" } },
  };
  const reading = readRecordText(recordText(contentOf(plan, work)));

  test("is whole, since its hashes are over what was written, and is read well-formed", () => {
    if (reading.kind !== "ok") throw new Error(reading.fault);
    expect(reading.record.plan.answers.office?.name).toBe("Harbor \ufffd");
    expect(reading.record.work.notes["in-443"]?.text).toBe("Harbor \ufffd");
    expect(JSON.stringify(reading.record)).not.toMatch(/\\ud[89a-f]/);
  });
});

describe("a record", () => {
  test("is read as it was written", () => {
    const content = contentOf(examplePlan, signed(refOf(examplePlan)));
    const reading = readRecordText(recordText(content));
    if (reading.kind !== "ok") throw new Error(reading.fault);
    const { plan, work, planRef, share, savedAt, format, version } = reading.record;
    expect({ plan, work, planRef, share, savedAt: new Date(savedAt) }).toEqual(content);
    expect([format, version]).toEqual(["network-handoff-record", 3]);
  });

  test("carries on what a later version has added, at its top and in its plan and work, with hashes over all of it", () => {
    const received = {
      ...examplePlan,
      acceptance: { by: "Robin Sample" },
      answers: { ...examplePlan.answers, later: 1 },
    };
    const read = readPlanDocument(received);
    if (!read.success) throw new Error("It can be read.");
    const ref = { ...refOf(examplePlan), document: documentHash(received) };
    const work = { ...emptyWork(ref), photos: { a: { at: "2026-11-22T09:30:00.000Z" } } };
    const text = recordText(contentOf(read.data, work, ref));
    expect(JSON.parse(text)).toMatchObject({ plan: received, work });
    const reading = readRecordText(text);
    if (reading.kind !== "ok") throw new Error(reading.fault);
    const again = recordText({ ...reading.record, savedAt: new Date(reading.record.savedAt) });
    expect(JSON.parse(again)).toEqual(JSON.parse(text));
  });

  test("of any office is read again, also with a byte order mark and other line ends", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const text = recordText(contentOf(planDocumentOf(answers)));
        expect(fault(text)).toBe("ok");
        expect(fault(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toBe("ok");
      }),
      { numRuns: 30 },
    );
  });
});

describe("a damaged record is refused", () => {
  const text = recordText(contentOf(examplePlan, signed(refOf(examplePlan))));
  const bytes = new TextEncoder().encode(text);
  const whole = readRecordText(text);

  /** Refused, or it was a blank between words of JSON, and says the very same. */
  function expectNotMisread(damaged: Uint8Array, what: string): void {
    const read = new TextDecoder().decode(damaged);
    const reading = readRecordText(read);
    if (reading.kind === "ok") {
      expect(reading, what).toEqual(whole);
      expect(read.replace(/\s/g, ""), what).toBe(text.replace(/\s/g, ""));
    }
  }

  test("at every place, one in thirteen", () => {
    for (let at = 0; at < bytes.length; at += 13) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 7));
      expectNotMisread(damaged, `byte ${at}`);
    }
  });

  test("wherever it is cut off, or anything was put in", () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length - 3 }), fc.string({ minLength: 1, maxLength: 8 }), (at, put) => {
        expect(fault(text.slice(0, at))).not.toBe("ok");
        expectNotMisread(new TextEncoder().encode(text.slice(0, at) + put + text.slice(at)), `${put} at ${at}`);
      }),
      { numRuns: 100 },
    );
  });

  test("when plan or work were edited by hand", () => {
    expect(fault(text.replace('"192.168.40.10"', '"192.168.40.11"'))).toBe("damaged");
    expect(fault(text.replace("Kim Sample", "Kim Simple"))).toBe("damaged");
    expect(fault(text.replace('"epoch": 1', '"epoch": 2'))).toBe("damaged");
    expect(fault(text.replace(/"savedAt": "2026/, '"savedAt": "2025'))).toBe("damaged");
    expect(fault(text.replace('"hashes": {', '"extra": 1, "hashes": {'))).toBe("damaged");
  });

  test("when its plan is not the one that the work refers to", () => {
    expect(fault(recordText({ ...contentOf(), planRef: refOf(changedPlan) }))).toBe("damaged");
  });
});

describe("told apart", () => {
  test.each([
    ["nothing", "", "not-a-record"],
    ["a text", "hello", "not-a-record"],
    ["an answers document", '{"version": 1}', "not-a-record"],
    ["a list", "[]", "not-a-record"],
    ["a file of more than a megabyte", `${" ".repeat(MAX_RECORD_BYTES)}{}`, "not-a-record"],
    ["a record cut short", recordText(contentOf()).slice(0, 500), "damaged"],
    [
      "a record with the work of a newer version",
      '{"format": "network-handoff-record", "version": 3, "work": {"version": 3}}',
      "newer-version",
    ],
    [
      "a record with the plan of a newer version",
      '{"format": "network-handoff-record", "version": 3, "plan": {"version": 3}}',
      "newer-version",
    ],
    ["a record of a newer version", '{"format": "network-handoff-record", "version": 4, "new": []}', "newer-version"],
    ["a record with nothing in it", '{"format": "network-handoff-record", "version": 1}', "damaged"],
  ])("%s", (_what, text, expected) => expect(fault(text)).toBe(expected));

  test("each with a sentence", () => {
    const reading = readRecordText("hello");
    expect(reading).toMatchObject({ kind: "fault", sentence: expect.stringMatching(/^[A-Z].*\.$/) });
  });
});
