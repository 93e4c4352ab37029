import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers";
import { goesWith } from "./consequences";

const claims = (eClaims?: NonNullable<Answers["features"]>["eClaims"]): Answers => ({
  version: 1,
  features: { eClaims },
});

describe("the clearinghouse’s name", () => {
  it.each([undefined, "none"] as const)(
    "says that claims go out, and leaves open how, where %j was answered",
    (before) => {
      expect(goesWith("features.clearinghouse", "Availity", claims(before))).toEqual([["features.eClaims", "unsure"]]);
    },
  );

  it.each(["sftp", "pmsft", "both", "other", "unsure"] as const)(
    "takes nothing back from those who know: %s",
    (before) => {
      expect(goesWith("features.clearinghouse", "Availity", claims(before))).toEqual([]);
    },
  );

  it("says nothing while it is empty, nor does any other text", () => {
    expect(goesWith("features.clearinghouse", "  ", claims())).toEqual([]);
    expect(goesWith("office.name", "Availity", claims())).toEqual([]);
  });
});
