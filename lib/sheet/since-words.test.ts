import { describe, expect, it } from "vitest";
import { sinceWords } from "./since-words";

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

describe("what came after a signature", () => {
  it("is nothing to speak of where nothing did", () => {
    expect(sinceWords(nothing)).toBeUndefined();
  });

  it("is counted by its kind, as standing beside it", () => {
    expect(sinceWords({ ...nothing, found: ["server.address"], answers: ["ask-1234"], goneItems: ["in-25"] })).toBe(
      "Since signing, beside it: 1 found value, 1 answer, 1 item gone.",
    );
    expect(sinceWords({ ...nothing, unseen: true })).toBe(
      "Some of the work was not on the device on which it was signed.",
    );
  });
});
