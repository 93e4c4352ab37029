import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentHash } from "@/lib/share/canonical";
import { examplePlan } from "@/lib/share/documents.testing";
import { recordText } from "@/lib/share/record";
import { emptyWork } from "@/lib/work";
import { anyAnswers } from "./drafts.testing";
import { MAX_FILE_BYTES, manyFileName, manyText, readFileText } from "./many";

const examplePlanRef = { revision: 1, blob: "0".repeat(64), document: documentHash(examplePlan) };
const exampleRecord = { plan: examplePlan, planRef: examplePlanRef, work: emptyWork(examplePlanRef) };

const office = (name: string) => ({ version: 1, office: { name } }) as const;

/** Line by line: the office's name, or the sentence that refuses it. */
function readLines(text: string): [line: number, what: unknown][] {
  const reading = readFileText(text);
  if (reading.kind !== "many") return [];
  return reading.lines.map(({ line, reading: one }) => [line, one.ok ? one.answers : one.faults[0]?.sentence]);
}

describe("many offices in one file", () => {
  it("come back as they were saved, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { minLength: 2, maxLength: 8 }), (list) => {
        expect(readLines(manyText(list))).toEqual(list.map((answers, index) => [index + 1, answers]));
      }),
    );
  });

  it("are one document when there is one", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(readFileText(manyText([answers]))).toEqual({ kind: "one", reading: { ok: true, answers } });
        const pretty = JSON.stringify(answers, null, 2);
        expect(readFileText(pretty)).toEqual({ kind: "one", reading: { ok: true, answers } });
      }),
    );
  });

  it("are judged one by one, by the number of their line", () => {
    const text = `\uFEFF${JSON.stringify(office("A"))}\r\n\r\nDear technician,\r\n${JSON.stringify(office("B"))}\r\n{"version":2}\r\n`;
    expect(readLines(text)).toEqual([
      [1, office("A")],
      [3, "This is not JSON. Choose a file that was saved here."],
      [4, office("B")],
      [5, expect.stringContaining("newer Network Handoff")],
    ]);
  });

  it("may be more than one document may, line for line", () => {
    const long = JSON.stringify({ ...office("Long"), filler: "x".repeat(64 * 1024) });
    const text = manyText(Array.from({ length: 1500 }, (_, index) => office(`Office ${index}`)));
    expect(text.length).toBeGreaterThan(64 * 1024 - 1000);
    const lines = readLines(`${text}${long}\n`);
    expect(lines).toHaveLength(1501);
    expect(lines.at(-1)).toEqual([1501, expect.stringContaining("larger than 64 KiB")]);
  });

  it("are not looked for in a document that was cut off", () => {
    const cut = JSON.stringify({ version: 1, office: { name: "A" }, features: {} }, null, 2).slice(0, -4);
    expect(readFileText(cut)).toMatchObject({ kind: "one", reading: { ok: false } });
  });

  it("are refused as a whole beyond 32 MiB", () => {
    expect(readFileText("x".repeat(MAX_FILE_BYTES))).toMatchObject({ kind: "one", reading: { ok: false } });
    expect(readFileText("x".repeat(MAX_FILE_BYTES + 1))).toEqual({ kind: "too-large" });
  });

  it("never make anything throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.string(), (one, two) => {
        readFileText(`${one}\n${two}`);
      }),
    );
  });

  it("have a file name with the day", () => {
    expect(manyFileName("2026-11-21")).toBe("network handoff offices 2026-11-21.jsonl");
  });
});

describe("the record of a handoff", () => {
  const share = { id: "A".repeat(22), epoch: 1 };
  const { planRef, plan, work } = exampleRecord;
  const text = recordText({ savedAt: new Date("2026-11-22T09:00:00Z"), share, plan, planRef, work });

  it("is told from an office's file, whole or cut off", () => {
    expect(readFileText(text)).toEqual({ kind: "record" });
    expect(readFileText(JSON.stringify(JSON.parse(text)))).toEqual({ kind: "record" });
    expect(readFileText(text.slice(0, 2000))).toEqual({ kind: "record" });
  });

  it("is not what an office of that name is", () => {
    expect(readFileText(JSON.stringify(office("network-handoff-record"))).kind).toBe("one");
  });
});
