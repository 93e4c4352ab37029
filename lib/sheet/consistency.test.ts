/** A sheet's sentences come from many rules. Here they are held against each other, over random offices. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { valueAt } from "@/lib/answers/fixtures/by-path.testing";
import type { Plan } from "@/lib/plan";
import { soFar } from "@/lib/rules/so-far";
import { isUnsure, steps, visibleQuestions } from "@/lib/steps";
import { featuresAlone } from "./fixtures/feature-alone.testing";
import { sheetOf } from "./fixtures/offices.testing";
import { shownStrings } from "./fixtures/strings.testing";
import type { Block, Grounds, Sheet } from "./model";
import { needsNoQuestion } from "./needs-no-question.testing";

type Office = { answers: Answers; plan: Plan; sheet: Sheet; grounds: Grounds };

const officeOf = (answers: Answers): Office => ({ answers, ...sheetOf(answers) });

/** The made-up offices, each feature alone, and random ones. */
function everyOffice(check: (office: Office) => void) {
  for (const { document } of offices) check(officeOf(document));
  for (const { answers } of featuresAlone) check(officeOf(answers));
  fc.assert(
    fc.property(anyAnswers, (answers) => check(officeOf(answers))),
    { numRuns: 300 },
  );
}

const blocksOf = ({ sections }: Grounds): readonly Block[] => sections.flatMap(({ blocks }) => blocks);

const reasonsOf = (grounds: Grounds) =>
  blocksOf(grounds).flatMap((block) => (block.kind === "reasons" ? block.items : []));

/** What the order and the grounds say of this office: without the articles' own statements and the list of facts. */
function sentencesOf({ sheet, grounds }: Office): string[] {
  const sections = grounds.sections
    .filter(({ id }) => id !== "sources")
    .map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => (block.kind === "conflict" ? { ...block, statements: [] } : block)),
    }));
  return shownStrings([sheet, sections]).flatMap((text) => text.split(/(?<=[.?!]) /));
}

const jobsIn = ({ order }: Sheet) => order.phases.flatMap(({ jobs }) => jobs);

describe("counts", () => {
  test("are the same in the verdict, the jobs, the grounds and “So far”", () =>
    everyOffice(({ plan, sheet, grounds }) => {
      const ports = reasonsOf(grounds).filter(({ id }) => id.startsWith("in-") && id !== "in-default");
      const rows = (word: string) => ports.filter(({ about }) => about.startsWith(`${word}: `)).length;
      const view = soFar(plan);
      const [open, held, closed] = [rows("Open"), rows("Hold"), rows("Closed")];
      const inboundHeld = view.held.filter(({ id }) => id.startsWith("in-"));
      expect([view.open.length, inboundHeld.length, view.closed.length]).toEqual([open, held, closed]);
      expect(jobsIn(sheet).filter(({ id }) => id.startsWith("job-forward-"))).toHaveLength(open);
      expect(jobsIn(sheet).flatMap(({ ports: tested = [] }) => tested)).toHaveLength(open + held + closed);
      const opening = open === 0 ? "Open no port" : `Open ${open} port${open === 1 ? "" : "s"}`;
      const holding = held === 0 ? "" : `, leave ${held} closed unless an answer opens ${held === 1 ? "it" : "them"}`;
      expect(sheet.verdict).toContain(`${opening}${holding}, keep everything`);
    }));

  test("of questions are the same in the order, the grounds and “So far”", () =>
    everyOffice(({ plan, sheet, grounds }) => {
      const told = blocksOf(grounds).flatMap((block) => (block.kind === "questions" ? block.items : []));
      const asked = [...sheet.order.questions.items, ...jobsIn(sheet).flatMap(({ questions }) => questions)];
      const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();
      expect(ids(told)).toEqual(ids(plan.questions));
      expect(ids(asked)).toEqual(ids(plan.questions));
      expect(soFar(plan).questions.length).toBe(told.length);
    }));

  test("of faults are the same in the verdict, the grounds and “So far”", () =>
    everyOffice(({ plan, sheet, grounds }) => {
      const listed = reasonsOf(grounds).filter(({ about }) => about === "Fix first");
      expect(soFar(plan).blockers.length).toBe(listed.length);
      const told =
        listed.length === 0 ? "" : `Fix ${listed.length === 1 ? "1 fault" : `${listed.length} faults`} first. `;
      expect(sheet.verdict.startsWith(told)).toBe(true);
      expect(sheet.verdict.startsWith("Fix")).toBe(listed.length > 0);
    }));
});

/** What a sentence may only say of a port whose row says it too. */
const claims: readonly { says: RegExp; isTrue: (actions: readonly string[], plan: Plan) => boolean }[] = [
  { says: /\bports? ([\d, and]+) (?:is|are) on hold/i, isTrue: (actions) => actions.every((it) => it === "hold") },
  { says: /\bports? (\d+) from the internet is on hold/i, isTrue: (actions) => actions.every((it) => it === "hold") },
  { says: /\bports? (\d+) from the internet passes/i, isTrue: (actions) => actions.every((it) => it === "forward") },
  { says: /(?<!before )\bport (\d+) is opened\b/i, isTrue: (actions) => actions.every((it) => it === "forward") },
  {
    says: /\btest port (\d+) from outside: closed from anywhere\./i,
    isTrue: (actions) => !actions.includes("forward"),
  },
  { says: /\bredirect to (443)\b/i, isTrue: (actions) => !actions.includes("block") },
  { says: /\bhairpin NAT for (443)/i, isTrue: (actions) => actions.every((it) => it === "forward") },
  { says: /\bof the two we open only (443)/i, isTrue: (actions) => actions.every((it) => it === "forward") },
];

