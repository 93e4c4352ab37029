import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyAnswers, anyDraft } from "./fixtures/arbitrary.testing";
import { answersOf, byPath, documentOf } from "./fixtures/by-path.testing";
import { type AnswerPath, answerPaths, answersSchema, canonicalAnswers, readAnswers, readAnswersText } from "./index";

const lists: readonly AnswerPath[] = [
  "features.remoteNeeds",
  "confirmations.messageServer.sources",
  "confirmations.encryptedWeb.sources",
];
const singles = answerPaths.filter((path) => !lists.includes(path));
const typed = singles.filter((path) => path !== "server.prefixLength");

function faultPaths(input: unknown): string[] {
  return readAnswers(input).faults.map(({ path }) => path);
}

describe("what is no answers document at all", () => {
  test.each([[null], [undefined], ["text"], [7], [true], [[]], [[{ version: 1 }]]])("%j: document", (input) => {
    expect(readAnswers(input).answers).toEqual({ version: 1 });
    expect(faultPaths(input)).toEqual(["document"]);
  });
  test.each([[{}], [{ version: "1" }], [{ version: 2 }], [{ version: null }], [{ version: 0 }], [{ features: {} }]])(
    "%j: version",
    (input) => {
      expect(readAnswers(input).answers).toEqual({ version: 1 });
      expect(faultPaths(input)).toEqual(["version"]);
    },
  );
  test("a newer version has a sentence of its own", () => {
    const sentence = (version: unknown) => readAnswers({ version }).faults[0]?.sentence;
    expect(new Set([sentence(undefined), sentence(2), sentence("1")]).size).toBe(3);
  });
});

describe("not answered", () => {
  test("only the version is required", () =>
    expect(readAnswers({ version: 1 })).toEqual({ answers: { version: 1 }, faults: [] }));
  test.each(typed)("the empty text is not answered: %s", (path) => {
    const { answers, faults } = readAnswers(documentOf({ [path]: "" }));
    expect(faults).toEqual([]);
    expect(byPath(answers)).toEqual({});
  });
  test.each(["office.name", "internet.externalIp", "internet.ddnsHostname", "server.macAddress"] as const)(
    "nothing but spaces is not answered: %s",
    (path) => {
      const { answers, faults } = readAnswers(documentOf({ [path]: "  \t " }));
      expect(faults).toEqual([]);
      expect(byPath(answers)).toEqual({});
    },
  );
});

describe("null and wrong types are refused, with a dotted path", () => {
  test.each(answerPaths)("%s: null", (path) => {
    const { answers, faults } = readAnswers(documentOf({ [path]: null }));
    expect(faults.map((fault) => fault.path)).toEqual([path]);
    expect(byPath(answers)).toEqual({});
  });
  test.each(answerPaths)("%s: a group instead of an answer", (path) => {
    expect(faultPaths(documentOf({ [path]: { yes: true } }))).toEqual([path]);
  });
  test.each(typed)("%s: a number instead of text", (path) =>
    expect(faultPaths(documentOf({ [path]: 7 }))).toEqual([path]),
  );
  test.each(lists)("%s: a text instead of a list", (path) =>
    expect(faultPaths(documentOf({ [path]: "client" }))).toEqual([path]),
  );
  test.each(lists)("%s: null within the list, with its index", (path) =>
    expect(faultPaths(documentOf({ [path]: [null] }))).toEqual([`${path}.0`]),
  );
  test.each(["office", "features", "internet", "server", "network", "confirmations"])(
    "%s: null, a text, a list",
    (group) => {
      for (const value of [null, "", "yes", 1, []]) {
        expect(faultPaths({ version: 1, [group]: value })).toEqual([group]);
      }
    },
  );
  test.each(["messageServer", "encryptedWeb", "plainFtp"])("confirmations.%s: null, a text, a list", (name) => {
    for (const value of [null, "", "needed", []]) {
      expect(faultPaths({ version: 1, confirmations: { [name]: value } })).toEqual([`confirmations.${name}`]);
    }
  });
  test.each([
    "confirmations.messageServer.answer",
    "confirmations.encryptedWeb.answer",
    "confirmations.plainFtp.answer",
  ] as const)("%s is an answer or nothing: there is no unsure", (path) =>
    expect(faultPaths(documentOf({ [path]: "unsure" }))).toEqual([path]),
  );
  test("a value that is no option", () => {
    const { faults } = readAnswers(documentOf({ "features.mobile": "sometimes" }));
    expect(faults.map(({ path }) => path)).toEqual(["features.mobile"]);
    expect(faults[0]?.sentence).toContain("inside");
  });
  test("a choice is exact: case matters", () =>
    expect(faultPaths(documentOf({ "features.patientPortal": "YES" }))).toEqual(["features.patientPortal"]));
  test("a remote need that is none, with its index", () =>
    expect(faultPaths(documentOf({ "features.remoteNeeds": ["client", "printing"] }))).toEqual([
      "features.remoteNeeds.1",
    ]));
  test("several faults are told together, and the rest is kept", () => {
    const { answers, faults } = readAnswers({
      version: 1,
      office: { name: "Example Dental", contactName: 7 },
      features: { patientPortal: "yes", mobile: null },
      server: { address: "192.168.1.300", assignment: "static" },
    });
    expect(faults.map(({ path }) => path)).toEqual(["office.contactName", "features.mobile", "server.address"]);
    expect(answers).toEqual({
      version: 1,
      office: { name: "Example Dental" },
      features: { patientPortal: "yes" },
      server: { assignment: "static" },
    });
  });
});

