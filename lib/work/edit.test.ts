import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planFor } from "@/lib/rules";
import { emptyWork, MAX_NOTES_BYTES, setFound, setMark, setNote, sign, takeBack, withPlan } from "./edit";
import { typedAt } from "./fixtures/arbitrary.testing";
import { itemsOf } from "./items";
import { progress, signing } from "./progress";
import { type FoundPath, foundPaths, MAX_NOTE_LENGTH, type PlanRef, type Work, workSchema } from "./schema";

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

function signed(work: Work, by: PlanRef = plan): Work {
  const edit = sign(work, { name: " Sam Example ", firm: "Example IT Services", date: "2026-11-22" }, by, now);
  if (!edit.ok) throw new Error(JSON.stringify(edit.faults));
  return edit.work;
}

describe("half a character becomes U+FFFD", () => {
  test("in a note", () => expect(noted(empty, "in-443", "Cable \ud83d ").notes["in-443"]?.text).toBe("Cable \ufffd"));

  test("in the name and the firm of whoever signs", () => {
    const edit = sign(empty, { name: "Sam \ud83d", firm: "\udec0 Networks", date: "2026-11-22" }, plan, now);
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
    for (; count * 3 * MAX_NOTE_LENGTH <= MAX_NOTES_BYTES - 3 * MAX_NOTE_LENGTH; count++) {
      work = noted(work, `item-${count}`, "€".repeat(MAX_NOTE_LENGTH));
    }
    expect(setNote(work, "one-more", "€".repeat(MAX_NOTE_LENGTH), now)).toMatchObject({ ok: false });
    expect(setNote(work, "item-0", "short", now).ok).toBe(true);
    expect(setNote(work, "item-0", "", now).ok).toBe(true);
  });
});

describe("the sign-off", () => {
  test("needs a name and a real day", () => {
    expect(sign(empty, { name: " ", firm: "", date: "2026-02-30" }, plan, now)).toEqual({
      ok: false,
      faults: { name: "Enter the name of the person who signs.", date: "Enter a real date as year, month and day." },
    });
  });

  test("holds for the plan and the work that it was given for", () => {
    const work = signed(setMark(empty, "in-443", "done", "0".repeat(16), now));
    expect(signing(work, plan)).toMatchObject({ state: "signed", signature: { name: "Sam Example" } });
    expect(workSchema.safeParse(work).success).toBe(true);
  });

  test("holds after a renewal, which seals the same plan anew", () => {
    expect(signing(signed(empty), { ...plan, revision: 2, blob: "b".repeat(64) }).state).toBe("signed");
  });

  test("needs a new one after the plan changed, and after the work did", () => {
    const work = signed(empty);
    expect(signing(work, { ...plan, document: "d".repeat(64) }).state).toBe("plan-changed-after");
    expect(signing(setMark(work, "in-443", "done", "0".repeat(16), now), plan).state).toBe("work-changed-after");
    expect(signing(noted(work, "in-443", "Later."), plan).state).toBe("work-changed-after");
  });

  test("holds again when what was changed is put back, for only what stands there is signed", () => {
    const work = noted(signed(empty), "in-443", "Later.");
    expect(signing(noted(work, "in-443", ""), plan).state).toBe("signed");
  });

  test("can be taken back, and given anew", () => {
    const back = takeBack(signed(empty), now);
    expect(signing(back, plan)).toEqual({ state: "none" });
    expect(signing(signed(back), plan).state).toBe("signed");
  });
});

describe("progress", () => {
  const office = planFor({ version: 1, features: { patientPortal: "yes" }, network: { outbound: "unrestricted" } });

  test("counts each item in one place, and outbound rows that need not be set in none", () => {
    const items = itemsOf(office);
    const [first, second, third] = items.filter(({ counts }) => counts);
    if (!first || !second || !third) throw new Error("The plan has too few items.");
    let work = setMark(empty, first.id, "done", first.fingerprint, now);
    work = setMark(work, second.id, "not-applicable", second.fingerprint, now);
    work = setMark(work, third.id, "done", "0".repeat(16), now);
    work = setMark(work, "out-essential-web", "done", "0".repeat(16), now);
    work = noted(noted(work, first.id, "Set."), "gone", "A note on a row that is no longer there.");
    const total = items.filter(({ counts }) => counts).length;
    expect(progress(work, office)).toEqual({
      total,
      done: 1,
      notApplicable: 1,
      changed: 1,
      open: total - 3,
      notes: 1,
      found: 0,
    });
  });
});

test("the work says which plan it was last edited on", () => {
  const later = { ...plan, revision: 2 };
  expect(withPlan(empty, later).plan).toEqual(later);
});
