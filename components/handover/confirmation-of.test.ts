import { describe, expect, it, test } from "vitest";
import { readAnswers } from "@/lib/answers";
import { blankAnswers, withAnswer } from "@/lib/drafts/draft-answers";
import { planFor } from "@/lib/rules";
import { questionOf, steps } from "@/lib/steps";
import { confirmationOf, confirmations } from "./confirmation-of";

const who = { by: "Dana at MacPractice", on: "2026-11-23" };

describe("an answer that came", () => {
  it("is kept with who gave it and when", () => {
    expect(confirmationOf("messageServer", "not-needed", who)).toEqual([
      ["confirmations.messageServer.answer", "not-needed"],
      ["confirmations.messageServer.confirmedBy", "Dana at MacPractice"],
      ["confirmations.messageServer.confirmedOn", "2026-11-23"],
    ]);
  });

  it("opens 1234 and plain FTP to nobody before the office has typed to whom", () => {
    const portal = withAnswer(
      withAnswer(blankAnswers, "features.patientPortal", "yes"),
      "features.eStatements",
      "revspring",
    );
    let answers = withAnswer(portal, "features.eStatementsPlainFtp", "yes");
    for (const which of ["messageServer", "plainFtp"] as const)
      for (const [path, value] of confirmationOf(which, "needed", who)) answers = withAnswer(answers, path, value);
    const { inbound, outboundIfRestricted } = planFor(readAnswers(answers).answers);
    expect(inbound.find(({ id }) => id === "in-1234")?.action).toBe("hold");
    expect(outboundIfRestricted.find(({ ports }) => ports.some((port) => port === 21))?.action).toBe("hold");
  });
});

test.each(Object.entries(confirmations))(
  "the rest of an answer to %s is asked where the way leads",
  (_question, { rest }) => {
    const step = steps.find(({ id }) => id === rest.step);
    expect(step?.questions.map(({ path }) => path)).toContain(rest.path);
    expect(questionOf(rest.path).path).toBe(rest.path);
  },
);
