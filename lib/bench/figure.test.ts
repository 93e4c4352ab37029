import { describe, expect, it } from "vitest";
import { atMost, inKb, inMs, perSecond, ratio, share, tableOf } from "./figure";
import { median, percentile } from "./statistics";

describe("percentile", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it("is the smallest value that so many of a hundred do not exceed", () => {
    expect(percentile(hundred, 98)).toBe(98);
    expect(percentile(hundred, 100)).toBe(100);
    expect(percentile([3], 98)).toBe(3);
  });

  it("is the median at 50", () => expect(median([9, 1, 5])).toBe(5));

  it("of nothing is a mistake", () => expect(() => median([])).toThrow());
});

describe("the table", () => {
  it("says what was measured, what was to be reached, and whether it was", () => {
    const figures = [
      atMost("layout shift", 0, 0, String),
      ratio("JavaScript", { ours: 200_000, floor: 100_000, limit: 1.15, of: "floor" }, inKb),
      share("start page", { ours: 18_000, rival: 30_000, least: 0.5, of: "nginx" }, perSecond),
      { name: "told only", measured: inMs(4.256) },
    ];
    expect(tableOf(figures)).toBe(
      [
        "| figure | measured | reach |  |",
        "| --- | --- | --- | --- |",
        "| layout shift | 0 | ≤ 0 | ✓ |",
        "| JavaScript | 200.0 KB; floor 100.0 KB: 2.00 × | ≤ 1.15 × | ✗ |",
        "| start page | 18000/s; nginx 30000/s: 0.60 × | ≥ 0.5 × | ✓ |",
        "| told only | 4.26 ms |  |  |",
      ].join("\n"),
    );
  });
});
