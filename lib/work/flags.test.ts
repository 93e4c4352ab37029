import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { answersOf, type ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { emptyWork, setFound, setResult } from "./edit";
import { anyWork } from "./fixtures/arbitrary.testing";
import { taken } from "./fixtures/edits.testing";
import { anyRef, sheetOf } from "./fixtures/sheet.testing";
import { redFlags } from "./flags";
import { itemsWithFound } from "./items";
import { jobsOfPlan, stateOfJob } from "./job-state";
import { markJob } from "./mark-job";
import { resultPrint } from "./results";
import type { Family, Result, Work } from "./schema";

const now = new Date("2026-11-22T10:00:00Z");
const empty = emptyWork(anyRef);
const portal = {
  "features.patientPortal": "yes",
  "features.portalSite": "office",
  "internet.externalAddress": "static",
  "network.firewall": "on",
} as const;

function seen(values: ByPath, id: string, family: Family, found: Result["found"], work = empty): Work {
  const item = itemsWithFound(sheetOf(answersOf(values)).plan, work).find((other) => other.id === id);
  if (!item) throw new Error(`There is no ${id}.`);
  return taken(setResult(work, { id, family, found, of: resultPrint(item, family) }, now));
}

const red = (values: ByPath, work: Work) => redFlags(sheetOf(answersOf(values)), work);

function done(values: ByPath, jobId: string, work = empty): Work {
  const { plan } = sheetOf(answersOf(values));
  const job = jobsOfPlan(plan).find(({ id }) => id === jobId);
  if (!job) throw new Error(`There is no ${jobId}.`);
  return taken(markJob(work, job, itemsWithFound(plan, work), { state: "done" }, now));
}

describe("what is red", () => {
  test("stays red when the address is corrected that the port would lead to", () => {
    const at = (address: string) =>
      ({ ...portal, "features.patientPortal": "yes", "server.address": address }) as const;
    const held = seen(at("192.168.1.10"), "in-1234", "ipv4", "open");
    const both = seen(at("192.168.1.10"), "in-443", "ipv6", "open", held);
    expect(red(at("192.168.1.11"), both).map(({ id }) => id)).toEqual(["in-443.ipv6", "in-1234.ipv4"]);
  });

  test("is not done: a job that settles what was seen otherwise is open", () => {
    const work = seen(portal, "in-443", "ipv4", "closed", done(portal, "job-forward-443"));
    const { plan } = sheetOf(answersOf(portal));
    const job = jobsOfPlan(plan).find(({ id }) => id === "job-forward-443");
    expect(job && stateOfJob(job, itemsWithFound(plan, work), work)).toBe("open");
  });

  test("is nothing where nothing speaks against the sheet", () => {
    expect(red(portal, empty)).toEqual([]);
    expect(red(portal, seen(portal, "in-443", "ipv4", "open"))).toEqual([]);
    expect(red(portal, seen(portal, "in-3306", "ipv4", "closed"))).toEqual([]);
    expect(red(portal, seen(portal, "in-3306", "ipv4", "cannot-tell"))).toEqual([]);
  });

  test("is a fault to mend first, until its job is done", () => {
    const off = { ...portal, "network.firewall": "off" };
    expect(red(off, empty)).toEqual([
      { id: "firewall-off", item: "firewall-off", job: "job-firewall", text: "The router’s firewall is off." },
    ]);
    expect(red(off, done(off, "job-firewall"))).toEqual([]);
  });

  test("is a private WAN address that is found where the office had read a public one", () => {
    const answered = { ...portal, "internet.routerWanIp": "203.0.113.9" };
    const work = taken(setFound(empty, "internet.routerWanIp", "10.0.0.2", now));
    expect(red(answered, work).map(({ id }) => id)).toEqual(["nat-double"]);
    expect(red(answered, taken(setFound(work, "internet.routerWanIp", "203.0.113.10", now)))).toEqual([]);
  });

  test("is a fault that a found value raises, for as long as it is found", () => {
    const work = taken(setFound(empty, "internet.routerWanIp", "10.0.0.2", now));
    expect(red(portal, work)).toEqual([
      {
        id: "nat-double",
        item: "nat-double",
        job: "job-read-internet-address",
        text: "Another router, or the provider, stands in front of this one (double NAT): port forwards fail.",
      },
    ]);
    expect(red(portal, done(portal, "job-read-internet-address", work))).toHaveLength(1);
    expect(red(portal, taken(setFound(work, "internet.routerWanIp", "203.0.113.10", now)))).toEqual([]);
  });

  test("stays, and stands once, when such a value is taken over into the answers", () => {
    const work = done(
      portal,
      "job-read-internet-address",
      taken(setFound(empty, "internet.routerWanIp", "100.64.0.9", now)),
    );
    const after = { ...portal, "internet.routerWanIp": "100.64.0.9" };
    expect(red(after, work).map(({ id }) => id)).toEqual(["nat-carrier"]);
  });

  test.each([
    ["in-3306", "ipv4", "open", "Port 3306 is open from the internet and must be closed."],
    ["in-443", "ipv6", "open", "Port 443 is open from the internet over IPv6 and must be closed."],
    ["in-443", "ipv4", "closed", "Port 443 is closed from the internet and must be open."],
    ["in-default", "ipv4", "open", "A port that is not listed is open from the internet and must be closed."],
    [
      "in-1234",
      "ipv4",
      "open",
      "Port 1234 is open from the internet and must stay closed until its question is answered.",
    ],
  ] as const)("is %s found over %s to be %s", (id, family, found, text) => {
    expect(red(portal, seen(portal, id, family, found))).toMatchObject([{ id: `${id}.${family}`, item: id, text }]);
  });

  test("is a limited port that is open to everyone, and it hangs on the job that settles or tests it", () => {
    const limited = {
      ...portal,
      "confirmations.messageServer.answer": "needed",
      "confirmations.messageServer.sources": ["198.51.100.0/24"],
      "confirmations.messageServer.encrypted": "yes",
    };
    const [flag] = red(limited, seen(limited, "in-1234", "ipv4", "open"));
    expect(flag).toMatchObject({
      text: "Port 1234 is open to everyone and must be open to the listed networks alone.",
    });
    expect(flag?.job).toMatch(/^job-/);
    expect(red(limited, seen(limited, "in-1234", "ipv4", "closed"))).toEqual([]);
  });

  test("has one id each, and a short sentence, for any office and any work", () =>
    fc.assert(
      fc.property(anyAnswers, anyWork, (answers, work) => {
        const flags = redFlags(sheetOf(answers), work);
        expect(new Set(flags.map(({ id }) => id)).size).toBe(flags.length);
        for (const { text } of flags) expect(text).toMatch(/^[A-Z].{10,110}\.$/);
      }),
    ));
});
