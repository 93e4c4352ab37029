import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/answers";
import { planFor } from "@/lib/rules";
import { orderOf } from "./index";

const filing = (office: Answers["office"], link?: string) => {
  const answers: Answers = { version: 1, office };
  return orderOf({ answers, plan: planFor(answers), date: "2026-11-21", ...(link && { link }) }).signatures.filing;
};

describe("whoever has only the paper", () => {
  test("learns who has the answers, and what to ask them for", () =>
    expect(filing({ contactName: "Robin Sample" })).toMatch(
      /needs a new sheet: ask Robin Sample for the link or the file\.$/,
    ));

  test("is told so where nobody is named, too", () => expect(filing({})).toContain("ask whoever made it for the link"));

  test("learns where to start anew, and the secret of the link does not stand there again", () => {
    const text = filing({}, "https://handoff.example.net/s/AAAA#secret");
    expect(text).toMatch(/start anew at https:\/\/handoff\.example\.net\.$/);
    expect(text).not.toContain("secret");
  });
});
