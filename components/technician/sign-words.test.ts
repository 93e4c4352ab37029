import { expect, it } from "vitest";
import { signLabel } from "./sign-words";

it("the button to sign says how much is left open", () => {
  expect(signLabel(0)).toBe("Sign off");
  expect(signLabel(1)).toBe("Sign off with 1 job open");
  expect(signLabel(3)).toBe("Sign off with 3 jobs open");
});
