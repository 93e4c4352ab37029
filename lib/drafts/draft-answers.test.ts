import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankAnswers, differingPaths, draftValue, leafKind, withAnswer } from "./draft-answers";
import { anyAnswers, anyChange } from "./drafts.testing";

describe("the answers of a draft", () => {
  it("know from the schema which answers are lists and which is a number", () => {
    expect(leafKind("features.remoteNeeds")).toBe("list");
    expect(leafKind("confirmations.messageServer.sources")).toBe("list");
    expect(leafKind("server.prefixLength")).toBe("number");
    expect(leafKind("server.address")).toBe("text");
  });

  it("give back what was put in, and leave every other answer alone", () => {
    fc.assert(
      fc.property(anyAnswers, anyChange, (before, { path, value }) => {
        const after = withAnswer(before, path, value);
        expect(draftValue(after, path)).toEqual(value);
        expect(differingPaths(before, after).filter((other) => other !== path)).toEqual([]);
      }),
    );
  });

  it("hold nothing of an answer that was emptied, nor of a group that thereby became empty", () => {
    const answers = withAnswer(blankAnswers, "confirmations.messageServer.confirmedBy", "Pat");
    expect(withAnswer(answers, "confirmations.messageServer.confirmedBy", "")).toEqual({ version: 1 });
    expect(withAnswer(blankAnswers, "features.remoteNeeds", [])).toEqual({ version: 1 });
  });

  it("are not confused by names that every object has", () => {
    expect(draftValue({ version: 1, office: "not a group" }, "office.name")).toBeUndefined();
  });
});
