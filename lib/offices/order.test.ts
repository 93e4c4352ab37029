import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRows, rowWith } from "./offices.testing";
import { columns, lastChangedFirst, type Order, ordered, pressed } from "./order";
import type { OfficeRow } from "./row";

const anyOrder: fc.Arbitrary<Order> = fc.record({ by: fc.constantFrom(...columns), descending: fc.boolean() });
const idsOf = (rows: readonly OfficeRow[]) => rows.map(({ id }) => id);

function byName(...names: string[]): string[] {
  const rows = names.map((name, index) => rowWith(String(index), { name }));
  return ordered(rows, { by: "name", descending: false }).map(({ name }) => name);
}

describe("the order of the list", () => {
  it("loses no row and doubles none, by any column", () => {
    fc.assert(
      fc.property(anyRows, anyOrder, (rows, order) => {
        expect(idsOf(ordered(rows, order)).sort()).toEqual(idsOf(rows).sort());
      }),
    );
  });

  it("does not change what is in order already", () => {
    fc.assert(
      fc.property(anyRows, anyOrder, (rows, order) => {
        const once = ordered(rows, order);
        expect(idsOf(ordered(once, order))).toEqual(idsOf(once));
      }),
    );
  });

  it("keeps those that are equal as they came, both ways", () => {
    const rows = ["a", "b", "c"].map((id) => rowWith(id, { name: "Same", missing: 3 }));
    for (const by of columns)
      for (const descending of [true, false]) expect(idsOf(ordered(rows, { by, descending }))).toEqual(["a", "b", "c"]);
  });

  it("puts what has no value at the end, both ways", () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, descending) => {
        for (const by of ["jobs", "missing", "ends"] as const) {
          const keyOf = (row: OfficeRow) => (by === "missing" ? (row.missing ?? row.unanswered) : row[by]);
          const had = ordered(rows, { by, descending }).map((row) => keyOf(row) !== undefined);
          expect(had).toEqual([...had].sort((one, other) => Number(other) - Number(one)));
        }
      }),
    );
  });

  it("reads numbers in a name as numbers, and pays no heed to case and accents", () => {
    expect(byName("Branch 10", "branch 9", "Ávila", "Beta", "Branch 9b")).toEqual([
      "Ávila",
      "Beta",
      "branch 9",
      "Branch 9b",
      "Branch 10",
    ]);
    expect(byName("", "Zeta")).toEqual(["Zeta", ""]);
  });

  it("puts what wants a hand first, and drafts by how far they are", () => {
    const rows = [
      rowWith("signed", { standing: { kind: "signed", on: "2026-11-20", stands: true } }),
      rowWith("far", { standing: { kind: "draft", step: 4, steps: 5 } }),
      rowWith("red", { standing: { kind: "red", flags: ["x"] } }),
      rowWith("begun", { standing: { kind: "draft", step: 1, steps: 5 } }),
    ];
    expect(idsOf(ordered(rows, { by: "standing", descending: false }))).toEqual(["red", "begun", "far", "signed"]);
  });

  it("puts what drafts have not answered among what others miss", () => {
    const rows = [
      rowWith("draft", { unanswered: 17 }),
      rowWith("ready", { missing: 3 }),
      rowWith("worst", { missing: 20 }),
    ];
    expect(idsOf(ordered(rows, { by: "missing", descending: true }))).toEqual(["worst", "draft", "ready"]);
  });

  it("turns round at a second press, and begins with what changed last", () => {
    expect(pressed(lastChangedFirst, "changed")).toEqual({ by: "changed", descending: false });
    expect(pressed(lastChangedFirst, "ends")).toEqual({ by: "ends", descending: false });
    expect(pressed({ by: "ends", descending: false }, "ends")).toEqual({ by: "ends", descending: true });
    expect(pressed({ by: "ends", descending: true }, "changed")).toEqual(lastChangedFirst);
  });
});
