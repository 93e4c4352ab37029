import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersSchema, MAX_DOCUMENT_BYTES } from "@/lib/answers";
import { anyAnswers } from "./drafts.testing";
import { fileText } from "./file";
import { readDraft, readDraftText } from "./read-draft";

const refusals = (text: string) => {
  const reading = readDraftText(text);
  return reading.ok ? [] : reading.faults.map(({ path, sentence }) => `${path}: ${sentence}`);
};

describe("opening a file", () => {
  it("gives back what was saved, also what does not validate", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(readDraftText(fileText(answers))).toEqual({ ok: true, answers });
      }),
    );
  });

  it("takes every valid answers document as it is", () => {
    const document = {
      version: 1,
      office: { name: "Harbor Dental" },
      features: { patientPortal: "yes", remoteNeeds: ["client"] },
      server: { prefixLength: 24 },
      confirmations: { messageServer: { answer: "needed", sources: ["198.51.100.0/24"] } },
    };
    expect(answersSchema.safeParse(document).success).toBe(true);
    expect(readDraft(document)).toEqual({ ok: true, answers: document });
  });

  it("has a mark in place of half a character", () => {
    const text = '{"version":1,"office":{"name":"Harbor \\ud83d"},"server":{"address":"\\udec0"}}';
    expect(readDraftText(text)).toEqual({
      ok: true,
      answers: { version: 1, office: { name: "Harbor \ufffd" }, server: { address: "\ufffd" } },
    });
  });

  it("keeps a faulty value; drops an unknown key, and names it", () => {
    const reading = readDraftText('{"version":1,"server":{"address":"192.168.1.999","color":"red"},"extra":null}');
    expect(reading).toEqual({
      ok: true,
      answers: { version: 1, server: { address: "192.168.1.999" } },
      unknown: ["server.color", "extra"],
    });
  });

  it.each([
    ["nothing", "", "document: There is nothing in it"],
    ["text that is not JSON", "hello", "document: This is not JSON"],
    ["a list", "[]", "document: This is not an answers document"],
    ["null", "null", "document: This is not an answers document"],
    ["a document without a version", '{"office":{}}', "version: This is not an answers document"],
    ["a newer version", '{"version":2}', "version: This document was saved by a newer"],
    ["a version of the wrong type", '{"version":"1"}', "version: The version must be the number 1."],
    [
      "a file that is too large",
      `{"version":1}${" ".repeat(MAX_DOCUMENT_BYTES)}`,
      "document: This is larger than 64 KiB",
    ],
    ["a group that is null", '{"version":1,"office":null}', "office: This must be a group"],
    [
      "a group that is a list",
      '{"version":1,"confirmations":{"messageServer":[]}}',
      "confirmations.messageServer: This must be a group",
    ],
    ["an answer that is null", '{"version":1,"office":{"name":null}}', "office.name: This must be text"],
    [
      "a list where text belongs",
      '{"version":1,"server":{"address":["192.168.1.10"]}}',
      "server.address: This must be text",
    ],
    [
      "text where a list belongs",
      '{"version":1,"features":{"remoteNeeds":"client"}}',
      "features.remoteNeeds: This must be a list",
    ],
    [
      "a list that holds a number",
      '{"version":1,"features":{"remoteNeeds":[1]}}',
      "features.remoteNeeds: This must be a list",
    ],
    [
      "a number that is a truth value",
      '{"version":1,"server":{"prefixLength":true}}',
      "server.prefixLength: This must be a number",
    ],
  ])("refuses %s and says why", (_what, text, sentence) => {
    expect(refusals(text)).toEqual([expect.stringContaining(sentence)]);
  });

  it("names every wrong type, not only the first", () => {
    expect(refusals('{"version":1,"office":null,"network":3}')).toHaveLength(2);
  });

  it("never throws, whatever the file holds", () => {
    const nearly = fc.record({ version: fc.constant(1), office: fc.jsonValue(), confirmations: fc.jsonValue() });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          nearly.map((value) => JSON.stringify(value)),
        ),
        (text) => void readDraftText(text),
      ),
    );
    expect(refusals('{"version":1,"__proto__":{"office":1},"constructor":2}')).toEqual([]);
  });
});
