/** The laws of the jobs, over random offices. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import type { Plan } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import { planOf } from "@/lib/rules/plans.testing";
import { foundOpen } from "@/lib/services/held";
import { askingItems, type Job, jobDefinitions, jobsOf, phases } from "./index";

type Office = { plan: Plan; jobs: readonly Job[] };

/** The whole offices, and random ones. */
function everyOffice(check: (office: Office) => void) {
  const checked = (answers: Answers) => {
    const plan = planFor(answers);
    check({ plan, jobs: jobsOf(plan) });
  };
  for (const { document } of offices) checked(document);
  fc.assert(fc.property(anyAnswers, checked), { numRuns: 500 });
}

const wordsIn = (text: string) => text.split(/\s+/).length;
const repeated = (list: readonly string[]) => list.filter((entry, index) => list.indexOf(entry) !== index);

describe("in every office", () => {
  test("each item that asks something of somebody is settled by one job, and nothing else is by any", () =>
    everyOffice(({ plan, jobs }) => {
      const settled = jobs.flatMap(({ settles }) => settles);
      expect(repeated(settled)).toEqual([]);
      expect([...settled].sort()).toEqual(askingItems(plan).sort());
    }));

  test("every task and every fault to mend first asks something; a row on hold, a question and a note do not", () =>
    everyOffice(({ plan }) => {
      const asking = askingItems(plan);
      const { tasks, notices, inbound, outboundIfRestricted, questions } = plan;
      const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
      const faults = notices.filter(({ level }) => level === "blocker");
      expect(asking).toEqual(expect.arrayContaining([...ids(tasks), ...ids(faults)]));
      const silent = [
        ...ids(questions),
        ...ids(notices.filter(({ level }) => level !== "blocker")),
        ...ids([...inbound, ...outboundIfRestricted].filter(({ action }) => action === "hold")),
      ];
      expect(silent.filter((id) => asking.includes(id))).toEqual([]);
    }));

  test("every inbound row that is open or closed asks something, an outbound row only where outbound is restricted", () =>
    everyOffice(({ plan }) => {
      const asking = askingItems(plan);
      const rows = plan.inbound.filter(({ action }) => action !== "hold").map(({ id }) => id);
      expect(asking).toEqual(expect.arrayContaining(rows));
      const outbound = asking.filter((id) => id.startsWith("out-"));
      expect(outbound.length > 0).toBe(plan.outboundPolicy === "restricted");
    }));

  test("each question to the technician is answered by one job, and no question to anybody else by any", () =>
    everyOffice(({ plan, jobs }) => {
      const asked = plan.questions.filter(({ to }) => to === "technician").map(({ id }) => id);
      expect(jobs.flatMap(({ answers }) => answers).sort()).toEqual(asked.sort());
    }));

  test("there are at most 20 jobs, each with an id of its own", () =>
    everyOffice(({ jobs }) => {
      expect(jobs.length).toBeLessThanOrEqual(20);
      expect(repeated(jobs.map(({ id }) => id))).toEqual([]);
    }));

  test("a job comes after those that it needs, and the phases come in their order", () =>
    everyOffice(({ jobs }) => {
      const order = jobs.map(({ id }) => id);
      for (const [index, id] of order.entries()) {
        const { after = [] } = jobDefinitions.find((definition) => definition.id === id) ?? {};
        expect(after.filter((first) => order.indexOf(first) > index)).toEqual([]);
      }
      const steps = jobs.map(({ phase }) => phases.indexOf(phase));
      expect(steps).toEqual([...steps].sort((one, other) => one - other));
    }));

  test("a title is an instruction of at most 14 words, without a full stop", () =>
    everyOffice(({ jobs }) => {
      for (const { title } of jobs) {
        expect(wordsIn(title), title).toBeLessThanOrEqual(14);
        expect(title).toMatch(
          /^(Back up|Read|Get|Disable|Have|See that|Turn|Move|Reserve|Remove|Forward|Set up|Allow|Test|Agree|File) /,
        );
        expect(title).not.toMatch(/[.:]$/);
      }
    }));

  test("a line is a sentence, and says nothing twice", () =>
    everyOffice(({ jobs }) => {
      const lines = jobs.flatMap((job) => job.lines);
      for (const line of lines) expect(line).toMatch(/^[A-Z0-9].*\.$/);
      for (const job of jobs) expect(repeated(job.lines)).toEqual([]);
    }));

  test("the target of a row on hold is nowhere among what is typed", () =>
    everyOffice(({ plan, jobs }) => {
      const held = plan.inbound.filter(({ action }) => action === "hold").flatMap(({ ports }) => ports);
      const typed = jobs.flatMap(({ settings }) =>
        settings.map((setting) => ("value" in setting ? setting.value : (setting.suffix ?? ""))),
      );
      for (const port of held) {
        expect(typed.filter((value) => value.endsWith(`:${port}`) || value === `TCP ${port}`)).toEqual([]);
      }
      const heldOut = plan.outbound.filter(({ action }) => action === "hold");
      for (const { ports } of heldOut) {
        expect(typed.filter((value) => value.startsWith(`TCP ${ports.join(", ")} `))).toEqual([]);
      }
    }));

  test("every inbound port is tested, and must be open only where anyone may come in", () =>
    everyOffice(({ plan, jobs }) => {
      const tested = jobs.flatMap(({ ports = [] }) => ports);
      expect(tested.map(({ item, port }) => [item, port])).toEqual(
        plan.inbound.filter(({ id }) => id !== "in-default").map(({ id, ports }) => [id, ports[0]]),
      );
      const open = tested.filter(({ must }) => must === "open").map(({ item }) => item);
      const forAnyone = plan.inbound.filter(
        (rule) => rule.action === "forward" && !("sources" in rule && rule.sources !== undefined),
      );
      expect(open).toEqual(forAnyone.map(({ id }) => id));
    }));

  test("the same plan gives the same jobs", () =>
    everyOffice(({ plan, jobs }) => expect(jobsOf(structuredClone(plan))).toEqual(jobs)));
});

