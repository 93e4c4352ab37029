import { describe, expect, it } from "vitest";
import { signLabel, sinceWords } from "./sign-words";

const nothing = {
  marks: [],
  results: [],
  found: [],
  answers: [],
  notes: [],
  evidence: 0,
  newItems: [],
  goneItems: [],
  unseen: false,
};

it("the button to sign says how much is left open", () => {
  expect(signLabel(0)).toBe("Sign off");
  expect(signLabel(1)).toBe("Sign off with 1 job open");
  expect(signLabel(3)).toBe("Sign off with 3 jobs open");
});

describe("what came after a signature", () => {
  it("is nothing to speak of where nothing did", () => {
    expect(sinceWords(nothing)).toBeUndefined();
  });

  it("is named by its kind, as standing beside it", () => {
    expect(sinceWords({ ...nothing, found: ["server.address"], answers: ["ask-1234"], goneItems: ["in-25"] })).toBe(
      "Since signing: found values, answers and items that are new or gone. It stands beside the signature and takes nothing from it.",
    );
    expect(sinceWords({ ...nothing, unseen: true })).toContain("Since signing: work from another device.");
  });
});
