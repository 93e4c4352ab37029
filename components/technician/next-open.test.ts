import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextOpen, previous } from "./next-open";

const order = ["a", "b", "c", "d"];
const among =
  (...open: string[]) =>
  (id: string) =>
    open.includes(id);

describe("the next open job", () => {
  it("comes after the one at hand, and from the beginning once the end is reached", () => {
    expect(nextOpen(order, among("a", "d"), "b")).toBe("d");
    expect(nextOpen(order, among("a"), "b")).toBe("a");
  });

  it("is the first one for who stands at none of them", () => {
    expect(nextOpen(order, among("a", "c"), undefined)).toBe("a");
    expect(nextOpen(order, among("b"), "sign-off")).toBe("b");
  });

  it("is, for every order, an open one other than the one at hand, and there whenever there is such a one", () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(ids, fc.array(fc.nat(9)), fc.nat(9), (jobs, opens, here) => {
        const isOpen = (id: string) => opens.includes(jobs.indexOf(id));
        const at = jobs[here];
        const others = jobs.filter((id) => isOpen(id) && id !== at);
        const next = nextOpen(jobs, isOpen, at);
        expect(next === undefined).toBe(others.length === 0);
        if (next !== undefined) expect(others).toContain(next);
      }),
    );
  });
});

describe("the job before", () => {
  it("is the neighbor, and none before the first or beside the jobs", () => {
    expect(previous(order, "c")).toBe("b");
    expect(previous(order, "a")).toBeUndefined();
    expect(previous(order, undefined)).toBeUndefined();
    expect(previous(order, "sign-off")).toBeUndefined();
  });
});
