import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameValue } from "@/lib/drafts";
import { questionOf, steps } from "@/lib/steps";
import { faultSentence, toDraft, toField } from "./form-values";

const prefixLength = questionOf("server.prefixLength");
const sources = questionOf("confirmations.messageServer.sources");

describe("between form and draft", () => {
  it("keeps a prefix length as a number once it reads as one, and as typed until then; a field shows the mask", () => {
    expect(toDraft(prefixLength, "24")).toBe(24);
    expect(toDraft(prefixLength, "/24")).toBe(24);
    expect(toDraft(prefixLength, "twenty")).toBe("twenty");
    expect(toField(prefixLength, 24)).toBe("255.255.255.0");
    expect(toField(prefixLength, 99)).toBe("99");
  });

  it("keeps networks as a list, however they were separated", () => {
    expect(toDraft(sources, "198.51.100.0/24, 203.0.113.0/24\n192.0.2.0/24")).toEqual([
      "198.51.100.0/24",
      "203.0.113.0/24",
      "192.0.2.0/24",
    ]);
    expect(toField(sources, ["198.51.100.0/24", "192.0.2.0/24"])).toBe("198.51.100.0/24\n192.0.2.0/24");
  });

  it("brings what was typed at any question back into its field", () => {
    const typedQuestions = steps.flatMap(({ questions }) => questions).filter(({ kind }) => kind !== "several");
    fc.assert(
      fc.property(fc.constantFrom(...typedQuestions), fc.string(), (question, text) => {
        const kept = toDraft(question, text);
        expect(sameValue(toDraft(question, toField(question, kept)), kept)).toBe(true);
      }),
    );
  });

  it("names the entry of a list that is at fault, where there are several", () => {
    const errors = {
      confirmations: { messageServer: { sources: [undefined, { type: "custom", message: "Not public." }] } },
    };
    expect(faultSentence(errors, sources, "198.51.100.0/24\n10.0.0.0/24")).toBe("10.0.0.0/24: Not public.");
    expect(faultSentence({}, sources, "")).toBeUndefined();
  });
});
