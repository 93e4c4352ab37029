import { describe, expect, it } from "vitest";
import { leftWords, signLabel } from "./sign-words";

it("the button to sign says how much is left open", () => {
  expect(signLabel(0)).toBe("Sign off");
  expect(signLabel(1)).toBe("Sign off with 1 job open");
  expect(signLabel(3)).toBe("Sign off with 3 jobs open");
});

describe("what a signature leaves", () => {
  it.each([
    [0, 0, ""],
    [7, 1, ", with 7 jobs open and 1 red"],
    [1, 0, ", with 1 job open"],
    [0, 2, ", with 2 red"],
  ])("%i open and %i red", (open, red, words) => expect(leftWords(open, red)).toBe(words));
});
