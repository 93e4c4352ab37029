import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between, counted, groups, groupsOf, narrowed, PAGE, pageOf } from "./list";
import { anyRows, everyStanding, rowWith } from "./offices.testing";

describe("the list of offices", () => {
  it("counts every row in one group at least, as many as each shows, and offers no group without one", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const counts = counted(rows);
        const shown = counts.flatMap(({ group }) => narrowed(rows, { query: "", group }));
        expect(new Set(shown).size).toBe(rows.length);
        for (const { group, count } of counts) expect(narrowed(rows, { query: "", group })).toHaveLength(count);
        expect(counts.every(({ count }) => count > 0)).toBe(true);
      }),
    );
  });

  it("has a group for each way to stand, and each group is one's", () => {
    const seen = new Set(everyStanding.flatMap((standing) => groupsOf(rowWith("a", { standing }))));
    expect([...seen].sort()).toEqual([...groups].sort());
  });

  it("finds what lies within another group in both: red with a link, shared with nothing done, a draft to mend", () => {
    const red = rowWith("a", { standing: { kind: "red", flags: ["Port 443 is closed."] }, hasLink: true });
    expect(groupsOf(red)).toEqual(["red", "shared"]);
    expect(groupsOf({ ...red, hasLink: false })).toEqual(["red"]);
    expect(groupsOf(rowWith("b", { standing: { kind: "shared" } }))).toEqual(["shared", "not-begun"]);
    expect(groupsOf(rowWith("c", { standing: { kind: "working" } }))).toEqual(["shared"]);
    expect(groupsOf(rowWith("d", { standing: { kind: "draft", step: 1, steps: 5, faults: 2 } }))).toContain("mend");
  });

  it("is narrowed by what is searched for and by how its offices stand, together", () => {
    const rows = [
      rowWith("one", { name: "Harbor Dental" }),
      rowWith("two", { name: "Harbor Vision", standing: { kind: "shared" } }),
      rowWith("three", { name: "Maple", standing: { kind: "shared" } }),
    ];
    const found = (query: string, group?: "shared") => narrowed(rows, { query, group }).map(({ id }) => id);
    expect(found("harbor")).toEqual(["one", "two"]);
    expect(found("", "shared")).toEqual(["two", "three"]);
    expect(found("harbor", "shared")).toEqual(["two"]);
  });

  it("finds a damaged office as long as nothing is searched for", () => {
    const damaged = rowWith("x", { standing: { kind: "damaged" }, office: { kind: "damaged", id: "x", text: "{" } });
    expect(narrowed([damaged], { query: " " })).toEqual([damaged]);
    expect(narrowed([damaged], { query: "x" })).toEqual([]);
  });

  it("shows each row on one page, whatever page is asked for", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: -3, max: 20 }), (count, wanted) => {
        const rows = Array.from({ length: count }, (_, index) => index);
        const { pages } = pageOf(rows, 1);
        const all = Array.from({ length: pages }, (_, index) => pageOf(rows, index + 1).rows).flat();
        expect(all).toEqual(rows);
        const shown = pageOf(rows, wanted);
        expect(shown.page).toBeGreaterThanOrEqual(1);
        expect(shown.page).toBeLessThanOrEqual(pages);
        expect(shown.rows.length).toBeLessThanOrEqual(PAGE);
      }),
    );
  });

  it("takes a range from one row to another, whichever comes first", () => {
    const ids = ["a", "b", "c", "d"];
    expect(between(ids, "b", "d")).toEqual(["b", "c", "d"]);
    expect(between(ids, "c", "a")).toEqual(["a", "b", "c"]);
    expect(between(ids, undefined, "c")).toEqual(["c"]);
    expect(between(ids, "gone", "c")).toEqual(["c"]);
  });
});
