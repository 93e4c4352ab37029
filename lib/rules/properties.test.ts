/** What holds for every office, over random answers. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswerPath, type Answers, answerPaths, readAnswers } from "@/lib/answers";
import { anyAnswers, anyDraft, validValue } from "@/lib/answers/fixtures/arbitrary.testing";
import { answersOf, type ByPath, byPath, documentOf } from "@/lib/answers/fixtures/by-path.testing";
import { isFactId } from "@/lib/facts";
import { type Plan, planSchema, type Reason } from "@/lib/plan/schema";
import { planFor } from "./index";
import { idsOf, noticeLine } from "./plans.testing";

const anyPath = fc.constantFrom(...answerPaths);

/** The answers with one path set to a value, or taken out. */
function withAnswer(answers: Answers, path: AnswerPath, value: unknown): Answers {
  const { [path]: _before, ...rest } = byPath(answers);
  return readAnswers(documentOf(value === undefined ? rest : { ...rest, [path]: value })).answers;
}

const withoutAnswers = (answers: Answers, gone: (path: AnswerPath) => boolean): Answers =>
  answersOf(Object.fromEntries(Object.entries(byPath(answers)).filter(([path]) => !gone(asPath(path)))));

function asPath(text: string): AnswerPath {
  const path = answerPaths.find((it) => it === text);
  if (!path) throw new Error(`${text} is no answer`);
  return path;
}

type Said = Pick<Reason, "text" | "because" | "cites" | "without" | "instead">;
/** `verdict`: what the sentence is the reason of. An address has several sentences, for its need and for its status: none. */
type Told = { list: string; id: string; verdict: string; said: Said };

/** Every sentence of a plan that has answers and sources behind it. */
function told(plan: Plan): Told[] {
  const rules = [...plan.inbound, ...plan.outboundIfRestricted].flatMap(({ id, action, reasons }) =>
    // Why staff outside reach a row through the VPN holds whatever the row's action.
    reasons.map((said) => {
      const isVpn = said.because.includes("features.remoteAccess");
      return { list: "rules", id, verdict: isVpn ? "vpn" : action, said };
    }),
  );
  const addressing = plan.addressing.flatMap(({ id, reasons }) =>
    reasons.map((said) => ({ list: "addressing", id, verdict: "", said })),
  );
  return [
    ...rules,
    ...addressing,
    ...plan.notices.map((said) => ({ list: "notices", id: said.id, verdict: said.level, said })),
    ...plan.questions.map((said) => ({ list: "questions", id: said.id, verdict: said.to, said })),
    ...plan.tasks.map((said) => ({ list: "tasks", id: said.id, verdict: said.who, said })),
  ];
}

function always(check: (plan: Plan, answers: Answers) => void, numRuns = 150) {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      check(planFor(answers), answers);
    }),
    { numRuns },
  );
}

describe("planFor", () => {
  test("gives a plan that parses, and that parsing does not change", () =>
    always((plan) => expect(planSchema.parse(plan)).toEqual(plan)));

  test("leaves members out when they do not apply, never null or undefined, but for the address of a target", () =>
    always((plan) => {
      expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
      const withoutTargets = JSON.stringify(plan).replaceAll('"address":null', "");
      expect(withoutTargets).not.toContain(":null");
    }));

  test("says its version and that of the rules", () =>
    always((plan) => {
      expect(plan.version).toBe(1);
      expect(plan.rulesetVersion).toMatch(/^2\d{3}\.\d{2}\.\d+$/);
    }, 20));

  test("gives the same bytes for the same answers, in whatever order they come", () =>
    always((plan, answers) => {
      const text = JSON.stringify(plan);
      expect(JSON.stringify(planFor(answers))).toBe(text);
      expect(JSON.stringify(planFor(structuredClone(answers)))).toBe(text);
      expect(JSON.stringify(planFor(answersOf(Object.fromEntries(Object.entries(byPath(answers)).reverse()))))).toBe(
        text,
      );
    }));

  test("does not depend on the order of the remote needs, nor on repetition", () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.shuffledSubarray(["client", "server-management", "messages"] as const),
        (answers, needs) => {
          const plans = [needs, [...needs].reverse(), [...needs, ...needs]].map((it) =>
            JSON.stringify(planFor(withAnswer(answers, "features.remoteNeeds", it))),
          );
          expect(new Set(plans).size).toBe(1);
        },
      ),
    );
  });

  test("never throws at a draft, and opens nothing that its valid answers do not open", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { answers } = readAnswers(draft);
        expect(planFor(answers)).toEqual(planFor(readAnswers(JSON.parse(JSON.stringify(answers))).answers));
        expect(planSchema.safeParse(planFor(answers)).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("does not change the answers", () =>
    always((_plan, answers) => {
      const before = JSON.stringify(answers);
      planFor(answers);
      expect(JSON.stringify(answers)).toBe(before);
    }));
});