describe("unknown keys are dropped", () => {
  test("wherever they are", () => {
    const document = {
      version: 1,
      note: "mine",
      features: { patientPortal: "yes", telepathy: null },
      confirmations: {
        extra: [],
        messageServer: { answer: "needed", who: {} },
        encryptedWeb: { answer: "not-needed", encrypted: 1 },
        plainFtp: { host: "ftp.example.net", sources: null },
      },
    };
    expect(readAnswers(document)).toEqual({
      answers: {
        version: 1,
        features: { patientPortal: "yes" },
        confirmations: {
          messageServer: { answer: "needed" },
          encryptedWeb: { answer: "not-needed" },
          plainFtp: { host: "ftp.example.net" },
        },
      },
      faults: [],
    });
  });
  test("also those that JavaScript knows", () => {
    const text =
      '{"version":1,"__proto__":{"features":{"patientPortal":"yes"}},"constructor":1,"features":{"__proto__":{"mobile":"outside"}}}';
    const { answers, faults } = readAnswersText(text);
    expect(faults).toEqual([]);
    expect(byPath(answers)).toEqual({});
  });
});

describe("texts have at most 200 characters", () => {
  const officeName = (name: string) => faultPaths(documentOf({ "office.name": name }));
  test("200 are taken", () => expect(officeName("a".repeat(200))).toEqual([]));
  test("201 are refused", () => expect(officeName("a".repeat(201))).toEqual(["office.name"]));
  test("200 are taken after trimming", () => expect(officeName(` ${"a".repeat(200)} `)).toEqual([]));
  test("200 emoji are taken", () => expect(officeName("🦷".repeat(200))).toEqual([]));
  test("201 emoji are refused", () => expect(officeName("🦷".repeat(201))).toEqual(["office.name"]));
  const texts = typed.filter(
    (path) => path.startsWith("office.") || path.endsWith("confirmedBy") || path === "features.clearinghouse",
  );
  test.each(texts)("%s", (path) => expect(faultPaths(documentOf({ [path]: "a".repeat(201) }))).toEqual([path]));
});

describe("a document has at most 64 KiB", () => {
  const frame = '{"version":1,"note":""}';
  const ofSize = (bytes: number, filling: string) =>
    `{"version":1,"note":"${filling.repeat((bytes - frame.length) / new TextEncoder().encode(filling).length)}"}`;
  test("65,536 bytes are taken", () => expect(readAnswersText(ofSize(65_536, "a")).faults).toEqual([]));
  test("65,537 bytes are refused", () =>
    expect(readAnswersText(ofSize(65_537, "a")).faults.map(({ path }) => path)).toEqual(["document"]));
  test("bytes are counted, not characters", () => {
    const text = `{"version":1,"note":"${"🦷".repeat(16_400)}"}`;
    expect(text.length).toBeLessThan(65_536);
    expect(readAnswersText(text).faults.map(({ path }) => path)).toEqual(["document"]);
  });
});

