import { describe, expect, it } from "vitest";
import { questionOf } from "@/lib/steps";
import { asShown } from "./standing-answers";

describe("what a field shows of a value", () => {
  it.each([
    ["features.patientPortal", "yes", "yes"],
    ["office.name", "Example Dental", "Example Dental"],
  ] as const)("of %s is all of it where it can be", (path, value, shown) => {
    expect(asShown(questionOf(path), value)).toEqual(shown);
  });

  it("is nothing of a choice that the question does not offer, so that an empty group takes no answer away", () => {
    expect(asShown(questionOf("features.patientPortal"), "maybe")).toBe("");
  });

  it("is of several options those that the question offers, in its order", () => {
    expect(asShown(questionOf("features.remoteNeeds"), ["nonsense", "messages", "client"])).toEqual(
      ["client", "messages"].toSorted((one, other) => order(one) - order(other)),
    );
  });

  it("is one line of a text that came with several", () => {
    expect(asShown(questionOf("office.name"), "Example\nDental")).toBe("ExampleDental");
  });
});

function order(value: string): number {
  const question = questionOf("features.remoteNeeds");
  return question.kind === "several" ? question.options.findIndex((option) => option.value === value) : -1;
}
