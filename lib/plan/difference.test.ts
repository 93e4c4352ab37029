import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/answers";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { planFor } from "@/lib/rules";
import { type Change, differenceOf, isNoDifference, type PlanDifference } from "./difference";
import { type Plan, planSchema } from "./schema";

const between = (before: Answers, after: Answers) => differenceOf(planFor(before), planFor(after));
const lines = (list: readonly Change<{ id: string }>[]) => list.map(({ kind, id }) => `${kind} ${id}`);
const withPortal: Answers = { version: 1, features: { patientPortal: "yes" } };
const withoutPortal: Answers = { version: 1, features: { patientPortal: "no" } };

describe("the difference of two plans", () => {
  test("tells that 443 and 1234 change when the Patient Portal is no longer used, and that nothing else inbound does", () => {
    const { inbound } = between(withPortal, withoutPortal);
    expect(lines(inbound)).toEqual(["changed in-443", "changed in-1234"]);
    expect(inbound[0]).toMatchObject({ before: { action: "hold" }, after: { action: "block" } });
  });

  test("tells each step of 443, from a hold to what MacPractice answered", () => {
    const answered = (encryptedWeb: NonNullable<Answers["confirmations"]>["encryptedWeb"]): Answers => ({
      ...withPortal,
      confirmations: { encryptedWeb },
    });
    const toSome = answered({ answer: "needed", sources: ["198.51.100.0/24"] });
    const toAnyone = answered({ answer: "needed" });
    const notNeeded = answered({ answer: "not-needed" });
    for (const [before, after] of [
      [withPortal, toSome],
      [toSome, toAnyone],
      [toAnyone, notNeeded],
    ] as const) {
      expect(lines(between(before, after).inbound)).toEqual(["changed in-443"]);
    }
    expect(between(withPortal, toSome).inbound).toMatchObject([
      { before: { action: "hold" }, after: { action: "forward", sources: ["198.51.100.0/24"] } },
    ]);
  });

  test("calls plain FTP that the vendor has named a host for another row", () => {
    const held: Answers = { version: 1, features: { eStatements: "dma", eStatementsPlainFtp: "yes" } };
    const allowed: Answers = {
      ...held,
      confirmations: { plainFtp: { answer: "needed", host: "ftp.example.net" } },
    };
    expect(lines(between(held, allowed).outbound)).toEqual([
      "added out-20-21-ftp.example.net",
      "removed out-20-21-not-given",
    ]);
  });

  test("sees the VPN of a row that is held all the same", () => {
    const messages: Answers = {
      version: 1,
      features: { patientPortal: "yes", remoteAccess: "yes", remoteNeeds: ["messages"] },
    };
    expect(lines(between(withPortal, messages).inbound)).toEqual(["changed in-1234"]);
  });

  test("does not count who has confirmed, and when", () => {
    const by = (confirmedBy: string, confirmedOn: string): Answers => ({
      ...withPortal,
      confirmations: { encryptedWeb: { answer: "not-needed", confirmedBy, confirmedOn } },
    });
    const difference = between(by("A. Sample", "2026-11-21"), by("B. Sample", "2026-11-22"));
    expect(isNoDifference(difference)).toBe(true);
  });

  test("names a row that is new and one that is gone", () => {
    const dma: Answers = { version: 1, features: { eStatements: "dma" } };
    const revSpring: Answers = { version: 1, features: { eStatements: "revspring" } };
    expect(lines(between(dma, revSpring).outbound)).toEqual([
      "added out-22-ftp.pscftpx.com",
      "removed out-22-ftp.datamail.biz",
    ]);
  });

  test("sees a server that has moved in the forward's target and in the addresses", () => {
    const at = (address: string): Answers => ({ ...withPortal, server: { address } });
    const { inbound, addressing } = between(at("192.168.1.10"), at("192.168.1.11"));
    expect(lines(inbound)).toEqual(["changed in-443", "changed in-1234"]);
    expect(lines(addressing)).toEqual(["changed server-address"]);
  });

  test("does not call a row changed because it has another reason", () => {
    const inOffice: Answers = { version: 1, features: { patientPortal: "yes", portalSite: "office" } };
    const both: Answers = { version: 1, features: { patientPortal: "yes", portalSite: "office", mobile: "outside" } };
    expect(lines(between(inOffice, both).inbound)).toEqual([]);
  });

  test("names the outbound policy just when it moved", () => {
    const restricted: Answers = { version: 1, network: { outbound: "restricted" } };
    expect(between({ version: 1 }, restricted).outboundPolicy).toEqual({ before: "unsure", after: "restricted" });
    expect(between(restricted, restricted)).not.toHaveProperty("outboundPolicy");
  });
});

/** As it comes from a place that writes keys in another order, and leaves out what has no value. */
function otherOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(otherOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries.reverse().map(([key, member]) => [key, otherOrder(member)]));
}

describe("for any two offices", () => {
  const listsOf = ({ outboundPolicy, ...lists }: PlanDifference) => Object.values(lists).flatMap(lines).sort();

  test("there is no difference between a plan and itself", () =>
    fc.assert(fc.property(anyAnswers, (answers) => isNoDifference(between(answers, answers)))));

  test("there is none either when it was kept with its keys in another order", () =>
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const plan = planFor(answers);
        const kept = planSchema.parse(otherOrder(plan));
        expect(isNoDifference(differenceOf(kept, plan))).toBe(true);
        const raw: Plan = Object.assign({}, plan, otherOrder(plan));
        expect(isNoDifference(differenceOf(raw, plan))).toBe(true);
      }),
    ));

  test("the way back undoes the way there: added and removed change places, changed stays", () =>
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (one, other) => {
        const turned: Record<string, string> = { added: "removed", removed: "added", changed: "changed" };
        const back = listsOf(between(other, one))
          .map((line) => line.replace(/^\w+/, (kind) => turned[kind] ?? kind))
          .sort();
        expect(back).toEqual(listsOf(between(one, other)));
      }),
    ));

  test("the later ids are the earlier ones, less what was removed, with what was added", () =>
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (one, other) => {
        const [before, after] = [planFor(one), planFor(other)];
        const { tasks } = differenceOf(before, after);
        const ids = new Set(before.tasks.map(({ id }) => id));
        for (const { kind, id } of tasks) {
          if (kind === "removed") ids.delete(id);
          if (kind === "added") ids.add(id);
        }
        expect([...ids].sort()).toEqual(after.tasks.map(({ id }) => id).sort());
      }),
    ));
});