describe("the text of a document", () => {
  test.each(["", "   ", "{", "version: 1", "{'version':1}", "undefined"])("%j is no document", (text) =>
    expect(readAnswersText(text).faults.map(({ path }) => path)).toEqual(["document"]),
  );
  test("a byte order mark does no harm", () => expect(readAnswersText('\uFEFF{"version":1}').faults).toEqual([]));
  test("is read like the document", () =>
    expect(readAnswersText('{"version":1,"server":{"address":" 192.168.1.10 "}}')).toEqual({
      answers: { version: 1, server: { address: "192.168.1.10" } },
      faults: [],
    }));
  test("nested as deep as 64 KiB allow, beside a fault", () => {
    const deep = `${"[".repeat(30_000)}${"]".repeat(30_000)}`;
    const { answers, faults } = readAnswersText(`{"version":1,"features":{"mobile":7,"dropBox":"yes"},"note":${deep}}`);
    expect(faults.map(({ path }) => path)).toEqual(["features.mobile"]);
    expect(answers).toEqual({ version: 1, features: { dropBox: "yes" } });
  });
});

describe("whatever comes in", () => {
  const anything = fc.anything({
    withDate: true,
    withMap: true,
    withSet: true,
    withBigInt: true,
    withNullPrototype: true,
    withSparseArray: true,
  });

  function check(input: unknown) {
    const { answers, faults } = readAnswers(input);
    expect(answersSchema.parse(answers)).toEqual(answers);
    expect(readAnswers(answers)).toEqual({ answers, faults: [] });
    for (const { path, sentence } of faults) {
      expect(path).toMatch(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/);
      expect(sentence).toMatch(/[.!?]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }

  test("anything at all is read or refused, never thrown at", () => {
    fc.assert(fc.property(anything, (input) => check(input)));
  });
  test("anything in any group", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("office", "features", "internet", "server", "network", "confirmations"),
        anything,
        (group, value) => check({ version: 1, [group]: value }),
      ),
    );
  });
  test("anything in the place of any answer", () => {
    fc.assert(
      fc.property(fc.constantFrom(...answerPaths), anything, (path, value) => check(documentOf({ [path]: value }))),
      {
        numRuns: 500,
      },
    );
  });
  test("half-filled drafts", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => check(draft)),
      { numRuns: 500 },
    );
  });
  test("any text, any JSON text", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(readAnswersText(text).faults)));
  });
  test("valid answers are taken as they are, also through their text", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(readAnswers(answers)).toEqual({ answers, faults: [] });
        expect(readAnswersText(JSON.stringify(answers)).answers).toEqual(answers);
      }),
      { numRuns: 300 },
    );
  });
  test("what is read does not change the document that was given", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const before = structuredClone(draft);
        readAnswers(draft);
        expect(draft).toEqual(before);
      }),
    );
  });
});

describe("canonicalAnswers", () => {
  test("does not depend on the order of keys, on blanks, on empty groups and on unknown keys", () => {
    const one = {
      version: 1,
      office: { name: "Example Dental", contactName: "" },
      features: { patientPortal: "yes", mobile: "inside" },
    };
    const other = {
      extra: 1,
      network: {},
      features: { x: 0, mobile: "inside", patientPortal: "yes" },
      office: { name: " Example Dental" },
      confirmations: { messageServer: {}, encryptedWeb: { sources: [] }, plainFtp: { host: "" } },
      version: 1,
    };
    expect(canonicalAnswers(readAnswers(one).answers)).toBe(canonicalAnswers(readAnswers(other).answers));
  });
  test("does not depend on the order of a list, nor on repetition", () => {
    const needs = (...remoteNeeds: string[]) => canonicalAnswers(answersOf({ "features.remoteNeeds": remoteNeeds }));
    expect(needs("messages", "client")).toBe(needs("client", "messages", "client"));
    expect(needs()).toBe(canonicalAnswers({ version: 1 }));
    const from = (...sources: string[]) =>
      canonicalAnswers(answersOf({ "confirmations.encryptedWeb.sources": sources }));
    expect(from("203.0.113.7/32", "198.51.100.0/24")).toBe(from("198.51.100.0/24", "203.0.113.7/32"));
  });
  test("differs when an answer differs", () => {
    expect(canonicalAnswers(answersOf({ "features.mobile": "inside" }))).not.toBe(
      canonicalAnswers(answersOf({ "features.mobile": "outside" })),
    );
  });
  test("of any answers: reversed keys and unknown keys change nothing, and it reads back as the same", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const canonical = canonicalAnswers(answers);
        expect(canonicalAnswers(readAnswers(reversed(answers)).answers)).toBe(canonical);
        expect(canonicalAnswers(readAnswersText(canonical).answers)).toBe(canonical);
      }),
    );
  });
});

function reversed(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    [["unknown key", 1], ...Object.entries(value).reverse()].map(([key, inner]) => [key, reversed(inner)]),
  );
}
