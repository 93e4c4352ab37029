import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswers } from "@/lib/answers";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { anyAnswers } from "./drafts.testing";
import { toMend } from "./to-mend";

describe("what of an office has to be mended", () => {
  it("is nothing where all answers can be used", () => {
    expect(toMend(portalWithDynamicDns.document)).toEqual([]);
    expect(toMend({ version: 1 })).toEqual([]);
  });

  it("is a value that is no answer, and a wrong address, each with its step and question", () => {
    const found = toMend({ version: 1, features: { mobile: "no" }, server: { address: "192.168.1.999" } });
    expect(found).toEqual([
      {
        path: "features.mobile",
        sentence: "“no” is not an answer here. Choose one of the answers.",
        at: { step: "features", path: "features.mobile" },
      },
      {
        path: "server.address",
        sentence: "Each of the four numbers must be 255 or less.",
        at: { step: "server", path: "server.address" },
      },
    ]);
  });

  it("is also what no step asks for now, and what no answer is called", () => {
    const found = toMend({ version: 1, network: { vpn: "maybe" } }, ["features.portal"]);
    expect(found).toEqual([
      { path: "network.vpn", sentence: expect.stringMatching(/^Use one of: /) },
      { path: "features.portal", sentence: "No answer has this name. It was left out." },
    ]);
  });

  it("leaves no value out that is read as a fault, whatever was typed", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const told = new Set(toMend(answers).map(({ path }) => path));
        const whole = [...told, ...toMend(answers).flatMap(({ at }) => at?.path ?? [])];
        for (const { path } of readAnswers(answers).faults)
          expect(whole.some((one) => path === one || path.startsWith(`${one}.`))).toBe(true);
      }),
    );
  });
});
