import { describe, expect, test } from "vitest";
import { workSchema } from "./schema";

const hash = "a".repeat(64);
const noteAt = (at: string) => ({
  version: 2,
  plan: { revision: 1, blob: hash, document: hash },
  marks: {},
  notes: { "in-443": { text: "Done.", at } },
  found: {},
  results: {},
  answers: {},
});

describe("the moment of an entry, which the other side may have written by hand", () => {
  test.each(["2026-11-22T10:00:00.000Z", "9999-12-31T23:59:59.999Z"])("%s is one", (at) => {
    expect(workSchema.safeParse(noteAt(at)).success).toBe(true);
  });

  // No clock shows these: a screen could not say them, and no later edit could be dated after them.
  test.each([
    "2026-99-99T00:00:00.000Z",
    "2026-11-22T10:00:60.000Z",
    "2026-11-22T10:00:00Z",
    "2026-11-22T10:00:00.000+01:00",
  ])("%s is none", (at) => {
    expect(workSchema.safeParse(noteAt(at)).success).toBe(false);
  });
});
