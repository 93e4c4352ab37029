import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXTENSIONS } from "@/lib/share/wire";
import { endAfter, extensionFor, isLater } from "./extension";

const now = new Date("2026-11-21T09:00:00.000Z");
const inDays = (days: number) => endAfter(days, now);

describe("how far links are extended", () => {
  it("is the shortest that moves the latest of their ends", () => {
    expect(extensionFor([inDays(3)], now)).toBe(7);
    expect(extensionFor([inDays(7)], now)).toBe(30);
    expect(extensionFor([inDays(7), inDays(29.4)], now)).toBe(30);
    expect(extensionFor([inDays(7), inDays(30), inDays(12)], now)).toBe(90);
    expect(extensionFor([inDays(90)], now)).toBe(180);
  });

  it("is the longest where none moves the latest", () => {
    expect(extensionFor([inDays(2), inDays(180)], now)).toBe(180);
    expect(Math.max(...EXTENSIONS)).toBe(180);
  });

  it("moves all of them, unless one ends as late as any can", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 179 }), { minLength: 1 }), (days) => {
        const ends = days.map(inDays);
        const chosen = extensionFor(ends, now);
        expect(ends.every((end) => isLater(end, chosen, now))).toBe(true);
        for (const shorter of EXTENSIONS.filter((one) => one < chosen))
          expect(ends.every((end) => isLater(end, shorter, now))).toBe(false);
      }),
    );
  });
});