describe("inbound", () => {
  test("nothing is ever forwarded but 443 to the server, 25 to the mail server, and 1234 to the server from named sources", () =>
    always((plan) => {
      for (const rule of plan.inbound) {
        if (rule.action !== "forward") continue;
        expect(["in-443 server 443", "in-1234 server 1234", "in-25 mail-server 25"]).toContain(
          `${rule.id} ${rule.target.host} ${rule.target.port}`,
        );
        if (rule.id === "in-1234") expect(rule.sources.length).toBeGreaterThan(0);
      }
    }, 400));

  test("in-default stands last and blocks", () =>
    always((plan) => expect(plan.inbound.at(-1)).toMatchObject({ id: "in-default", action: "block", ports: [] })));

  test("a target has the address that was answered, or null", () =>
    always((plan, answers) => {
      for (const rule of plan.inbound) {
        if (!("target" in rule)) continue;
        const { address, mailServerAddress } = answers.server ?? {};
        expect(rule.target.address).toBe((rule.target.host === "server" ? address : mailServerAddress) ?? null);
      }
    }));

  test("sources are printed as given", () =>
    always((plan, answers) => {
      const { messageServer, encryptedWeb } = answers.confirmations ?? {};
      for (const rule of plan.inbound) {
        if (!("sources" in rule)) continue;
        expect(rule.sources).toEqual((rule.id === "in-1234" ? messageServer : encryptedWeb)?.sources);
      }
    }));
});

