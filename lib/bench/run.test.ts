import { expect, it, vi } from "vitest";
import { Bench } from "./bench";
import { tableOf } from "./figure";
import { exitCodeOf, figuresOf, type Section } from "./run";

vi.spyOn(process.stderr, "write").mockReturnValue(true);

const told: Section = async () => [{ name: "a size", measured: "3 KB", reach: "≤ 4 KB", ok: true }];
const broken: Section = async () => {
  throw new Error("no | browser\nCall log: a page of it");
};
/** Throws before it has begun to promise anything. */
const brokenAtOnce: Section = () => {
  throw new Error("at once");
};

it("a section that fails is a line of its own, and the figures of the others stand", async () => {
  const sections = [["first", told] as const, ["pdf", broken] as const, ["now", brokenAtOnce] as const];
  const figures = await figuresOf([...sections, ["last", told]], new Bench(1));
  expect(tableOf(figures)).toBe(
    [
      "| figure | measured | reach |  |",
      "| --- | --- | --- | --- |",
      "| a size | 3 KB | ≤ 4 KB | ✓ |",
      "| the figures of “pdf” | no \\| browser | measured at all | ✗ |",
      "| the figures of “now” | at once | measured at all | ✗ |",
      "| a size | 3 KB | ≤ 4 KB | ✓ |",
    ].join("\n"),
  );
  expect(exitCodeOf(figures)).toBe(1);
});

it("what can't be measured here is no failure", async () => {
  const absent: Section = async () => [{ name: "beside nginx", measured: "nginx is not installed" }];
  const figures = await figuresOf([["pages", absent]], new Bench(1));
  expect(exitCodeOf(figures)).toBe(0);
});
