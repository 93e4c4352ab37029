import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { planFor } from "@/lib/rules";
import { LONGEST_MAIL_LINK } from "./mailto";
import { questionsMail } from "./questions-mail";

const lines = (text: string) => text.replaceAll("\r\n", "\n");

describe("a recipient’s questions by mail", () => {
  it("are the same letter as is copied, or are to be pasted, in every whole office", () => {
    for (const { document } of offices) {
      const { answers } = readAnswers(document);
      const plan = planFor(answers);
      for (const to of new Set(plan.questions.map((question) => question.to))) {
        const questions = plan.questions.filter((question) => question.to === to);
        const { href, text, isWhole } = questionsMail(to, questions, answers);
        expect(href).toMatch(/^mailto:/);
        expect(href.length).toBeLessThanOrEqual(LONGEST_MAIL_LINK);
        const body = lines(new URL(href).searchParams.get("body") ?? "");
        expect(body).toBe(isWhole ? text : "Paste the questions here: they are in your clipboard.");
        for (const question of questions) expect(text).toContain(question.text.replace(/^To [^:]+: /, ""));
      }
    }
  });

  it("are mailed whole where there is one, whatever the office", () => {
    for (const { document } of offices) {
      const { answers } = readAnswers(document);
      const [question] = planFor(answers).questions.filter(({ to }) => to === "isp");
      if (question) expect(questionsMail("isp", [question], answers).isWhole).toBe(true);
    }
  });

  it("don’t name their reader once more, whatever the clearinghouse is called", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z][A-Za-z:.’ ]{0,30}[a-z]$/), (clearinghouse) => {
        const { answers } = readAnswers({ version: 1, features: { eClaims: "unsure", clearinghouse } });
        const questions = planFor(answers).questions.filter(({ to }) => to === "clearinghouse");
        const { text } = questionsMail("clearinghouse", questions, answers);
        expect(text).toMatch(/^If we send you claims from MacPractice/m);
        expect(text).not.toContain("To ");
      }),
    );
  });

  it("go to the technician’s address, where it is one", () => {
    const { answers } = readAnswers({
      version: 1,
      office: { technicianEmail: "Kim <kim@networks.example>" },
    });
    const questions = planFor(answers).questions.filter(({ to }) => to === "technician");
    expect(questionsMail("technician", questions, answers).href).toMatch(/^mailto:kim@networks\.example\?/);
    expect(questionsMail("isp", questions, answers).href).toMatch(/^mailto:\?/);
  });

  it("can be mailed however long the office’s name is", () => {
    const { answers } = readAnswers({ version: 1, office: { name: "齒".repeat(200) } });
    const { href, text, isWhole } = questionsMail("macpractice", planFor(answers).questions, answers);
    expect(isWhole).toBe(false);
    expect(href.length).toBeLessThanOrEqual(LONGEST_MAIL_LINK);
    expect(text).toContain("齒".repeat(200));
  });
});
