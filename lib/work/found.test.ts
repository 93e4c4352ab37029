import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crossFaults, readAnswers } from "@/lib/answers";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { answersOf, type ByPath, byPath } from "@/lib/answers/fixtures/by-path.testing";
import type { Plan } from "@/lib/plan";
import { planSchema } from "@/lib/plan/schema";
import { planFor } from "@/lib/rules";
import { emptyWork, setFound } from "./edit";
import { anyWork } from "./fixtures/arbitrary.testing";
import { answersWithFound, foundBlanks, foundWarnings, refusedBeside } from "./found";
import { planWithFound } from "./plan-with-found";
import { type FoundPath, foundPaths, type Work } from "./schema";

const now = new Date("2026-11-22T10:00:00Z");
const empty = emptyWork({ revision: 1, blob: "a".repeat(64), document: "c".repeat(64) });

function workWith(values: Partial<Record<FoundPath, string>>): Work {
  return Object.entries(values).reduce((work, [path, value]) => {
    const known = foundPaths.find((candidate) => candidate === path);
    const edit = known && setFound(work, known, value, now);
    if (!edit?.ok) throw new Error(`${path} does not take ${value}.`);
    return edit.work;
  }, empty);
}

const portal = {
  "features.patientPortal": "yes",
  "features.portalSite": "office",
  "internet.externalAddress": "static",
} as const;

function warned(values: ByPath, found: Partial<Record<FoundPath, string>>): string[] {
  const answers = answersOf(values);
  return foundWarnings(answers, planFor(answers), workWith(found)).map(({ id }) => id);
}

describe("what is found on site", () => {
  test("fills the plan's blanks", () => {
    const plan = planWithFound(
      planFor(answersOf(portal)),
      workWith({ "server.address": "192.168.1.10", "internet.externalIp": "203.0.113.10" }),
    );
    expect(plan.inbound.find(({ id }) => id === "in-443")).toMatchObject({
      action: "forward",
      target: { address: "192.168.1.10" },
    });
    expect(plan.addressing).toMatchObject([{ value: "203.0.113.10" }, {}, { value: "192.168.1.10" }]);
  });

  test("never changes which row opens or closes, nor what the office has answered", () =>
    fc.assert(
      fc.property(anyAnswers, anyWork, (answers, work) => {
        const plan = planFor(answers);
        const filled = planWithFound(plan, work);
        expect(planSchema.parse(filled)).toEqual(filled);
        expect(withoutAddresses(filled)).toEqual(withoutAddresses(plan));
        for (const [index, rule] of plan.inbound.entries()) {
          const after = filled.inbound[index];
          if ("target" in rule && rule.target.address !== null) expect(after).toEqual(rule);
        }
        for (const [index, { value }] of plan.addressing.entries()) {
          if (value !== undefined) expect(filled.addressing[index]?.value).toBe(value);
        }
      }),
    ));

  test("gives valid answers that keep every answer of the office", () =>
    fc.assert(
      fc.property(anyAnswers, anyWork, (answers, work) => {
        const filled = answersWithFound(answers, work);
        const crossing = new Set<string>(crossFaults(filled).map(({ path }) => path));
        expect(readAnswers(filled).faults.filter(({ path }) => !crossing.has(path))).toEqual([]);
        const before = byPath(answers);
        const after = byPath(filled);
        const kept = Object.entries(before).filter(
          ([path, value]) => path !== "server.assignment" || value !== "unsure",
        );
        expect(after).toMatchObject(Object.fromEntries(kept));
        for (const path of Object.keys(after)) {
          if (!(path in before)) expect(foundPaths).toContain(path);
        }
      }),
    ));

  test("is read again, so that a forged copy puts nothing into settings", () => {
    const forged: Work = { ...empty, found: { "server.address": { value: "8.8.8.8; reboot", at: now.toISOString() } } };
    const answers = answersOf(portal);
    expect(answersWithFound(answers, forged)).toEqual(answers);
    expect(planWithFound(planFor(answers), forged)).toEqual(planFor(answers));
  });
});

