import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailInName } from "./mail-in-name";

describe("a mail address in a name", () => {
  it.each([
    ["Kim, Example Networks, kim@example.net", "kim@example.net", "Kim, Example Networks"],
    ["kim@example.net", "kim@example.net", ""],
    ["Kim Sample <kim@example.net>", "kim@example.net", "Kim Sample"],
    ["Kim, kim@example.net, Example Networks", "kim@example.net", "Kim, Example Networks"],
    ["Kim (kim@example.net)", "kim@example.net", "Kim"],
  ])("%j: %j, and the name %j", (typed, address, name) => {
    expect(mailInName(typed)).toEqual({ address, name });
  });

  it.each(["Kim Sample", "Kim @ Example", "", "kim@example.net, lee@example.net"])(
    "none to be moved in %j",
    (typed) => {
      expect(mailInName(typed)).toBeUndefined();
    },
  );

  it("leaves nothing out but brackets, commas and blanks, whatever stands around it", () => {
    const bare = (text: string) => text.replace(/[\s,;<>()]/g, "");
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z ,;<>().-]*$/),
        fc.stringMatching(/^[A-Za-z ,;<>().-]*$/),
        (before, after) => {
          const found = mailInName(`${before} kim@example.net ${after}`);
          expect(found?.address).toBe("kim@example.net");
          expect(bare(found?.name ?? "")).toBe(bare(before + after));
        },
      ),
    );
  });
});
