import { describe, expect, test } from "vitest";
import { answersOf, type ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { planFor } from "@/lib/rules";
import { decidingMarks } from "./deciding";
import { emptyWork, setFound, setMark, setResult } from "./edit";
import { marked, taken } from "./fixtures/edits.testing";
import { anyRef } from "./fixtures/sheet.testing";
import { coversHash } from "./hash";
import { itemsWithFound } from "./items";
import { itemsOfJob, jobFingerprint, jobsOfPlan, stateOfItem, stateOfJob } from "./job-state";
import { markJob } from "./mark-job";
import { mergeWork } from "./merge";
import type { FoundPath, MarkState, Work } from "./schema";

const now = new Date("2026-11-22T10:00:00Z");
const later = new Date("2026-11-22T11:00:00Z");
const empty = emptyWork(anyRef);
const office = {
  "features.patientPortal": "yes",
  "features.portalSite": "office",
  "features.eClaims": "sftp",
  "internet.externalAddress": "static",
  "network.outbound": "restricted",
} as const;

function look(values: ByPath, jobId: string, work: Work) {
  const plan = planFor(answersOf(values));
  const items = itemsWithFound(plan, work);
  const job = jobsOfPlan(plan).find(({ id }) => id === jobId);
  if (!job) throw new Error(`There is no ${jobId}.`);
  return { job, items, settled: itemsOfJob(job, items) };
}

function mark(values: ByPath, jobId: string, state: MarkState, work = empty, at = now): Work {
  const { job, items } = look(values, jobId, work);
  return taken(markJob(work, job, items, { state, reason: "Not now." }, at));
}

function stateIn(values: ByPath, jobId: string, work: Work) {
  const { job, items } = look(values, jobId, work);
  return stateOfJob(job, items, work);
}

function itemIn(values: ByPath, jobId: string, itemId: string, work: Work) {
  const { job, items } = look(values, jobId, work);
  const item = items.find(({ id }) => id === itemId);
  if (!item) throw new Error(`There is no ${itemId}.`);
  return stateOfItem(item, work, job);
}

function found(work: Work, path: FoundPath, value: string): Work {
  return taken(setFound(work, path, value, now));
}

describe("a job that is marked", () => {
  test.each(["done", "not-done", "open"] as const)("%s marks all that it settles so", (state) => {
    const work = mark(office, "job-outbound", state);
    expect(stateIn(office, "job-outbound", work)).toBe(state);
    const { settled } = look(office, "job-outbound", work);
    expect(settled.length).toBeGreaterThan(3);
    for (const { id } of settled) expect(itemIn(office, "job-outbound", id, work), id).toBe(state);
  });

  test("beats the earlier marks of its items, which decide nothing then; a later one of an item counts again", () => {
    const { settled } = look(office, "job-outbound", empty);
    const ticked = settled.reduce((work, { id, fingerprint }) => marked(work, id, "done", fingerprint, later), empty);
    const [first] = settled;
    if (!first) throw new Error("It settles something.");
    const work = mark(office, "job-outbound", "not-done", ticked, now);
    expect(Object.keys(decidingMarks(work.marks))).toEqual(["job-outbound"]);
    expect(coversHash(mergeWork(work, ticked))).toBe(coversHash(work));
    expect(mergeWork(work, ticked)).toEqual(mergeWork(work, work));
    expect(itemIn(office, "job-outbound", first.id, work)).toBe("not-done");
    const again = taken(
      setMark(work, { id: first.id, state: "done", of: first.fingerprint, beats: ["job-outbound"] }, now),
    );
    expect(itemIn(office, "job-outbound", first.id, again)).toBe("done");
    expect(stateIn(office, "job-outbound", again)).toBe("not-done");
  });

  test("asks for another look when a row of it changes or a new one comes, and that row is not done", () => {
    const work = mark(office, "job-outbound", "done");
    const more = { ...office, "features.fastAttach": "yes" };
    expect(stateIn(more, "job-outbound", work)).toBe("changed");
    const { settled } = look(more, "job-outbound", work);
    const states = settled.map(({ id }) => itemIn(more, "job-outbound", id, work));
    expect(states).toContain("open");
    expect(states.filter((state) => state === "done").length).toBeGreaterThan(2);
    expect(states).not.toContain("changed");
  });

  test("asks for another look when the address that it sets is another", () => {
    const at = (address: string) => ({ ...office, "server.address": address });
    const work = mark(at("192.168.1.10"), "job-forward-443", "done");
    expect(stateIn(at("192.168.1.10"), "job-forward-443", work)).toBe("done");
    expect(stateIn(at("192.168.1.11"), "job-forward-443", work)).toBe("changed");
    expect(itemIn(at("192.168.1.11"), "job-forward-443", "in-443", work)).toBe("changed");
  });

  test("stays when a task of it is gone, because what was found has been taken over", () => {
    const work = mark(office, "job-server-address", "done", found(empty, "server.assignment", "reservation"));
    expect(look(office, "job-server-address", work).job.settles).toContain("fix-server-address");
    const after = { ...office, "server.assignment": "reservation", "server.address": "192.168.1.10" };
    expect(look(after, "job-server-address", work).job.settles).not.toContain("fix-server-address");
    expect(stateIn(after, "job-server-address", found(work, "server.address", "192.168.1.10"))).toBe("done");
  });

  test("is open again when a fault comes to it that is to be mended first", () => {
    const work = mark(office, "job-read-internet-address", "done");
    const behind = { ...office, "internet.routerWanIp": "100.64.0.9" };
    expect(stateIn(behind, "job-read-internet-address", work)).toBe("open");
    expect(itemIn(behind, "job-read-internet-address", "nat-carrier", work)).toBe("open");
  });

  test("by a page that kept no more than its fingerprint holds as long as that is the same", () => {
    const { job, items } = look(office, "job-outbound", empty);
    const of = jobFingerprint(job, items);
    const work = taken(setMark(empty, { id: job.id, state: "done", of }, now));
    expect(stateIn(office, "job-outbound", work)).toBe("done");
    expect(stateIn({ ...office, "features.fastAttach": "yes" }, "job-outbound", work)).toBe("changed");
  });

  test("that settles nothing keeps its mark", () => {
    const work = mark(office, "job-back-up-router", "done");
    expect(stateIn(office, "job-back-up-router", work)).toBe("done");
  });
});

describe("a job in a work of version 1, which has marks of items alone", () => {
  const { settled } = look(office, "job-outbound", empty);
  const [first, ...rest] = settled;
  if (!first) throw new Error("It settles something.");
  const most = rest.reduce((work, { id, fingerprint }) => marked(work, id, "done", fingerprint, now), empty);

  test("is done once every item is settled, and open before", () => {
    expect(stateIn(office, "job-outbound", most)).toBe("open");
    expect(stateIn(office, "job-outbound", marked(most, first.id, "done", first.fingerprint, now))).toBe("done");
    expect(stateIn(office, "job-outbound", marked(most, first.id, "not-done", first.fingerprint, now))).toBe("done");
  });

  test("asks for another look when one of them has changed", () => {
    expect(stateIn(office, "job-outbound", marked(most, first.id, "done", "0".repeat(16), now))).toBe("changed");
  });
});

describe("a row that was found to be what it must not be", () => {
  test("is never done, whatever is ticked; an old result of another row counts no more", () => {
    const work = mark(office, "job-remove-forwards", "done");
    const { items } = look(office, "job-remove-forwards", work);
    const of = items.find(({ id }) => id === "in-3306")?.fingerprint ?? "";
    const seen = (print: string) =>
      taken(setResult(work, { id: "in-3306", family: "ipv4", found: "open", of: print }, later));
    expect(itemIn(office, "job-remove-forwards", "in-3306", work)).toBe("done");
    expect(itemIn(office, "job-remove-forwards", "in-3306", seen(of))).toBe("open");
    expect(itemIn(office, "job-remove-forwards", "in-3306", seen("0".repeat(16)))).toBe("done");
  });
});
