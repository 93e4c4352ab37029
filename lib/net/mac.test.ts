import { describe, expect, test } from "vitest";
import { parseMac } from "./mac";

describe("six pairs of hex digits, kept as lower case with colons", () => {
  test.each(["02:00:5e:10:00:01", "02-00-5e-10-00-01", "02:00:5E:10:00:01", "02-00-5E-10-00-01"])("%s", (text) =>
    expect(parseMac(text)).toBe("02:00:5e:10:00:01"),
  );
});

describe("refused", () => {
  test.each([
    "02005e100001",
    "0200.5e10.0001",
    "02:00:5e:10:00",
    "02:00:5e:10:00:01:02",
    "02:00:5e:10:00:0g",
    "2:0:5e:10:0:1",
    "02 00 5e 10 00 01",
    "02:00:5e:10:00:01:",
    "",
  ])("%s", (text) => expect(parseMac(text)).toBeUndefined());
});
