/** What the work makes of the order, with the work given by hand. */
import { describe, expect, test } from "vitest";
import { answersOf } from "@/lib/answers/fixtures/by-path.testing";
import { planFor } from "@/lib/rules";
import { sharedPlan, workedSheet, works } from "@/lib/sheet/fixtures/worked.testing";
import type { OrderJob, OrderQuestion } from "@/lib/sheet/model";
import { type JobWork, type SheetWork, sheetWork } from "@/lib/sheet/work";
import { emptyWork, setSiteText } from "@/lib/work";
import { orderOf } from "./index";

const answers = answersOf({
  "features.patientPortal": "yes",
  "features.portalSite": "office",
  "network.firewall": "on",
  "network.wifi": "wpa2",
  "network.outbound": "unrestricted",
});
const plan = planFor(answers);

const untouched = sheetWork({ answers, plan }, emptyWork(sharedPlan), sharedPlan);
const orderWith = (work: Partial<SheetWork> = {}) =>
  orderOf({ answers, plan, date: "2026-11-21", work: { ...untouched, ...work } });

const jobIn = (work: Partial<SheetWork>, id: OrderJob["id"]) =>
  orderWith(work)
    .phases.flatMap(({ jobs }) => jobs)
    .find((job) => job.id === id);

describe("a job’s state", () => {
  test.each<[JobWork, string]>([
    [{ state: "open" }, "Open"],
    [{ state: "done" }, "Done"],
    [
      { state: "not-done", reason: "The provider has the password." },
      "Can’t or not needed: The provider has the password.",
    ],
    [{ state: "not-done" }, "Can’t or not needed"],
    [{ state: "changed" }, "Changed since it was ticked"],
  ])("%o is told in words", (state, word) =>
    expect(jobIn({ job: () => state }, "job-firewall")?.state).toEqual({ state: state.state, word }),
  );

  test("is followed by the technician’s note", () =>
    expect(jobIn({ job: () => ({ state: "done", note: "It was\noff." }) }, "job-firewall")?.note).toBe(
      "Note: It was off.",
    ));

  test("has a line for what was there only as long as nobody has noted it", () => {
    const labels = (note: string) =>
      jobIn({ job: () => ({ state: "done", note }) }, "job-remove-forwards")?.fields.map(({ label }) => label);
    expect(labels("")).toEqual(["What was there"]);
    expect(labels("3389 to the old server.")).toEqual([]);
  });

  test("that is not done is named above the signature with its reason, but not what is for later or the office’s", () => {
    const { undone } = orderWith({
      job: (id) => (id === "job-certificate" ? { state: "not-done", reason: "No host name yet." } : { state: "done" }),
    }).signatures;
    expect(undone.items).toHaveLength(1);
    expect(undone.items[0]).toMatch(/^\d+ · Get a host name .* \(Can’t or not needed: No host name yet\.\)$/);
    const all = orderWith({ job: () => ({ state: "open" }) }).signatures.undone.items.join(" ");
    expect(all).not.toMatch(/Agree on a day|File the signed|Disable the default user/);
  });
});

describe("a port that was tested", () => {
  const portsOf = (result: SheetWork["result"]) => jobIn({ result }, "job-test-from-outside")?.ports ?? [];
  const redOf = (result: "open" | "closed" | "cannot-tell", family: "ipv4" | "ipv6") =>
    portsOf(() => result)
      .filter(({ found }) => found[family]?.isRed)
      .map(({ port }) => port);

  test("is red over IPv4 where it is open and must be closed, or closed and must be open", () => {
    expect(redOf("open", "ipv4")).toEqual(["80", "1234", "3306", "26700", "41853"]);
    expect(redOf("closed", "ipv4")).toEqual(["443"]);
  });

  test("is red over IPv6 wherever it is open", () => {
    expect(redOf("open", "ipv6")).toHaveLength(6);
    expect(redOf("closed", "ipv6")).toEqual([]);
  });

  test("is never red where nobody could tell", () =>
    expect([...redOf("cannot-tell", "ipv4"), ...redOf("cannot-tell", "ipv6")]).toEqual([]));

  test("has its word, and none before it is tested", () => {
    expect(
      portsOf((item) => (item === "in-443" ? "cannot-tell" : undefined)).map(({ found }) => found.ipv4?.word),
    ).toEqual(["Can’t tell", undefined, undefined, undefined, undefined, undefined]);
  });
});

describe("a question", () => {
  const stateOf = (asked: string, answer: string, by = "", on = ""): OrderQuestion["state"] =>
    orderWith({ answer: () => ({ asked, answer, by, on }) }).questions.items[0]?.state;

  test("waits from the day on which it was asked", () =>
    expect(stateOf("2026-11-21", "")).toEqual({ state: "asked", word: "Asked on November 21, 2026, waiting" }));

  test("is settled by an answer, with who gave it and when", () => {
    expect(stateOf("2026-11-21", "No.", "Lee, Support", "2026-11-23")).toEqual({
      state: "answered",
      word: "No. (Lee, Support, November 23, 2026)",
    });
    expect(stateOf("", "No.")).toEqual({ state: "answered", word: "No." });
  });

  test("that a job answers by being done waits no more, and words say more than the job", () => {
    const settledAs = (answer: string) =>
      orderWith({ answer: () => ({ asked: "2026-11-21", answer, by: "", on: "", settledBy: 5 }) }).questions.items[0]
        ?.state;
    expect(settledAs("")).toEqual({ state: "answered", word: "Settled by job 5" });
    expect(settledAs("No.")).toEqual({ state: "answered", word: "No." });
  });

  test("is open where nobody has asked or answered", () => expect(stateOf("", "  ")).toBeUndefined());
});

describe("of a work that marked items alone", () => {
  test("the head counts the jobs of this visit, and what is missing", () =>
    expect(untouched.progress).toMatch(/^0 of \d+ jobs, 13 answers missing\. Not signed off yet\.$/));

  test("nothing is said of a signature before there is one", () =>
    expect(orderWith().signatures.state).toBeUndefined());

  test("a fault that a found value raises is red, and one that was mended is not", () => {
    const flags = workedSheet(works.open).order.flags;
    expect(flags.map(({ id, job }) => [id, job])).toEqual([["nat-double", "job-read-internet-address"]]);
  });

  test("whoever signed has put a word on what was red, which stays beside what was left undone", () => {
    const { state, undone } = workedSheet(works.signed).order.signatures;
    expect(state).toBe("Signed off by Sam Example on November 22, 2026, for these jobs as they stand.");
    expect(undone.items.at(-1)).toMatch(/double NAT.* Not mended today\.$/);
  });

  test("a mark that came after the signature stands beside it", () =>
    expect(workedSheet(works["work changed after"]).order.signatures.state).toMatch(
      /Since signing, beside it: 1 mark\.$/,
    ));

  test("what was found on site stands at its line, free texts among it", () => {
    const edit = setSiteText(works.open, "router.model", "Example Router 9", new Date("2026-11-22T16:00:00Z"));
    const sheet = workedSheet(edit.ok ? edit.work : works.open);
    const jobs = sheet.order.phases.flatMap((phase) => phase.jobs);
    const fields = jobs.flatMap((job) => job.fields).map(({ path, found }) => [path, found?.value]);
    expect(fields).toContainEqual(["router.model", "Example Router 9"]);
    expect(fields).toContainEqual(["internet.routerWanIp", "192.168.0.2"]);
    expect(fields).toContainEqual(["router.backupFile", undefined]);
  });
});
