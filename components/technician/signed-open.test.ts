import { expect, it } from "vitest";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { planFor } from "@/lib/rules";
import { emptyWork, itemsWithFound, jobsOfPlan, markJob, setResult, sign, type Work } from "@/lib/work";
import { taken } from "@/lib/work/fixtures/edits.testing";
import { anyRef } from "@/lib/work/fixtures/sheet.testing";
import { type SignedWithItems, signedOpen } from "./signed-open";

const answers = portalWithDynamicDns.document;
const sheet = { answers, plan: planFor(answers), ref: anyRef };
const now = new Date("2026-11-27T09:00:00.000Z");
const later = new Date("2026-11-27T10:00:00.000Z");

function marked(work: Work, id: string, state: "done" | "not-done", at: Date): Work {
  const job = jobsOfPlan(sheet.plan).find((candidate) => candidate.id === id);
  if (!job) throw new Error(`No job ${id}`);
  return taken(markJob(work, job, itemsWithFound(sheet.plan, work), { state, reason: "No password" }, at));
}

function tested(work: Work, id: string, found: "open" | "closed", at: Date): Work {
  const of = itemsWithFound(sheet.plan, work).find((item) => item.id === id)?.fingerprint ?? "";
  return taken(setResult(work, { id, family: "ipv4", found, of }, at));
}

function signed(work: Work, words: Record<string, string>): { work: Work; signature: SignedWithItems } {
  const edit = sign(work, { name: "Kim Sample", firm: "", date: "2026-11-27" }, words, sheet, now);
  const signature = edit.ok ? edit.work.signOff?.signature : undefined;
  if (!edit.ok || !signature || !("items" in signature)) throw new Error("Not signed");
  return { work: edit.work, signature };
}

it("a signature names what was red with the word on it, also once that is mended, and what is red since", () => {
  const red = tested(emptyWork(anyRef), "in-3306", "open", now);
  const { work, signature } = signed(red, { "in-3306.ipv4": "not mended today" });
  expect(signedOpen(sheet, work, signature).red).toEqual([
    { id: "in-3306.ipv4", text: "Port 3306 is open from the internet and must be closed: not mended today" },
  ]);
  expect(signedOpen(sheet, work, signature).redSince).toEqual([]);
  const moved = tested(tested(work, "in-3306", "closed", later), "in-80", "open", later);
  const since = signedOpen(sheet, moved, signature);
  expect(since.red.map(({ text }) => text)).toEqual([expect.stringMatching(/^Port 3306 .*: not mended today$/)]);
  expect(since.redSince.map(({ text }) => text)).toEqual([expect.stringMatching(/^Port 80 is open/)]);
});

it("what was left open stands by its number as it is by now, and what belongs to later is left out", () => {
  const { work, signature } = signed(marked(emptyWork(anyRef), "job-back-up-router", "done", now), {});
  const worked = marked(marked(work, "job-firewall", "not-done", later), "job-test-inside", "done", later);
  const { open, undone, doneSince } = signedOpen(sheet, worked, signature);
  const jobs = jobsOfPlan(sheet.plan);
  expect(undone.map(({ text }) => text)).toEqual([expect.stringMatching(/^\d+ · .*: No password$/)]);
  expect(doneSince.map(({ id }) => id)).toEqual(["job-test-inside"]);
  const left = jobs.filter(({ phase }) => phase !== "later").length - 3;
  expect(open).toHaveLength(left);
  expect([...open, ...undone, ...doneSince].map(({ id }) => id)).not.toContain("job-back-up-router");
});
