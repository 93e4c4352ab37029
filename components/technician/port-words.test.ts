import { describe, expect, it } from "vitest";
import { contradiction, testedOf } from "./port-words";

describe("a result that is not as it must be", () => {
  it("is told in both directions", () => {
    expect(contradiction("closed", "open")).toBe("Open, and must be closed");
    expect(contradiction("open", "closed")).toBe("Closed, and must be open");
  });

  it("is none where it fits, where nobody can tell, and where there is none yet", () => {
    for (const must of ["open", "closed"] as const)
      for (const found of [must, "cannot-tell", ""] as const) expect(contradiction(must, found)).toBeUndefined();
  });
});

it("over IPv6 every port must be closed, also the one that is open over IPv4", () => {
  expect(testedOf([{ item: "in-443", port: "443", ipv4: "open", ipv6: "closed", found: {} }])).toEqual([
    { item: "in-443", family: "ipv4", must: "open" },
    { item: "in-443", family: "ipv6", must: "closed" },
  ]);
});
