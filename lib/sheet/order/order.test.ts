/** The work order's laws, over the whole offices and random ones. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answers, readAnswers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { answersOf } from "@/lib/answers/fixtures/by-path.testing";
import { jobsOf } from "@/lib/jobs";
import type { Plan } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import { orderStrings } from "@/lib/sheet/fixtures/order-words.testing";
import type { Order } from "@/lib/sheet/model";
import { orderOf } from "./index";
import { shortQuestions } from "./short-questions";

type Office = { answers: Answers; plan: Plan; order: Order };

function officeOf(answers: Answers): Office {
  const plan = planFor(answers);
  return { answers, plan, order: orderOf({ answers, plan, date: "2026-11-21" }) };
}

function everyOffice(check: (office: Office) => void) {
  for (const { document } of offices) check(officeOf(document));
  fc.assert(
    fc.property(anyAnswers, (answers) => check(officeOf(answers))),
    { numRuns: 300 },
  );
}

const jobsIn = ({ phases }: Order) => phases.flatMap(({ jobs }) => jobs);
const wordsIn = (text: string) => text.split(/\s+/).length;

describe("jobs", () => {
  test("stand in the order in their own, counted through all phases", () =>
    everyOffice(({ plan, order }) => {
      expect(jobsIn(order).map(({ id }) => id)).toEqual(jobsOf(plan).map(({ id }) => id));
      expect(jobsIn(order).map(({ number }) => number)).toEqual(jobsIn(order).map((_job, index) => index + 1));
    }));

  test("carry the grounds of all that they settle", () =>
    everyOffice(({ plan, order }) => {
      const settled = jobsOf(plan).map(({ settles }) => [...settles]);
      expect(jobsIn(order).map(({ grounds }) => grounds.map(({ id }) => id))).toEqual(settled);
      for (const { grounds } of jobsIn(order)) {
        for (const { why, cites } of grounds) expect([why.length > 0, cites.length > 0]).toEqual([true, true]);
      }
    }));

  test("have no state on a sheet that nobody has worked on", () =>
    everyOffice(({ order }) => {
      expect(jobsIn(order).filter(({ state }) => state)).toEqual([]);
    }));
});

/** As the rules' own files have them. */
const questionIds = readdirSync("lib/rules/questions").flatMap((file) =>
  [...readFileSync(join("lib/rules/questions", file), "utf8").matchAll(/"(ask-[a-z0-9-]+)"/g)].map(
    ([, id]) => id ?? "",
  ),
);

describe("questions", () => {
  test("each have a short form, and no short form is of a question that is not asked", () => {
    expect(questionIds.length).toBeGreaterThan(20);
    expect(Object.keys(shortQuestions).sort()).toEqual([...questionIds].sort());
  });

  test("have at most 18 words, and end as questions do", () =>
    everyOffice(({ order }) => {
      const asked = [...order.questions.items, ...jobsIn(order).flatMap(({ questions }) => questions)];
      for (const { text } of asked) {
        expect(wordsIn(text), text).toBeLessThanOrEqual(18);
        expect(text).toMatch(/\?$/);
      }
    }));

  test("all stand on the order, once: the technician’s at a job, the others in the list", () =>
    everyOffice(({ plan, order }) => {
      const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id).sort();
      const isTechnicians = ({ to }: { to: string }) => to === "technician";
      expect(ids(order.questions.items)).toEqual(ids(plan.questions.filter((question) => !isTechnicians(question))));
      expect(ids(jobsIn(order).flatMap(({ questions }) => questions))).toEqual(
        ids(plan.questions.filter(isTechnicians)),
      );
    }));

  test("that a port waits for say that it stays closed, and none promises that an answer opens it", () =>
    everyOffice(({ plan, order }) => {
      for (const rule of plan.inbound) {
        if (!("question" in rule)) continue;
        const asked = order.questions.items.find(({ id }) => id === rule.question);
        expect(asked?.until).toMatch(new RegExp(`^${rule.ports[0]} stays closed unless `));
      }
    }));

  test("of one recipient stand together", () =>
    everyOffice(({ order }) => {
      const asked = order.questions.items.map(({ to }) => to);
      expect(asked.filter((to, index) => to !== asked[index - 1])).toEqual([...new Set(asked)]);
    }));

  test("go to the vendor by name, where the office has given it", () => {
    const { order } = officeOf(answersOf({ "features.eStatements": "revspring", "features.eClaims": "other" }));
    const to = Object.fromEntries(order.questions.items.map((question) => [question.id, question.to]));
    expect(to).toMatchObject({ "ask-plain-ftp": "RevSpring", "ask-eclaims": "Claims clearinghouse" });
    const named = officeOf(answersOf({ "features.clearinghouse": "Example Claims" })).order.questions.items;
    expect(named.find(({ id }) => id === "ask-eclaims")?.to).toBe("Example Claims");
  });

  test("about plain FTP say what closes it: a firewall that restricts, and otherwise nothing", () => {
    const ftp = { "features.eStatements": "dma", "features.eStatementsPlainFtp": "yes" } as const;
    const until = (outbound: string) =>
      officeOf(answersOf({ ...ftp, "network.outbound": outbound })).order.questions.items.find(
        ({ id }) => id === "ask-plain-ftp",
      )?.until;
    expect(until("restricted")).toBe("20 and 21 stay closed unless the vendor needs them and names the host.");
    expect(until("unrestricted")).toBe("Nothing on the router closes 20 and 21 today.");
  });
});

