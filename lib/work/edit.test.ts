import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyWork, setFound, setMark, setNote, setSiteText, withPlan } from "./edit";
import { typedAt } from "./fixtures/arbitrary.testing";
import { marked, taken } from "./fixtures/edits.testing";
import { emptySheet } from "./fixtures/sheet.testing";
import { workParts } from "./limits";
import { type FoundPath, foundPaths, MAX_NOTE_LENGTH, type PlanRef, type Work, workSchema } from "./schema";
import { sign } from "./sign";

const plan: PlanRef = { revision: 1, blob: "a".repeat(64), document: "c".repeat(64) };
const now = new Date("2026-11-22T10:00:00Z");
const empty = emptyWork(plan);

function foundOf(path: FoundPath, typed: string): string | undefined {
  const edit = setFound(empty, path, typed, now);
  return edit.ok ? edit.work.found[path]?.value : edit.sentence;
}

function noted(work: Work, id: string, text: string): Work {
  const edit = setNote(work, id, text, now);
  if (!edit.ok) throw new Error(edit.sentence);
  return edit.work;
}

describe("half a character becomes U+FFFD", () => {
  test("in a note", () => expect(noted(empty, "in-443", "Cable \ud83d ").notes["in-443"]?.text).toBe("Cable \ufffd"));

  test("in the name and the firm of whoever signs", () => {
    const edit = sign(empty, { name: "Sam \ud83d", firm: "\udec0 Networks", date: "2026-11-22" }, {}, emptySheet, now);
    expect(edit.ok && edit.work.signOff?.signature).toMatchObject({ name: "Sam \ufffd", firm: "\ufffd Networks" });
  });

  test("in a work that comes from another device", () => {
    const at = "2026-11-22T10:00:00.000Z";
    const half = "Cable \ud83d";
    const signature = { name: half, firm: half, date: "2026-11-22", plan, work: "d".repeat(64) };
    const read = workSchema.parse({
      ...empty,
      notes: { "in-443": { text: half, at } },
      found: { "internet.ddnsHostname": { value: half, at } },
      signOff: { signature, at },
    });
    expect(JSON.stringify(read)).not.toMatch(/\\ud[89a-f]/);
    expect(read.notes["in-443"]?.text).toBe("Cable \ufffd");
    expect(read.signOff?.signature).toMatchObject({ name: "Cable \ufffd", firm: "Cable \ufffd" });
  });
});

describe("a found value", () => {
  test.each(["24", " /24 ", "255.255.255.0"])("takes %j for the prefix length 24", (typed) =>
    expect(foundOf("server.prefixLength", typed)).toBe("24"),
  );

  test.each(["99", "24.5", "255.0.255.0", "twenty", "-1"])("refuses the prefix length %j", (typed) =>
    expect(foundOf("server.prefixLength", typed)).toBe("Enter a whole number from 8 to 30. Most offices have 24."),
  );

  test("is refused in the words of the answer of the same path", () => {
    expect(foundOf("server.address", "8.8.8.8")).toMatch(/^This is not an office address/);
    expect(foundOf("internet.externalIp", "100.64.0.9")).toMatch(/belongs to the provider’s own network/);
    expect(foundOf("server.macAddress", "??")).toMatch(/^Enter six pairs/);
    expect(foundOf("server.assignment", "magic")).toBe("Choose one of the answers.");
  });

  test("is trimmed, and written as the answers write it", () => {
    expect(foundOf("internet.routerWanIp", "\u200b100,64,0,9\u200e")).toBe("100.64.0.9");
    expect(foundOf("server.macAddress", "2:0:5E:10:0:1")).toBe("02:00:5e:10:00:01");
    expect(foundOf("server.prefixLength", "\u200b255,255,255,0")).toBe("24");
    expect(foundOf("server.prefixLength", "\u200e/24")).toBe("24");
    expect(foundOf("server.address", " 192.168.1.10 ")).toBe("192.168.1.10");
    expect(foundOf("internet.routerWanIp", "100.64.0.9")).toBe("100.64.0.9");
    expect(foundOf("server.assignment", "reservation")).toBe("reservation");
  });

  test("is cleared by an empty text, and “not sure” is none", () => {
    expect(foundOf("server.address", "  ")).toBe("");
    expect(foundOf("server.assignment", "unsure")).toBe("");
  });

  test("makes a document of the schema, or leaves the work as it was", () =>
    fc.assert(
      fc.property(
        fc
          .constantFrom(...foundPaths)
          .chain((path) => fc.tuple(fc.constant(path), fc.oneof(typedAt(path), fc.string()))),
        ([path, typed]) => {
          const edit = setFound(empty, path, typed, now);
          return !edit.ok || workSchema.safeParse(edit.work).success;
        },
      ),
    ));
});