describe("outbound", () => {
  test("is empty, or the same as outboundIfRestricted", () =>
    always((plan) => {
      expect(plan.outbound).toEqual(plan.outboundPolicy === "restricted" ? plan.outboundIfRestricted : []);
      expect(plan.outboundIfRestricted.at(-1)?.id).toBe("out-default");
    }));

  test("no destination holds a scheme or a path", () =>
    always((plan) => {
      for (const rule of plan.outboundIfRestricted) {
        if ("destination" in rule && rule.destination.kind === "host") {
          expect(rule.destination.host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
          expect(rule.destination.host).not.toContain("http");
        }
      }
    }));

  test("an id says ports and destination", () =>
    always((plan) => {
      for (const rule of plan.outboundIfRestricted) {
        if (rule.origin === "beyond" || !("destination" in rule)) continue;
        const { destination } = rule;
        expect(rule.id).toBe(
          `out-${rule.ports.join("-")}-${destination.kind === "host" ? destination.host : destination.kind}`,
        );
      }
    }));
});

describe("unsure is never an opening", () => {
  const opened = (plan: Plan) => plan.inbound.filter(({ action }) => action === "forward").map(({ id }) => id);
  const allowed = (plan: Plan) =>
    plan.outboundIfRestricted.filter(({ action }) => action === "allow").map(({ id }) => id);
  /** MacPractice's word that 443 is not needed closes it; without that word it opens again for patients who sign in at the office. */
  const closes443 = (answers: Answers, path: AnswerPath) =>
    path === "confirmations.encryptedWeb.answer" && byPath(answers)[path] === "not-needed";
  const throughVpn = (plan: Plan) => plan.inbound.filter((rule) => "vpn" in rule).map(({ id }) => id);
  const exceeding = (after: string[], before: string[]) => after.filter((id) => !before.includes(id));

  test("taking any answer back opens, allows and tunnels nothing new", () => {
    fc.assert(
      fc.property(anyAnswers, anyPath, fc.constantFrom("unsure", undefined), (answers, path, unsure) => {
        const before = planFor(answers);
        const after = planFor(withAnswer(answers, path, unsure));
        const openedNow = exceeding(opened(after), opened(before));
        expect(openedNow.filter((id) => id !== "in-443" || !closes443(answers, path))).toEqual([]);
        expect(exceeding(allowed(after), allowed(before))).toEqual([]);
        expect(exceeding(throughVpn(after), throughVpn(before))).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  test("unsure and not answered mean the same, byte for byte", () => {
    const isUnsure = (answers: Answers) => (path: AnswerPath) => byPath(answers)[path] === "unsure";
    always((plan, answers) =>
      expect(JSON.stringify(planFor(withoutAnswers(answers, isUnsure(answers))))).toBe(JSON.stringify(plan)),
    );
    const everyUnsure = answerPaths.filter((path) => readAnswers(documentOf({ [path]: "unsure" })).faults.length === 0);
    const isFreeText = (path: AnswerPath) => /^office\.|confirmedBy$|clearinghouse$/.test(path);
    const unsure = everyUnsure.filter((path) => !isFreeText(path));
    expect(planFor(answersOf(Object.fromEntries(unsure.map((path) => [path, "unsure"]))))).toEqual(
      planFor({ version: 1 }),
    );
  });

  test("a document in which nothing is sure opens and holds nothing", () =>
    expect(planFor({ version: 1 }).inbound.map(({ action }) => action)).toEqual(Array(7).fill("block")));
});

describe("every entry", () => {
  test("has an id of its own in its list", () =>
    always((plan) => {
      const lists = [
        plan.inbound,
        plan.outboundIfRestricted,
        plan.addressing,
        plan.notices,
        plan.questions,
        plan.tasks,
        plan.conflicts,
      ];
      for (const list of lists) expect(new Set(idsOf(list)).size).toBe(list.length);
    }));

  test("that waits for a question has it among the questions", () =>
    always((plan) => {
      for (const rule of [...plan.inbound, ...plan.outboundIfRestricted]) {
        if (rule.action === "hold") expect(idsOf(plan.questions)).toContain(rule.question);
      }
    }));

  test("cites facts that exist, none twice", () =>
    always((plan) => {
      const statements = plan.conflicts.flatMap((conflict) =>
        conflict.statements.map(({ cites }) => ({ id: conflict.id, cites })),
      );
      for (const { id, cites } of [...told(plan).map((it) => ({ id: it.id, cites: it.said.cites })), ...statements]) {
        expect({ id, unknown: cites.filter((cite) => !isFactId(cite)) }).toEqual({ id, unknown: [] });
        expect({ id, cites }).toEqual({ id, cites: [...new Set(cites)] });
        expect(cites.length).toBeGreaterThan(0);
      }
    }));

  test("names answers that exist, none twice", () =>
    always((plan) => {
      for (const { id, said } of told(plan)) {
        expect({ id, because: said.because }).toEqual({ id, because: [...new Set(said.because)] });
        for (const path of said.because) expect(answerPaths).toContain(path);
      }
    }));

  test("speaks in whole sentences", () =>
    always((plan) => {
      const texts = [
        ...told(plan).map(({ id, said }) => ({ id, text: said.text })),
        ...plan.conflicts.flatMap(({ id, resolution, statements }) => [
          { id, text: resolution },
          ...statements.map(({ text }) => ({ id, text })),
        ]),
        ...plan.inbound.flatMap((rule) =>
          "conditional" in rule && rule.conditional ? [{ id: rule.id, text: rule.conditional }] : [],
        ),
      ];
      for (const { id, text: withName } of texts) {
        // What the office calls its clearinghouse may be anything.
        const text = withName.replace(/^To .*: (?=If we send you claims)/s, "");
        expect(`${id}: ${text}`).toMatch(/: \S.*[.!?]\)?$/s);
        expect(`${id}: ${text}`).not.toMatch(/undefined|\bnull\b|NaN|\[object|\s{2}|\s$|\{|\}/);
      }
    }));

  test("is a blocker only when it is one of the four", () =>
    always((plan) => {
      for (const { id, level } of plan.notices) {
        if (level === "blocker") expect(["wifi-unsafe", "nat-carrier", "nat-double", "firewall-off"]).toContain(id);
      }
      expect(plan.notices.map(noticeLine)).not.toContain("wifi-unsafe warning");
      expect(plan.notices.map(noticeLine)).not.toContain("firewall-off warning");
    }));
});

/** Why staff come through the VPN holds whatever the row's action; what hangs on that action does not. */
const saysAll = ({ verdict, said: { text, without, instead } }: Told, said: Said) =>
  text === said.text && (verdict === "vpn" || (without === said.without && instead === said.instead));

describe("because", () => {
  test("suffices: with only the answers that it names, the same is said", () =>
    always((plan, answers) => {
      const values = byPath(answers);
      for (const { list, id, verdict, said } of told(plan)) {
        const kept = answersOf(Object.fromEntries(said.because.map((path) => [path, values[path]])));
        const same = told(planFor(kept)).some(
          (it) => it.list === list && it.id === id && it.verdict === verdict && saysAll(it, said),
        );
        expect({ id, verdict, text: said.text, because: said.because, same }).toHaveProperty("same", true);
      }
    }));

  test("names just what decides: each answer matters in some company of the others that are named", () => {
    const others = new Map(
      answerPaths.map((path) => [path, [undefined, ...fc.sample(validValue[path], { numRuns: 24, seed: 1 })]] as const),
    );
    const judged = new Map<string, boolean>();
    const says = (values: ByPath, { list, id, verdict, said }: Told) =>
      told(planFor(readAnswers(documentOf(values)).answers)).some(
        (it) => it.list === list && it.id === id && it.verdict === verdict && it.said.text === said.text,
      );
    const matters = (path: AnswerPath, named: ByPath, entry: Told) =>
      companies(Object.entries(named).filter(([it]) => it !== path)).some((company) => {
        const rest = Object.fromEntries(company);
        const before = says({ ...rest, [path]: named[path] }, entry);
        return (others.get(path) ?? []).some((value) => says({ ...rest, [path]: value }, entry) !== before);
      });

    always((plan, answers) => {
      const values = byPath(answers);
      for (const entry of told(plan)) {
        const named: ByPath = Object.fromEntries(entry.said.because.map((path) => [path, values[path]]));
        for (const path of entry.said.because) {
          const key = JSON.stringify([entry.list, entry.id, entry.verdict, path, entry.said.because]);
          if (!judged.get(key)) judged.set(key, matters(path, named, entry));
        }
      }
    }, 60);
    expect([...judged].filter(([, decides]) => !decides).map(([key]) => key)).toEqual([]);
  });

  test("does not name what can never matter", () =>
    always((plan, answers) => {
      const named = new Set(told(plan).flatMap(({ said }) => said.because));
      const { patientPortal, mobile, eClaims = "unsure", eStatements, mailServer } = answers.features ?? {};
      const below = (group: string) => answerPaths.filter((path) => path.startsWith(group));
      const moot: AnswerPath[] = answerPaths.filter((path) => path.startsWith("office."));
      moot.push(...answerPaths.filter((path) => /confirmedBy|confirmedOn/.test(path)));
      if (patientPortal !== "yes") moot.push(...below("confirmations.messageServer."));
      if (patientPortal !== "yes" || mobile === "outside") {
        moot.push("features.portalSite", ...below("confirmations.encryptedWeb."));
      }
      if (eClaims !== "other" && eClaims !== "unsure") moot.push("features.clearinghouse");
      if (answers.features?.remoteAccess !== "yes") moot.push("features.remoteNeeds", "network.vpn");
      if (eStatements !== "revspring" && eStatements !== "dma") {
        moot.push("features.eStatementsPlainFtp", ...below("confirmations.plainFtp."));
      }
      if (mailServer !== "in-house") moot.push("server.mailServerAddress");
      if (answers.internet?.externalAddress === "static") moot.push("internet.staticIpPlan");
      expect(moot.filter((path) => named.has(path))).toEqual([]);
    }));
});

describe("an answer that another one makes moot takes no part", () => {
  const moot = (paths: AnswerPath[], whenever: ByPath) => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.record(Object.fromEntries(paths.map((path) => [path, validValue[path]]))),
        (answers, others) => {
          let office = answers;
          for (const [path, value] of Object.entries(whenever)) office = withAnswer(office, asPath(path), value);
          let changed = office;
          for (const path of paths) changed = withAnswer(changed, path, others[path]);
          const without = withoutAnswers(office, (path) => paths.includes(path));
          expect(planFor(changed)).toEqual(planFor(without));
          expect(planFor(office)).toEqual(planFor(without));
        },
      ),
    );
  };
  test.each(["no", "unsure", undefined])("remote needs and VPN, when remote access is: %s", (remoteAccess) =>
    moot(["features.remoteNeeds", "network.vpn"], { "features.remoteAccess": remoteAccess }),
  );
  test.each(["none", "other", "unsure", undefined])("plain FTP, when eStatements are: %s", (eStatements) =>
    moot(["features.eStatementsPlainFtp", "confirmations.plainFtp.answer", "confirmations.plainFtp.host"], {
      "features.eStatements": eStatements,
    }),
  );
  test.each(["no", "unsure", undefined])("where patients sign in, when the Portal is: %s", (patientPortal) =>
    moot(["features.portalSite", "confirmations.encryptedWeb.answer", "confirmations.encryptedWeb.sources"], {
      "features.patientPortal": patientPortal,
    }),
  );
  test("where patients sign in, when iPads away from the office open 443 anyhow", () =>
    moot(["features.portalSite", "confirmations.encryptedWeb.answer", "confirmations.encryptedWeb.sources"], {
      "features.mobile": "outside",
    }));
  test.each(["none", "sftp", "pmsft", "both"])("the clearinghouse’s name, when eClaims go by: %s", (eClaims) =>
    moot(["features.clearinghouse"], { "features.eClaims": eClaims }),
  );
  test.each(["no", "unsure", undefined])(
    "what MacPractice confirmed about 1234, when the Portal is: %s",
    (patientPortal) =>
      moot(
        [
          "confirmations.messageServer.answer",
          "confirmations.messageServer.sources",
          "confirmations.messageServer.confirmedBy",
          "confirmations.messageServer.confirmedOn",
        ],
        { "features.patientPortal": patientPortal },
      ),
  );
  test("the sources, when MacPractice said that 1234 is not needed", () =>
    moot(["confirmations.messageServer.sources"], { "confirmations.messageServer.answer": "not-needed" }));
  test.each(["none", "cloud", "unsure", undefined])("the mail server's address, when mail is: %s", (mailServer) =>
    moot(["server.mailServerAddress"], {
      "features.mailServer": mailServer,
      "server.address": undefined,
      "server.routerAddress": undefined,
    }),
  );
  test("the plan for a static address, when the address is static", () =>
    moot(["internet.staticIpPlan"], { "internet.externalAddress": "static" }));
  test("the plan for a static address, when nothing is reached from outside", () =>
    moot(["internet.staticIpPlan"], {
      "features.patientPortal": "no",
      "features.mobile": "inside",
      "features.mailServer": "none",
    }));
  test("names, telephones and mail addresses, always", () =>
    moot(
      answerPaths.filter((path) => path.startsWith("office.")),
      {},
    ));
});

/** Every choice among some entries, the empty one included. */
function companies<Entry>(entries: readonly Entry[]): Entry[][] {
  const [first, ...rest] = entries;
  if (first === undefined) return [[]];
  return companies(rest).flatMap((company) => [company, [first, ...company]]);
}
