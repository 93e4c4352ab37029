import { describe, expect, it } from "vitest";
import { readAnswers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { planFor } from "@/lib/rules";
import { LONGEST_MAIL_LINK } from "./mailto";
import { questionsMail } from "./questions-mail";

describe("a recipient’s questions by mail", () => {
  it("fit into a link that mail programs open, in every whole office, and hold every question", () => {
    for (const { document } of offices) {
      const { answers } = readAnswers(document);
      const plan = planFor(answers);
      for (const to of new Set(plan.questions.map((question) => question.to))) {
        const questions = plan.questions.filter((question) => question.to === to);
        const { href = "", text } = questionsMail(to, questions, plan, answers);
        expect(href).toMatch(/^mailto:/);
        expect(href.length).toBeLessThanOrEqual(LONGEST_MAIL_LINK);
        expect(new URL(href).searchParams.get("body")?.match(/^Answer:\r?$/gm)).toHaveLength(questions.length);
        for (const question of questions) expect(text).toContain(question.text);
      }
    }
  });

  it("go to the technician’s address, where it is one", () => {
    const { answers } = readAnswers({
      version: 1,
      office: { technicianEmail: "Kim <kim@networks.example>" },
    });
    const plan = planFor(answers);
    const questions = plan.questions.filter(({ to }) => to === "technician");
    expect(questionsMail("technician", questions, plan, answers).href).toMatch(/^mailto:kim@networks\.example\?/);
    expect(questionsMail("isp", questions, plan, answers).href).toMatch(/^mailto:\?/);
  });

  it("have no link where even their short form is too long for one", () => {
    const { answers } = readAnswers({ version: 1, office: { name: "齒".repeat(200) } });
    const plan = planFor(answers);
    const { href, text } = questionsMail("office", plan.questions, plan, answers);
    expect(href).toBeUndefined();
    expect(text).toContain("齒".repeat(200));
  });
});
