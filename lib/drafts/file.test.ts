import { describe, expect, it } from "vitest";
import { copyName, fileName, fileText, officeName } from "./file";

const named = (name: string) => ({ version: 1, office: { name } }) as const;

describe("the file of an office", () => {
  it("is the answers document and nothing else", () => {
    expect(JSON.parse(fileText(named("Harbor Dental")))).toEqual({ version: 1, office: { name: "Harbor Dental" } });
  });

  it.each([
    ["Harbor Dental", "Harbor-Dental network handoff 2026-11-21.json"],
    ["  Dr. O'Neil & Sons / West ", "Dr-O-Neil-Sons-West network handoff 2026-11-21.json"],
    ["Clínica Niño", "Clínica-Niño network handoff 2026-11-21.json"],
    ["../..", "network handoff 2026-11-21.json"],
    ["", "network handoff 2026-11-21.json"],
  ])("of %j is named %j", (name, expected) => {
    expect(fileName(named(name), "2026-11-21")).toBe(expected);
  });

  it("never has a name that a file system refuses for its length", () => {
    expect(fileName(named("x".repeat(200)), "2026-11-21").length).toBeLessThan(100);
  });

  it("reads the office's name as typed, without the spaces around it", () => {
    expect(officeName(named(" Harbor Dental "))).toBe("Harbor Dental");
    expect(officeName({ version: 1 })).toBe("");
    expect(officeName(named("\u200b \u200e"))).toBe("");
  });
});

describe("the name of a copy", () => {
  it.each([
    ["Harbor Dental", [], "Harbor Dental (copy)"],
    ["Harbor Dental", ["Harbor Dental (copy)"], "Harbor Dental (copy 2)"],
    ["Harbor Dental (copy 2)", ["Harbor Dental (copy)", "Harbor Dental (copy 2)"], "Harbor Dental (copy 3)"],
    [" Harbor (copy) Dental ", [], "Harbor (copy) Dental (copy)"],
    ["  ", [], undefined],
  ])("of %j beside %j is %j", (name, taken, expected) => {
    expect(copyName(named(name), taken)).toBe(expected);
  });

  it("is never longer than a name may be", () => {
    const name = copyName(named("🦷".repeat(200)), []) ?? "";
    expect([...name]).toHaveLength(200);
    expect(name).toMatch(/ \(copy\)$/);
  });
});
