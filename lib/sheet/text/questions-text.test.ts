import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Answers, readAnswers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import type { Recipient } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import { recipientOf, recipientText } from "@/lib/sheet/recipients";
import { questionsLetter } from "./questions-text";

const recipients = ["macpractice", "isp", "technician", "clearinghouse", "statement-vendor", "office"] as const;

function letterTo(to: Recipient, answers: Answers) {
  const questions = planFor(answers).questions.filter((question) => question.to === to);
  return questionsLetter({ to, answers, questions: questions.map(({ text }) => text) });
}

describe("the letter with a recipient’s questions", () => {
  const { answers } = readAnswers({
    ...portalWithDynamicDns.document,
    office: {
      name: "Lakeside Example Dental",
      contactName: "Dana Sample",
      contactPhone: "555-0100",
      contactEmail: "dana@lakeside.example",
      technicianName: "Kim Sample",
    },
    network: { wifi: "unsure", firewall: "unsure" },
  });

  it.each(["macpractice", "technician", "isp"] as const)("to %s stays as it is", async (to) => {
    const { subject, body } = letterTo(to, answers);
    await expect(`${subject}\n\n${body}`).toMatchFileSnapshot(`../golden/questions-${to}.txt`);
  });

  it("speaks of nobody whom the office has not named", () => {
    const { subject, body } = letterTo("technician", { version: 1, network: { firewall: "unsure" } });
    expect(body).toMatch(/^Hello,\n/);
    expect(body).toContain("Call us.");
    expect(subject + body).not.toMatch(/undefined|, ,|\s\./);
  });

  test.each(offices.map(({ name, document }) => [name, readAnswers(document).answers] as const))(
    "asks every question of %s once, and each with room for its answer",
    (_name, office) => {
      for (const to of recipients) {
        const questions = planFor(office).questions.filter((question) => question.to === to);
        if (questions.length === 0) continue;
        const { body } = letterTo(to, office);
        for (const { text } of questions) expect(body.split(text.replace(/^To [^:]+: /, ""))).toHaveLength(2);
        expect(body.match(/^Answer:$/gm)).toHaveLength(questions.length);
      }
    },
  );

  it("keeps its subject, its greeting and each name on one line, whatever was typed", () => {
    const typed = fc.string({ unit: "binary", maxLength: 40 });
    fc.assert(
      fc.property(typed, typed, (name, contactName) => {
        const office = { name: `A${name}`, contactName: `B${contactName}`, technicianName: `C${name}` };
        const { subject, body } = questionsLetter({
          to: "technician",
          answers: { version: 1, office },
          questions: ["Is it on?"],
        });
        expect(subject).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
        expect(body.split("\n").filter((line) => line.startsWith("Hello C"))).toHaveLength(1);
        expect(body.split("\n").at(1)).toBe("");
      }),
    );
  });
});

describe("whom the office asks", () => {
  const named: Answers = { version: 1, features: { clearinghouse: "Claimline", eStatements: "revspring" } };
  const internet = { externalAddress: "static", provider: "Northline" } as const;
  const provider: Answers = { version: 1, internet };

  it.each<[Recipient, Answers, string]>([
    ["macpractice", named, "MacPractice Support"],
    ["clearinghouse", named, "Claimline, your clearinghouse"],
    ["statement-vendor", named, "RevSpring, your statement company"],
    ["isp", named, "Your internet provider"],
    ["isp", provider, "Northline, your internet provider"],
    ["office", named, "Somebody in your office"],
  ])("is named where the answers know the name: %s", (to, answers, words) => {
    expect(recipientText(recipientOf(to, answers))).toBe(words);
  });
});