describe("a note", () => {
  test("is trimmed and may be taken away again", () => {
    expect(noted(empty, "in-443", " Tested from outside. ").notes["in-443"]?.text).toBe("Tested from outside.");
    expect(noted(noted(empty, "in-443", "x"), "in-443", "").notes["in-443"]?.text).toBe("");
  });

  test("is refused when it is too long", () => {
    expect(setNote(empty, "in-443", "x".repeat(MAX_NOTE_LENGTH), now).ok).toBe(true);
    expect(setNote(empty, "in-443", "x".repeat(MAX_NOTE_LENGTH + 1), now)).toEqual({
      ok: false,
      sentence: "Use at most 1,000 characters for a note.",
    });
  });

  test("is refused when all notes together would not fit a share, while what is there can be shortened", () => {
    let work = empty;
    let count = 0;
    for (; count * 3 * MAX_NOTE_LENGTH <= workParts.notes.most - 3 * MAX_NOTE_LENGTH; count++) {
      work = noted(work, `item-${count}`, "€".repeat(MAX_NOTE_LENGTH));
    }
    expect(setNote(work, "one-more", "€".repeat(MAX_NOTE_LENGTH), now)).toMatchObject({ ok: false });
    expect(setNote(work, "item-0", "short", now).ok).toBe(true);
    expect(setNote(work, "item-0", "", now).ok).toBe(true);
  });
});

describe("a mark", () => {
  const of = "0".repeat(16);

  test("that something is not done asks why, in so many words and no more", () => {
    const why = (reason: string) => setMark(empty, { id: "job-wifi", state: "not-done", of, reason }, now);
    expect(why(" ")).toEqual({ ok: false, sentence: "Say why it can’t or need not be done." });
    expect(why("x".repeat(MAX_NOTE_LENGTH + 1))).toMatchObject({ ok: false });
    expect(taken(why(" No Wi-Fi here. ")).marks["job-wifi"]).toMatchObject({
      state: "not-done",
      reason: "No Wi-Fi here.",
    });
  });

  test("loses its reason once it is done", () => {
    const notDone = marked(empty, "job-wifi", "not-done", of, now);
    expect(marked(notDone, "job-wifi", "done", of, now).marks["job-wifi"]).toEqual({
      state: "done",
      of,
      at: "2026-11-22T10:00:00.001Z",
    });
  });

  test("keeps what a later version has added to it", () => {
    const work = workSchema.parse({
      ...empty,
      marks: { "in-443": { state: "open", of, photo: "1.jpg", at: now.toISOString() } },
    });
    expect(marked(work, "in-443", "done", of, now).marks["in-443"]).toMatchObject({ state: "done", photo: "1.jpg" });
  });
});

test("what is written down on site and is no answer has a length, and can be cleared", () => {
  const written = (text: string) => setSiteText(empty, "router.model", text, now);
  expect(taken(written(" Fritz 7590 ")).found["router.model"]?.value).toBe("Fritz 7590");
  expect(taken(written(" ")).found["router.model"]?.value).toBe("");
  expect(written("x".repeat(201))).toEqual({ ok: false, sentence: "Use at most 200 characters." });
});

test("the work says which plan it was last edited on", () => {
  const later = { ...plan, revision: 2 };
  expect(withPlan(empty, later).plan).toEqual(later);
});