const find = (plan: Plan, id: Job["id"]) => jobsOf(plan).find((job) => job.id === id);

describe("a port on hold", () => {
  const plan = planOf({ "features.patientPortal": "yes", "features.portalSite": "office" });

  test("is not among those that may stay, and is closed in the words of its row", () => {
    const { title, lines = [] } = find(plan, "job-remove-forwards") ?? {};
    expect(title).toBe("Remove every port forward and inbound rule but 443");
    expect(lines).toContain("1234 stays closed unless MacPractice names who may come in.");
    expect(lines).toContain(foundOpen);
  });

  test("has no job that opens it", () => expect(find(plan, "job-forward-1234")).toBeUndefined());
});

describe("a router without a public address", () => {
  const known = planOf({ "features.mobile": "outside", "internet.routerWanIp": "100.64.0.9" });

  test("gets one before anything is opened, for reading the address mends nothing", () => {
    expect(find(known, "job-read-internet-address")?.title).toMatch(/^Get the router a public .* before anything/);
    expect(find(known, "job-forward-443")?.lines).toContain("Only once the router has a public address.");
  });

  test("is looked for where nobody knows its address yet", () => {
    const unknown = planOf({ "features.mobile": "outside" });
    expect(find(unknown, "job-read-internet-address")?.title).toMatch(/^Read /);
  });

  test("matters to a VPN as well, and to nothing else where nothing is reached from outside", () => {
    const nothing = { "features.patientPortal": "no", "features.mobile": "none", "features.mailServer": "none" };
    expect(find(planOf(nothing), "job-read-internet-address")).toBeUndefined();
    expect(find(planOf({ ...nothing, "features.remoteAccess": "yes" }), "job-read-internet-address")).toBeDefined();
  });
});

describe("what does not belong to this visit", () => {
  test("holds all that the technician agrees on a day for, and the office’s filing", () => {
    const jobs = jobsOf(planOf({ "features.remoteAccess": "yes" })).filter(({ phase }) => phase === "later");
    expect(jobs.map(({ id, who }) => `${id} ${who}`)).toEqual(["job-later technician", "job-file-record office"]);
    expect(jobs[0]?.settles).toEqual(["set-up-vpn"]);
  });

  test("is named at the firewall’s job, whose task speaks of it", () => {
    const { lines = [], settles = [] } = find(planOf(), "job-firewall") ?? {};
    expect(settles).toContain("harden-router");
    expect(lines.join(" ")).toMatch(/[Ff]irmware.*guest network.*Later/);
  });
});
