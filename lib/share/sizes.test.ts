import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnswers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { planFor } from "@/lib/rules";
import { itemsOf, setMark, setNote, sign, type Work, workSchema } from "@/lib/work";
import { emptyWork } from "@/lib/work/edit";
import { foundPaths, MAX_NAME_LENGTH, MAX_NOTE_LENGTH } from "@/lib/work/schema";
import { sealBlob } from "./blob";
import { countingBytes } from "./server.testing";

const place = { kind: "work", id: new Uint8Array(16).fill(7), revision: 3, epoch: 2 } as const;
const key = new Uint8Array(32).fill(9);
const now = new Date("2026-11-22T10:00:00Z");
const plan = { revision: 0xffffffff, blob: "a".repeat(64), document: "c".repeat(64) };
const items = offices.map(({ document }) => itemsOf(planFor(readAnswers(document).answers))).reduce(longer);

function longer<Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] {
  return other.length > one.length ? other : one;
}

/** Every item noted as far as notes are taken. */
function notedAll(text: string): Work {
  return items.reduce((work, { id }) => {
    const edit = setNote(work, id, text, now);
    return edit.ok ? edit.work : work;
  }, emptyWork(plan));
}

/** With all that can be done beside the notes. */
function finished(noted: Work, name: string): Work {
  const marked = items.reduce(
    (work, { id, fingerprint }) => setMark(work, id, "not-applicable", fingerprint, now),
    noted,
  );
  const value = `${"office-of-a-long-name.".repeat(11)}example.net`;
  const found = Object.fromEntries(foundPaths.map((path) => [path, { value, at: now.toISOString() }]));
  const signed = sign({ ...marked, found }, { name, firm: name, date: "2026-11-22" }, plan, now);
  if (!signed.ok) throw new Error(JSON.stringify(signed.faults));
  return signed.work;
}

describe("whatever the notes that were taken say", () => {
  // As JSON writes them: one byte, two, three, four, and an escape of six.
  const letters = fc.constantFrom("a", '"', "é", "€", "😀", "\u0001", "\u007f");

  test("a sheet that is all worked on fits a share", () => {
    fc.assert(
      fc.property(letters, letters, (letter, ofName) => {
        const text = letter.repeat(MAX_NOTE_LENGTH / letter.length);
        const work = finished(notedAll(text), ofName.repeat(MAX_NAME_LENGTH / ofName.length));
        expect(workSchema.safeParse(work).success).toBe(true);
        expect(sealBlob(work, place, key, countingBytes())).toMatchObject({ ok: true });
      }),
      { numRuns: 20 },
    );
  });

  test("one that goes too far is refused where it is typed", () => {
    const work = notedAll("\u0001".repeat(MAX_NOTE_LENGTH));
    const refused = items.find(({ id }) => !Object.hasOwn(work.notes, id));
    expect(setNote(work, refused?.id ?? "", "\u0001".repeat(MAX_NOTE_LENGTH), now)).toEqual({
      ok: false,
      sentence: "There is no room left for this note. Shorten it, or another one.",
    });
  });

  test("where two devices together wrote too much, each note can be shortened, bit by bit", () => {
    const at = now.toISOString();
    const notes = Object.fromEntries(items.map(({ id }) => [id, { text: "€".repeat(MAX_NOTE_LENGTH), at }]));
    const both: Work = { ...emptyWork(plan), notes };
    expect(sealBlob(both, place, key, countingBytes()).ok).toBe(false);
    const [first] = items;
    expect(setNote(both, first?.id ?? "", "€".repeat(MAX_NOTE_LENGTH - 1), now).ok).toBe(true);
  });
});