const actionsOf = ({ inbound, outboundIfRestricted }: Plan, ports: string) =>
  [...ports.matchAll(/\d+/g)].map(
    ([port]) =>
      [...inbound, ...outboundIfRestricted].find((rule) => rule.ports.some((it) => it === Number(port)))?.action ??
      "none",
  );

describe("no sentence", () => {
  test("says of a port what its row does not say", () =>
    everyOffice((office) => {
      for (const sentence of sentencesOf(office)) {
        for (const { says, isTrue } of claims) {
          const [, ports] = says.exec(sentence) ?? [];
          if (ports)
            expect({ sentence, isTrue: isTrue(actionsOf(office.plan, ports), office.plan) }).toEqual({
              sentence,
              isTrue: true,
            });
        }
      }
    }));

  test("speaks of ports 20 and 21 where nothing brings them up", () =>
    everyOffice((office) => {
      const { plan } = office;
      const isBroughtUp =
        plan.outboundIfRestricted.some(({ ports }) => ports[0] === 20) ||
        plan.conflicts.some(({ id }) => id === "C6") ||
        plan.questions.some(({ id }) => id === "ask-plain-ftp" || id === "ask-estatements");
      if (!isBroughtUp) expect(sentencesOf(office).filter((it) => /plain FTP|20 and 21/.test(it))).toEqual([]);
    }));

  test("calls closed what nothing closes: outbound traffic that is not restricted", () =>
    everyOffice((office) => {
      if (office.plan.outboundPolicy === "restricted") return;
      const ofFtp = sentencesOf(office).filter((it) => /\b(?:FTP|20, 21|20 and 21)\b/.test(it));
      expect(ofFtp.filter((it) => /\bstays? closed|\bon hold|\bkeeps it closed until\b/.test(it))).toEqual([]);
      expect(soFar(office.plan).held.filter(({ id }) => id.startsWith("out-"))).toEqual([]);
    }));
});

/** Two sentences that no sheet may hold together. */
const clashes: readonly (readonly [RegExp, RegExp])[] = [
  [/No Wi-Fi is used with MacPractice/, /over the office’s Wi-Fi|use Wi-Fi, since/],
  [/Which one is right\?/, /No Wi-Fi is used with MacPractice|over the office’s Wi-Fi/],
  [/No answer says that the (?:Patient )?Portal is used/, /The Patient Portal is used|office uses the Patient Portal/],
  [/Nobody uses the MacPractice program from outside/, /Staff outside (?:come in|reach)|Set up a VPN/],
  [/Nobody has said yet whether staff use MacPractice from outside/, /Staff outside (?:come in|reach)|Set up a VPN/],
  [
    /has a static outside address/,
    /can change at any time|has not said that its address is static|decided against a static address/,
  ],
  [/Outbound traffic is not restricted/, /This office restricts outbound traffic|The firewall keeps it closed/],
  [
    /Nobody has said yet whether the firewall restricts/,
    /This office restricts outbound|This office lets everything out/,
  ],
  [/keep everything closed\.$/, /^Forward port \d/],
  [/^Nobody uses the MacPractice program from outside/, /VPN with a second factor/],
  [/nothing to set\. Its rows are/, /Allow the (?:listed|\d+) outbound/],
  [
    /MacPractice answered that its Patient Portal does not need this port/,
    /Does our Patient Portal need to reach port 1234/,
  ],
  [/MacPractice answered that its Patient Portal does not need this service/, /need port 443 on our own server/],
  [/The host name is known, and so is/, /has not been named yet|No host name has been named/],
  [/No host name has been named yet/, /The host name is known/],
  [/In-house mail|The office runs its own mail server/, /nothing here needs an outside address that stays/],
  [/The MacPractice Drop Box is used/, /Does the office use the MacPractice Drop Box/],
];

describe("no two sentences", () => {
  test("contradict each other", () =>
    everyOffice((office) => {
      const sentences = sentencesOf(office);
      for (const [one, other] of clashes) {
        const [first, second] = [sentences.find((it) => one.test(it)), sentences.find((it) => other.test(it))];
        expect(first && second ? [first, second] : []).toEqual([]);
      }
    }));

  test("name a value as known and as unknown", () =>
    everyOffice((office) => {
      const { answers } = office;
      const { ddnsHostname } = answers.internet ?? {};
      const sentences = sentencesOf(office);
      if (ddnsHostname) expect(sentences.filter((it) => /No host name has been named/.test(it))).toEqual([]);
      if (answers.server?.assignment && answers.server.assignment !== "unsure") {
        expect(sentences.filter((it) => /how the server gets its address\.$/.test(it))).toEqual([]);
      }
    }));
});

describe("“not sure”", () => {
  test("and no answer become a question, or need none for a reason that is written down", () =>
    everyOffice(({ answers, plan }) => {
      const asked = new Set<string>(plan.questions.flatMap(({ because }) => because));
      for (const question of steps.flatMap((step) => visibleQuestions(step, answers))) {
        if (question.kind !== "choice" && question.kind !== "several") continue;
        const value = valueAt(answers, question.path);
        if (!isUnsure(question, value) || asked.has(question.path)) continue;
        const reason = needsNoQuestion(question.path, answers, plan);
        expect({ path: question.path, reason }).toEqual({ path: question.path, reason: expect.any(String) });
      }
    }));
});