test("the provider goes by its name where it is asked", () => {
  const { plan, answers } = officeOf(
    answersOf({
      "features.mobile": "outside",
      "internet.externalAddress": "dynamic",
      "internet.provider": "Example\nNet",
    }),
  );
  const asked = orderOf({ answers, plan, date: "2026-11-21" }).questions.items.filter(({ id }) => id === "ask-static");
  expect(asked.map(({ to }) => to)).toEqual(["Example Net"]);
});

describe("the first job", () => {
  const firstLines = (answers: Record<string, unknown>) => jobsIn(officeOf(answersOf(answers)).order)[0]?.lines;

  test("says what the office knows of its router, and who has the password", () => {
    expect(firstLines({ "internet.router": "Example\nGateway 3", "internet.routerPassword": "provider" })).toEqual([
      "Router: Example Gateway 3. Its password: with the internet provider.",
    ]);
    expect(firstLines({ "internet.routerPassword": "unsure" })).toEqual([
      "The router’s password: nobody knows; settle that before the visit.",
    ]);
  });

  test("says nothing of it where the office said nothing", () => expect(firstLines({})).toEqual([]));
});

describe("values to type", () => {
  test("forward what the plan forwards, and nothing that it holds or closes", () =>
    everyOffice(({ plan, order }) => {
      const forwarded = plan.inbound.filter(({ action }) => action === "forward").map(({ id }) => `value-${id}`);
      expect(order.values.map(({ id }) => id).filter((id) => id.startsWith("value-in-"))).toEqual(forwarded);
    }));

  test("are the office’s own, or a line to write on", () => {
    const known = officeOf(
      answersOf({ "server.address": "10.1.2.3", "server.routerAddress": "10.1.0.1", "server.prefixLength": 16 }),
    ).order.values;
    expect(known.map(({ label, value }) => [label, value])).toEqual([
      ["Reserve for the server", "10.1.2.3"],
      ["Server’s MAC address", undefined],
      ["Network", "10.1.0.0/16"],
      ["Router, inside", "10.1.0.1"],
    ]);
    const unknown = officeOf(answersOf({ "features.mobile": "outside" })).order.values;
    expect(unknown.map(({ path, value, suffix }) => [path, value, suffix])).toEqual([
      ["server.address", undefined, ":443"],
      ["server.address", undefined, undefined],
      ["server.macAddress", undefined, undefined],
      ["server.routerAddress", undefined, undefined],
      ["server.prefixLength", undefined, undefined],
    ]);
  });
});

describe("red flags", () => {
  test("are the plan’s faults, each at the job that mends it, in short words", () =>
    everyOffice(({ plan, order }) => {
      const faults = plan.notices.filter(({ level }) => level === "blocker");
      expect(order.flags.map(({ id }) => id)).toEqual(faults.map(({ id }) => id));
      for (const { id, job, text } of order.flags) {
        expect(jobsOf(plan).find((candidate) => candidate.id === job)?.settles).toContain(id);
        expect(wordsIn(text)).toBeLessThanOrEqual(18);
      }
    }));
});

describe("the stop box", () => {
  test("stands wherever something is reached from outside or may be, and nowhere else", () =>
    everyOffice(({ plan, order }) => {
      const reached = plan.inbound.some(({ action }) => action === "forward" || action === "hold");
      expect(order.stop !== undefined).toBe(reached);
    }));

  test("names the address that the office has, where it stays and is no example", () => {
    const fixed = answersOf({
      "features.mobile": "outside",
      "internet.externalAddress": "static",
      "internet.externalIp": "203.1.2.9",
    });
    expect(officeOf(fixed).order.stop?.heading).toContain("203.1.2.9");
    const example = answersOf({
      "features.mobile": "outside",
      "internet.externalAddress": "static",
      "internet.externalIp": "203.0.113.9",
    });
    expect(officeOf(example).order.stop?.heading).not.toContain("203.0.113.9");
    const moving = answersOf({ "features.mobile": "outside", "internet.externalIp": "203.1.2.9" });
    expect(officeOf(moving).order.stop?.heading).not.toContain("203.1.2.9");
  });
});

describe("remarks", () => {
  test("say each thing at most once, and nothing of outbound traffic where there is a job for it", () =>
    everyOffice(({ plan, order }) => {
      const ids = order.remarks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.includes("remark-outbound")).toBe(plan.outboundPolicy !== "restricted");
    }));

  test("ask which is right where iPads are used and no Wi-Fi is, and take no side", () => {
    const { order } = officeOf(answersOf({ "features.mobile": "inside", "network.wifi": "none" }));
    expect(order.remarks.find(({ id }) => id === "remark-wifi")?.text).toMatch(/Which one is right\?$/);
  });
});

test("no text of the order is empty or broken over lines", () =>
  everyOffice(({ order }) => {
    for (const text of orderStrings(order)) expect(text).toMatch(/^\S(.*\S)?$/);
  }));

test("a document that leaves all open has an order, too", () =>
  expect(jobsIn(officeOf(readAnswers({ version: 1 }).answers).order).length).toBeGreaterThan(0));
