import { describe, expect, test } from "vitest";
import { prefixLengthOfMask } from "./prefix-length";

describe("a subnet mask", () => {
  test.each([
    ["255.255.255.0", 24],
    ["255.255.255.252", 30],
    ["255.255.0.0", 16],
    ["255.0.0.0", 8],
    ["0.0.0.0", 0],
    ["255.255.255.255", 32],
  ])("%s is the prefix length %i", (mask, length) => expect(prefixLengthOfMask(mask)).toBe(length));

  test.each(["255.0.255.0", "0.255.255.0", "255.255.255", "24", ""])("%j is none", (text) =>
    expect(prefixLengthOfMask(text)).toBeUndefined(),
  );
});
