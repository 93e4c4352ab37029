import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  goingOn,
  halted,
  isStale,
  joined,
  type Line,
  type LineOutcome,
  lineCount,
  nextInLine,
  readLine,
  stopped,
  waiting,
  withOutcome,
} from "./line";

const line: Line = {
  deed: "make",
  days: 30,
  id: "1",
  tab: "1",
  begunAt: "2026-11-21T09:00:00.000Z",
  offices: ["a", "b", "c"].map((id) => ({ id, name: id.toUpperCase() })),
};

const anyOutcome: fc.Arbitrary<LineOutcome> = fc.record(
  { ok: fc.boolean(), same: fc.constant(true), text: fc.string() },
  { requiredKeys: ["ok"] },
);

describe("the line of offices", () => {
  it("takes one after the other, each once, in their order", () => {
    fc.assert(
      fc.property(fc.array(anyOutcome, { minLength: 3, maxLength: 3 }), (outcomes) => {
        const order: (string | undefined)[] = [];
        let now = line;
        for (const outcome of outcomes) {
          order.push(nextInLine(now));
          now = withOutcome(now, nextInLine(now) ?? "", outcome);
        }
        expect(order).toEqual(["a", "b", "c"]);
        expect(nextInLine(now)).toBeUndefined();
        const { all, done, same, refused, left } = lineCount(now);
        expect([all, left, done + same + refused]).toEqual([3, 0, 3]);
        expect(done + same).toBe(outcomes.filter(({ ok }) => ok).length);
        expect(same).toBe(outcomes.filter((one) => one.ok && one.same).length);
      }),
    );
  });

  it("is read again as it was kept, also while it waits", () => {
    const until = new Date("2026-11-21T10:00:00.000Z");
    for (const kept of [
      line,
      waiting(withOutcome(line, "a", { ok: false, text: "No." }), until),
      halted(line, { title: "Title", text: "Text" }),
    ])
      expect(readLine(JSON.stringify(kept))).toEqual(kept);
    for (const other of ["", "{", "null", '{"deed":"dance"}']) expect(readLine(other)).toBeUndefined();
  });

  it("keeps an office in line where the server wants to be asked later", () => {
    const later = waiting(line, new Date("2026-11-21T10:00:00.000Z"));
    expect(nextInLine(later)).toBe("a");
    expect(later.until).toBe("2026-11-21T10:00:00.000Z");
    expect(withOutcome(later, "a", { ok: true }).until).toBeUndefined();
    expect(goingOn(halted(later, { title: "", text: "" }))).toEqual(line);
  });

  it("lets go of those who still wait when it is stopped, and keeps what was done", () => {
    const after = stopped(withOutcome(line, "a", { ok: true }));
    expect(after.offices.map(({ id }) => id)).toEqual(["a"]);
    expect(nextInLine(after)).toBeUndefined();
  });

  it("takes those in that another tab asks the same for, each once, and leaves anything else alone", () => {
    const half = withOutcome(line, "a", { ok: true });
    const more = joined(half, { deed: "make", days: 30, offices: ["c", "d", "a"].map((id) => ({ id, name: id })) });
    expect(more?.offices.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    expect(more?.offices[0]?.outcome).toEqual({ ok: true });
    expect(joined(line, { deed: "withdraw", days: 30, offices: [] })).toBeUndefined();
    expect(joined(line, { deed: "make", days: 90, offices: [] })).toBeUndefined();
  });

  it("does not go on by itself a day later", () => {
    expect(isStale(line, new Date("2026-11-22T08:59:00Z"))).toBe(false);
    expect(isStale(line, new Date("2026-11-22T09:01:00Z"))).toBe(true);
  });
});
