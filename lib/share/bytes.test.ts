import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64url, sameBytes, toBase64url, toHex } from "./bytes";

const someBytes = fc.uint8Array({ maxLength: 200 });

describe("base64url", () => {
  test("is what Node makes of the same bytes, and comes back as they were", () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      }),
    );
  });

  test("is read from one text only: whatever text is taken, its bytes give that text", () => {
    const nearly = fc.string({ unit: fc.constantFrom(..."ABZaz09-_+/= \n%.é🦷"), maxLength: 12 });
    fc.assert(
      fc.property(nearly, (text) => {
        const bytes = fromBase64url(text);
        if (bytes !== undefined) expect(toBase64url(bytes)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["padding", "AA=="],
    ["the letters of plain base64", "+/AA"],
    ["left-over bits that are not zero", "AB"],
    ["a single left-over letter", "AAAAA"],
    ["a blank", "AA A"],
  ])("refuses %s", (_what, text) => expect(fromBase64url(text)).toBeUndefined());
});

test("hex digits are lower-case and two to a byte", () => {
  expect(toHex(Uint8Array.of(0, 15, 255))).toBe("000fff");
});

test("bytes are the same when length and every byte are", () => {
  fc.assert(
    fc.property(someBytes, someBytes, (one, other) => {
      expect(sameBytes(one, one.slice())).toBe(true);
      expect(sameBytes(one, other)).toBe(Buffer.from(one).equals(Buffer.from(other)));
    }),
  );
});
