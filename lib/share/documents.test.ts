/** Plans that were shared before, plans of today, and what a page that knows only the first version makes of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answersOf, type ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { planSchema } from "@/lib/plan/schema";
import { planFor } from "@/lib/rules";
import * as z from "@/lib/vendor/zod";
import { itemsOf, stateOf } from "@/lib/work/items";
import { signing } from "@/lib/work/signing";
import { documentHash } from "./canonical";
import { planDocumentSchema } from "./documents";
import { planDocumentOf } from "./documents.testing";
import { readDocument } from "./open";
import { readRecordText, recordText } from "./record";

const portal: ByPath = { "features.patientPortal": "yes", "features.portalSite": "macpractice" };
const limited: ByPath = {
  ...portal,
  "confirmations.encryptedWeb.answer": "needed",
  "confirmations.encryptedWeb.sources": ["198.51.100.0/24"],
};

/** As the pages before version 2 read it. */
const versionOne = z.object({
  version: z.literal(1),
  answers: z.object({ version: z.literal(1) }),
  plan: planSchema,
  date: z.iso.date(),
});

describe("a plan that is shared today", () => {
  test.each([
    ["with port 443 on hold", portal],
    ["with port 443 limited to some networks", limited],
    ["of any other office", {}],
  ])("%s is version 2, which a page of before refuses and says to reload", (_what, values) => {
    const document = planDocumentOf(answersOf(values));
    expect(document.version).toBe(2);
    expect(planDocumentSchema.safeParse(document).success).toBe(true);
    expect(versionOne.safeParse(document).success).toBe(false);
    const read = readDocument(document, versionOne, 1);
    expect(read).toMatchObject({ kind: "fault", fault: "newer-version" });
    expect(read).toHaveProperty("sentence", expect.stringContaining("Reload"));
  });

  test("keeps the networks that 443 is limited to, and its hash, over sealing and reading", () => {
    const document = planDocumentOf(answersOf(limited));
    const read = planDocumentSchema.parse(JSON.parse(JSON.stringify(document)));
    expect(read.plan.inbound[0]).toMatchObject({ action: "forward", sources: ["198.51.100.0/24"] });
    expect(documentHash(read)).toBe(documentHash(document));
  });

  test("carries on what a later version added beside it", () => {
    const document = { ...planDocumentOf(answersOf(portal)), acceptance: { by: "Robin Sample" } };
    expect(planDocumentSchema.parse(document)).toEqual(document);
  });

  test.each([[["0.0.0.0/0"]], [["198.51.100.0/16"]], [["10.0.0.0/24"]], [[]]])("can’t let in %j on 443", (sources) => {
    const document = planDocumentOf(answersOf(limited));
    const [web, ...rest] = document.plan.inbound;
    const forged = { ...document, plan: { ...document.plan, inbound: [{ ...web, sources }, ...rest] } };
    expect(planDocumentSchema.safeParse(forged).success).toBe(false);
  });
});

const folder = join(import.meta.dirname, "version-1");

describe.each(readdirSync(folder).filter((name) => name.endsWith(".json")))("the record of before: %s", (name) => {
  const text = readFileSync(join(folder, name), "utf8");

  test("opens as it was, with its plan, its work and its signature", () => {
    const reading = readRecordText(text);
    if (reading.kind !== "ok") throw new Error(reading.sentence);
    const { record } = reading;
    expect([record.version, record.plan.version, record.plan.plan.rulesetVersion]).toEqual([1, 1, "2026.11.0"]);
    expect(signing(record.work, record.planRef, record.plan.plan).state).toBe("signed");
    const states = itemsOf(record.plan.plan).map((item) => stateOf(item, record.work));
    expect(states).toContain("done");
    expect(states).not.toContain("changed");
    expect(record.plan.plan.inbound[0]).toMatchObject({ id: "in-443", action: "forward" });
    const { plan } = JSON.parse(text);
    const again = recordText({ ...record, savedAt: new Date(record.savedAt) });
    expect(JSON.parse(again)).toMatchObject({ version: 3, plan, work: { version: 2 } });
    const reopened = readRecordText(again);
    expect(reopened).toMatchObject({ kind: "ok", record: { work: record.work } });
  });

  test("gives another plan by today's rules, without touching the kept one", () => {
    const reading = readRecordText(text);
    if (reading.kind !== "ok") throw new Error(reading.sentence);
    const { answers, plan } = reading.record.plan;
    expect(planFor(answers).rulesetVersion).toBe("2026.12.2");
    expect(plan.rulesetVersion).toBe("2026.11.0");
  });
});