describe("the blanks", () => {
  test("of an office that knows nothing but its Portal are all but the mail server's", () => {
    const answers = answersOf({ "features.patientPortal": "yes", "features.portalSite": "office" });
    expect(foundBlanks(answers, planFor(answers))).toEqual(
      foundPaths.filter((path) => path !== "server.mailServerAddress"),
    );
  });

  test("of an office that is sure of something are the rest, and “not sure” is a blank", () => {
    const answers = answersOf({
      ...portal,
      "server.address": "192.168.1.10",
      "server.assignment": "unsure",
      "server.prefixLength": 24,
    });
    expect(foundBlanks(answers, planFor(answers))).toEqual([
      "internet.externalIp",
      "internet.routerWanIp",
      "server.assignment",
      "server.macAddress",
      "server.routerAddress",
    ]);
  });
});

describe("a finding that can’t be right beside the others", () => {
  const inside = "192.168.1.1";
  const known = answersOf({ ...portal, "server.routerAddress": inside });

  test("is refused with the sentence of the answer", () => {
    expect(refusedBeside(known, workWith({ "internet.routerWanIp": inside }), "internet.routerWanIp")).toMatch(
      /^This is the router’s inside address/,
    );
    const both = workWith({ "server.routerAddress": inside, "internet.routerWanIp": inside });
    expect(refusedBeside(answersOf(portal), both, "internet.routerWanIp")).toBeDefined();
  });

  test("is refused at the value that wants mending, and nowhere else", () => {
    const both = workWith({ "server.routerAddress": inside, "internet.routerWanIp": inside });
    expect(refusedBeside(answersOf(portal), both, "server.routerAddress")).toBeUndefined();
    const other = workWith({ "internet.routerWanIp": "192.168.0.1" });
    expect(refusedBeside(known, other, "internet.routerWanIp")).toBeUndefined();
  });
});

describe("a finding that speaks against the plan", () => {
  test("is told: a WAN address of the provider's own network, a private one, and one that differs from outside", () => {
    const known = { ...portal, "internet.externalIp": "203.0.113.10" };
    expect(warned(known, { "internet.routerWanIp": "100.64.3.9" })).toEqual(["found-nat-carrier"]);
    expect(warned(known, { "internet.routerWanIp": "192.168.0.2" })).toEqual(["found-nat-double"]);
    expect(warned(known, { "internet.routerWanIp": "198.51.100.7" })).toEqual(["found-address-mismatch"]);
    expect(warned(known, { "internet.routerWanIp": "203.0.113.10" })).toEqual([]);
  });

  test("is no second router where the router’s inside address was found as its WAN address", () => {
    const inside = "192.168.1.1";
    const known = { ...portal, "server.routerAddress": inside };
    expect(warned(known, { "internet.routerWanIp": inside })).toEqual(["found-internet.routerWanIp"]);
    expect(warned(portal, { "internet.routerWanIp": inside, "server.routerAddress": inside })).toEqual([
      "found-internet.routerWanIp",
    ]);
    expect(warned(known, { "internet.routerWanIp": "192.168.0.1" })).toEqual(["found-nat-double"]);
  });

  test("cites what the rules cite", () => {
    const answers = answersOf(portal);
    const [warning] = foundWarnings(answers, planFor(answers), workWith({ "internet.routerWanIp": "100.64.3.9" }));
    expect(warning?.cites).toEqual(["E1", "E2"]);
  });

  test("is told when two values can't both be right", () => {
    const values = { ...portal, "server.routerAddress": "192.168.1.1" };
    expect(warned(values, { "server.address": "192.168.1.1" })).toContain("found-server.address");
    expect(warned({ ...values, "server.prefixLength": 24 }, { "server.address": "192.168.2.10" })).toEqual([
      "found-subnet-mismatch",
    ]);
  });

  test("is told when the office has answered since, and otherwise", () => {
    const values = { ...portal, "server.address": "192.168.1.10" };
    expect(warned(values, { "server.address": "192.168.1.20" })).toEqual(["found-differs-server.address"]);
    expect(warned(values, { "server.address": "192.168.1.10" })).toEqual([]);
  });

  test("opens nothing and closes nothing, whatever was found", () => {
    const answers = answersOf(portal);
    const plan = planFor(answers);
    const filled = planWithFound(plan, workWith({ "internet.routerWanIp": "100.64.3.9" }));
    expect(filled.inbound.map(({ action }) => action)).toEqual(plan.inbound.map(({ action }) => action));
  });
});

function withoutAddresses(plan: Plan): unknown {
  return {
    ...plan,
    inbound: plan.inbound.map((rule) =>
      "target" in rule ? { ...rule, target: { ...rule.target, address: null } } : rule,
    ),
    addressing: plan.addressing.map(({ value: _value, ...entry }) => entry),
  };
}
