import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMac } from "./mac";

describe("six groups of hex digits, kept as lower case pairs with colons", () => {
  test.each([
    "02:00:5e:10:00:07",
    "02-00-5e-10-00-07",
    "02:00:5E:10:00:07",
    "02-00-5E-10-00-07",
    "2:0:5e:10:0:7",
    "2-0-5E-10-0-7",
    "02 00 5e 10 00 07",
    "2 0 5e 10 0 7",
    "0200.5e10.0007",
    "0200.5E10.0007",
    "02005e100007",
    "02005E100007",
  ])("%s", (text) => expect(parseMac(text)).toBe("02:00:5e:10:00:07"));

  test("any address comes back from every spelling", () => {
    const bytes = fc.uint8Array({ minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(bytes, fc.constantFrom(":", "-", " ", ""), fc.boolean(), (address, sign, short) => {
        const pairs = [...address].map((byte) => byte.toString(16).padStart(2, "0"));
        const written = short && sign !== "" ? pairs.map((pair) => pair.replace(/^0/, "")) : pairs;
        expect(parseMac(written.join(sign))).toBe(pairs.join(":"));
        expect(parseMac(pairs.join(":"))).toBe(pairs.join(":"));
      }),
    );
  });
});

describe("refused", () => {
  test.each([
    "2005e10007",
    "02005e10000",
    "02005e1000071",
    "0200.5e10",
    "0200.5e10.000",
    "0200:5e10:0007",
    "02.00.5e.10.00.07",
    "02:00:5e:10:00",
    "02:00:5e:10:00:01:02",
    "02:00:5e:10:00:0g",
    "02::5e:10:00:01",
    "002:00:5e:10:00:01",
    "02:00:5e:10:00:01:",
    "",
  ])("%s", (text) => expect(parseMac(text)).toBeUndefined());
});
