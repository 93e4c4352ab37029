import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnswerPath, type Answers, fields, readAnswers } from "@/lib/answers";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { documentOf } from "@/lib/answers/fixtures/by-path.testing";
import { questionOf, stepOfPath } from "@/lib/steps";
import { type Clash, clashesIn, type WayOut } from "./clashes";

const of = (values: Partial<Record<AnswerPath, unknown>>) => readAnswers(documentOf(values)).answers;
const ids = (answers: Answers) => clashesIn(answers).map(({ id }) => id);

/** An office for each clash, with nothing else in it. */
const clashing: [id: string, answers: Answers][] = [
  ["away-address-changes", of({ "features.mobile": "outside", "internet.externalAddress": "dynamic" })],
  ["away-address-changes", of({ "features.mobile": "outside", "internet.staticIpPlan": "decline" })],
  ["mobile-without-wifi", of({ "features.mobile": "inside", "network.wifi": "none" })],
  [
    "plain-ftp-needed-all-the-same",
    of({
      "features.eStatements": "dma",
      "features.eStatementsPlainFtp": "no",
      "confirmations.plainFtp.answer": "needed",
    }),
  ],
  [
    "plain-ftp-not-needed-after-all",
    of({
      "features.eStatements": "dma",
      "features.eStatementsPlainFtp": "yes",
      "confirmations.plainFtp.answer": "not-needed",
    }),
  ],
  ["two-outside-addresses", of({ "internet.externalIp": "9.9.9.9", "internet.routerWanIp": "9.9.9.10" })],
  [
    "server-and-router-apart",
    of({ "server.address": "192.168.1.10", "server.routerAddress": "192.168.2.1", "server.prefixLength": 24 }),
  ],
];

/** The answers with one of them changed; others stay as they are. */
function withValue(answers: Answers, path: AnswerPath, value: unknown): Answers {
  const [group = "", ...keys] = path.split(".");
  const nested = (at: unknown, [key = "", ...rest]: readonly string[]): object => {
    const entries = new Map(Object.entries(at ?? {}));
    entries.set(key, rest.length === 0 ? value : nested(entries.get(key), rest));
    return Object.fromEntries(entries);
  };
  return readAnswers({ ...answers, ...nested(answers, [group, ...keys]) }).answers;
}

/** What a person can do at the end of a way: what it sets, or else every value that the question takes. */
function taken(answers: Answers, { path, set }: WayOut): readonly Answers[] {
  if (set !== undefined) return [withValue(answers, path, set)];
  const question = questionOf(path);
  if (question.kind === "choice") return question.options.map(({ value }) => withValue(answers, path, value));
  const { internet, server } = answers;
  const typed = ["", internet?.externalIp, internet?.routerWanIp, server?.address, server?.routerAddress];
  return typed.map((value) => withValue(answers, path, value));
}

describe("answers that clash", () => {
  it.each(clashing)("are told: %s", (id, answers) => {
    expect(ids(answers)).toEqual([id]);
  });

  it("are none in an office that has answered nothing, or has the way out already", () => {
    expect(ids(of({}))).toEqual([]);
    expect(
      ids(
        of({
          "features.mobile": "outside",
          "internet.externalAddress": "dynamic",
          "internet.staticIpPlan": "buy",
          "network.wifi": "wpa2",
        }),
      ),
    ).toEqual([]);
    expect(ids(of({ "features.mobile": "outside", "internet.externalAddress": "static" }))).toEqual([]);
    expect(ids(of({ "features.mobile": "none", "network.wifi": "none" }))).toEqual([]);
  });

  it("both ways out of each lead out of it, whatever else was answered", () => {
    const check = (answers: Answers, { id, ways }: Clash) => {
      for (const way of ways)
        expect(
          taken(answers, way).some((after) => !ids(after).includes(id)),
          `${id}: ${way.words}`,
        ).toBe(true);
    };
    for (const [, answers] of clashing) for (const clash of clashesIn(answers)) check(answers, clash);
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...clashing), (others, [, answers]) => {
        const mixed = mergedOver(others, answers);
        for (const clash of clashesIn(mixed)) check(mixed, clash);
      }),
      { numRuns: 300 },
    );
  });

  it("are between answers that stand in different places or lines, and what a press sets is an answer of its question", () => {
    for (const [, answers] of clashing)
      for (const { between, ways } of clashesIn(answers)) {
        for (const path of between) expect(stepOfPath(path)).toBeDefined();
        for (const { path, set } of ways) {
          expect(between).toContain(path);
          if (set !== undefined) expect(fields[path].safeParse(set).data).toBe(set);
        }
      }
  });

  it("are told in the words of a question’s answer where a press sets one", () => {
    const words = clashing.flatMap(([, answers]) =>
      clashesIn(answers).flatMap(({ ways }) => ways.map((way) => way.words)),
    );
    for (const text of words) expect(text).toMatch(/^[A-Z].*[^.]$/);
  });
});

function mergedOver(under: Answers, over: Answers): Answers {
  const features = { ...under.features, ...over.features };
  const internet = { ...under.internet, ...over.internet };
  const server = { ...under.server, ...over.server };
  const network = { ...under.network, ...over.network };
  const confirmations = { ...under.confirmations, ...over.confirmations };
  return readAnswers({ version: 1, features, internet, server, network, confirmations }).answers;
}
