import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mailAddresses } from "./mail-addresses";

describe("mail addresses as people write them", () => {
  test.each([
    ["one", "kim@networks.example", ["kim@networks.example"]],
    ["one with blanks around it", "  kim@networks.example ", ["kim@networks.example"]],
    ["one with an apostrophe", "o'brien@networks.example", ["o'brien@networks.example"]],
    ["one with a plus and an ampersand", "kim+mac&co@networks.example", ["kim+mac&co@networks.example"]],
    ["one with letters of another script", "kím@réseau.example", ["kím@réseau.example"]],
    ["a name and an address", "Kim Sample <kim@networks.example>", ["kim@networks.example"]],
    ["a name in quotation marks with a comma", '"Sample, Kim" <kim@networks.example>', ["kim@networks.example"]],
    ["an address in brackets alone", "<kim@networks.example>", ["kim@networks.example"]],
    ["a link to mail", "mailto:kim@networks.example", ["kim@networks.example"]],
    [
      "two with a comma",
      "kim@networks.example, lee@networks.example",
      ["kim@networks.example", "lee@networks.example"],
    ],
    [
      "two with a semicolon",
      "kim@networks.example;lee@networks.example",
      ["kim@networks.example", "lee@networks.example"],
    ],
    ["two with a blank", "kim@networks.example lee@networks.example", ["kim@networks.example", "lee@networks.example"]],
    [
      "two with names",
      "Kim <kim@networks.example>, Lee <lee@networks.example>",
      ["kim@networks.example", "lee@networks.example"],
    ],
    ["the same twice", "kim@networks.example, kim@networks.example", ["kim@networks.example"]],
    ["one with what shows nothing in it", "\u200ekim@net\u200bworks.example\u202c", ["kim@networks.example"]],
  ])("%s: %s", (_what, text, addresses) => expect(mailAddresses(text)).toEqual(addresses));

  test.each([
    "dana",
    "dana@",
    "@networks.example",
    "dana@networks",
    "dana@networks.",
    "dana@.example",
    "dana.@networks.example",
    "da..na@networks.example",
    "dana@@networks.example",
    "dana at networks.example",
    "not yet known",
    "kim@networks.example?bcc=x@y.example",
    "kim@networks.example, not yet known",
    "kim@networks.example\r\nBcc: x@y.example",
    "Kim <kim@networks.example",
    "",
    " ",
  ])("none where one of them can’t be used: %j", (text) => expect(mailAddresses(text)).toBeUndefined());

  test("whatever is typed, each is one address and nothing else", () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom("a@b.example", "<", ">", ",", ";", "\r\n", '"', "?cc=", "&bcc=", "%0A", "\ud83d"),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        for (const address of mailAddresses(parts.join("")) ?? [])
          expect(address).toMatch(/^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/);
      }),
    );
  });
});
