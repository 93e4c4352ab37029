import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutInvisible } from "./invisible";
import { wellFormed } from "./well-formed";

/** Any sequence of UTF-16 code units, half pairs among them. */
const anyUnits = fc
  .array(fc.oneof(fc.nat({ max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));

describe("well-formed text", () => {
  test.each([
    ["at the end", "Harbor \ud83d", "Harbor \ufffd"],
    ["at the beginning", "\udec0 Harbor", "\ufffd Harbor"],
    ["the wrong way round", "\udec0\ud83d", "\ufffd\ufffd"],
    ["twice the first half", "\ud83d\ud83d\udec0", "\ufffd\ud83d\udec0"],
  ])("has a mark in place of half a pair %s", (_where, text, kept) => expect(wellFormed(text)).toBe(kept));

  test("keeps whole pairs and everything else", () => {
    const text = "Zahnärzte 齒科 🦷 👩‍⚕️ \ufffd\u0000";
    expect(wellFormed(text)).toBe(text);
  });

  test("is, for any units, what the language itself makes of them, and can be encoded", () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        expect(wellFormed(text)).toBe(text.toWellFormed());
        expect(() => encodeURIComponent(wellFormed(text))).not.toThrow();
      }),
    );
  });
});

describe("what shows nothing", () => {
  test.each([
    ["a blank of no width", "\u200b"],
    ["a joiner", "\u200d"],
    ["a word joiner", "\u2060"],
    ["a byte order mark", "\ufeff"],
    ["a soft hyphen", "\u00ad"],
    ["a mark of direction", "\u200e"],
    ["the beginning of an embedding", "\u202b"],
    ["an isolate", "\u2066"],
    ["an Arabic letter mark", "\u061c"],
    ["a variation selector", "\ufe0f"],
    ["a filler", "\u3164"],
    ["a tag", "\u{e0041}"],
  ])("%s is taken out", (_what, mark) => expect(withoutInvisible(`${mark}10.0${mark}.0.1${mark}`)).toBe("10.0.0.1"));

  test("what shows stays, blanks too", () => {
    const text = "a b\tc\u00a0d-é齒🦷";
    expect(withoutInvisible(text)).toBe(text);
  });
});
