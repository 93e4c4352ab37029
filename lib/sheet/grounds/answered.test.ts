import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/answers";
import { conflicts } from "@/lib/facts";
import { sheetOf } from "@/lib/sheet/fixtures/offices.testing";
import type { Block } from "@/lib/sheet/model";

const blocksOf = (answers: Answers): Block[] => sheetOf(answers).grounds.sections.flatMap(({ blocks }) => blocks);

const resolutionOf = (answers: Answers, id: string) =>
  blocksOf(answers).flatMap((block) => (block.kind === "conflict" && block.id === id ? [block.resolution] : []));

const reasonOf = (answers: Answers, id: string) =>
  blocksOf(answers)
    .flatMap((block) => (block.kind === "reasons" ? block.items : []))
    .flatMap((item) => (item.id === id ? [item.about, ...item.why] : []))
    .join(" ");

const portal = (confirmations?: Answers["confirmations"]): Answers => ({
  version: 1,
  features: { patientPortal: "yes" },
  ...(confirmations && { confirmations }),
});

describe("C1, port 1234", () => {
  test("is open until MacPractice answers", () =>
    expect(resolutionOf(portal(), "C1")).toEqual([conflicts.C1.resolution]));

  test.each([
    ["not needed: it stays closed", portal({ messageServer: { answer: "not-needed" } }), "it is not needed"],
    [
      "needed, and from where: it is opened to these",
      portal({ messageServer: { answer: "needed", sources: ["198.51.100.0/24"] } }),
      "opened only to the addresses",
    ],
    ["needed, but not from where: it stays closed", portal({ messageServer: { answer: "needed" } }), "not from where"],
  ])("is told as answered once it is: %s", (_name, answers, said) => {
    const [resolution] = resolutionOf(answers, "C1");
    expect(resolution).toMatch(/^MacPractice has answered that/);
    expect(resolution).toContain(said);
  });
});

describe("dynamic DNS", () => {
  const begun: Answers = { ...portal(), internet: { ddnsHostname: "office.example.net" } };

  test("says that its last step is on hold while port 1234 is", () =>
    expect(reasonOf(begun, "ddns-verify-1234")).toContain("On hold (C1)"));

  test("names the jobs in which its steps are done", () =>
    expect(reasonOf(begun, "ddns-steps")).toMatch(/host name .*\(job \d+\).*update software \(job \d+\).*\(job \d+\)/));

  test("gives the steps themselves where they are no jobs yet", () =>
    expect(reasonOf(portal(), "ddns-account")).toContain("a provider of your choice"));
});

describe("an outbound row", () => {
  const shared: Answers = { version: 1, features: { tickets: "yes", fastAttach: "yes" } };

  test("beyond MacPractice’s list says that it is ours", () =>
    expect(reasonOf(shared, "out-essential-time")).toContain("(ours)"));

  test("of two services says of both that no destination is given", () =>
    expect(reasonOf(shared, "out-443-not-given")).toContain(
      "For both, the article gives the port but no destination.",
    ));

  test("of one service says it of that one", () =>
    expect(reasonOf({ version: 1, features: { tickets: "yes" } }, "out-443-not-given")).toContain(
      "The article gives the port but no destination.",
    ));
});

test("a port on hold is not to be closed at once: call the office first", () =>
  expect(reasonOf(portal(), "remove-old-forwards")).toContain("not at once. If it is open today, call the office"));
