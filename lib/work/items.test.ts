import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { answersOf, type ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { planFor } from "@/lib/rules";
import { emptyWork, setFound } from "./edit";
import { marked } from "./fixtures/edits.testing";
import { itemsOf, stateOf } from "./items";
import { type Work, workSchema } from "./schema";

const plan = { revision: 1, blob: "a".repeat(64), document: "c".repeat(64) };
const now = new Date("2026-11-22T10:00:00Z");
const portal = {
  "features.patientPortal": "yes",
  "features.portalSite": "office",
  "internet.externalAddress": "static",
} as const;

function itemOf(values: ByPath, id: string) {
  const item = itemsOf(planFor(answersOf(values))).find((candidate) => candidate.id === id);
  if (!item) throw new Error(`There is no item ${id}.`);
  return item;
}

/** What becomes of a tick when the office changes its answers. */
function stateAfter(id: string, before: ByPath, after: ByPath, touch = (work: Work) => work) {
  const work = touch(marked(emptyWork(plan), id, "done", itemOf(before, id).fingerprint, now));
  return stateOf(itemOf(after, id), work);
}

describe("the items of a plan", () => {
  test("have ids that the schema takes, none of them twice", () =>
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const ids = itemsOf(planFor(answers)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const work = ids.reduce((all, id) => marked(all, id, "done", "0".repeat(16), now), emptyWork(plan));
        expect(workSchema.safeParse(work).success).toBe(true);
      }),
    ));

  test("leave out an address that is not needed", () => {
    const ids = itemsOf(planFor({ version: 1 })).map(({ id }) => id);
    expect(ids).not.toContain("external-static");
    expect(ids).toContain("server-address");
  });

  test("count outbound rows as work only where outbound traffic may be restricted", () => {
    const counted = (outbound: string) =>
      itemsOf(planFor(answersOf({ "network.outbound": outbound }))).some(
        ({ kind, counts }) => kind === "outbound" && counts,
      );
    expect([counted("restricted"), counted("unsure"), counted("unrestricted")]).toEqual([true, true, false]);
  });
});

describe("a tick", () => {
  test("stays on a row that says what it said, though its reasons changed", () => {
    expect(stateAfter("in-443", portal, { ...portal, "features.mobile": "outside" })).toBe("done");
  });

  test("asks for another look when the row's action changed", () => {
    expect(stateAfter("in-443", portal, { "features.patientPortal": "no" })).toBe("changed");
  });

  test("asks for another look when the server has another address", () => {
    const at = (address: string) => ({ ...portal, "server.address": address });
    expect(stateAfter("in-443", at("192.168.1.10"), at("192.168.1.11"))).toBe("changed");
    expect(stateAfter("server-address", at("192.168.1.10"), at("192.168.1.11"))).toBe("changed");
  });

  test("stays when the office writes down the address that was found on site, and only then", () => {
    const found = (address: string) => (work: Work) => {
      const edit = setFound(work, "server.address", address, now);
      return edit.ok ? edit.work : work;
    };
    const after = { ...portal, "server.address": "192.168.1.10" };
    expect(stateAfter("in-443", portal, after, found("192.168.1.10"))).toBe("done");
    expect(stateAfter("in-443", portal, after, found("192.168.1.77"))).toBe("changed");
    expect(stateAfter("in-443", portal, after)).toBe("changed");
  });

  test("stays while the found address is typed in after it", () => {
    const item = itemOf(portal, "in-443");
    const edit = setFound(
      marked(emptyWork(plan), "in-443", "done", item.fingerprint, now),
      "server.address",
      "10.0.0.5",
      now,
    );
    expect(edit.ok && stateOf(item, edit.work)).toBe("done");
  });

  test("on an outbound row asks for another look once outbound traffic is restricted", () => {
    const policy = (outbound: string) => ({ "network.outbound": outbound });
    expect(stateAfter("out-essential-web", policy("unrestricted"), policy("restricted"))).toBe("changed");
    expect(stateAfter("out-essential-web", policy("unsure"), policy("unrestricted"))).toBe("done");
  });

  test("taken back is open, also after a change", () => {
    const item = itemOf(portal, "in-443");
    expect(stateOf(item, marked(emptyWork(plan), "in-443", "open", "0".repeat(16), now))).toBe("open");
    expect(stateOf(item, emptyWork(plan))).toBe("open");
  });
});
