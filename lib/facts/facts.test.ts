import { describe, expect, it, test } from "vitest";
import {
  articleFacts,
  backgroundFacts,
  beyondFacts,
  type Conflict,
  conflicts,
  type FactId,
  factIds,
  factOf,
  glossary,
  isFactId,
  publications,
} from "./index";

const numbered = (letter: string, last: number) => Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

const allConflicts: readonly (readonly [string, Conflict])[] = Object.entries(conflicts);

/** Every sentence of the ledger, under a name that a failure can print. */
const sentences: readonly (readonly [string, string])[] = [
  ...Object.entries({ ...articleFacts, ...beyondFacts }).map(([id, fact]) => [id, fact.text] as const),
  ...allConflicts.flatMap(([id, { statements, resolution }]) => [
    ...statements.map(({ text }, index) => [`${id}, statement ${index + 1}`, text] as const),
    [`${id}, resolution`, resolution] as const,
  ]),
  ...Object.entries(glossary),
];

describe("the numbers", () => {
  it("run from F1 to F76, C1 to C21 and E1 to E21, then E23, in this order; E22 is kept free", () => {
    expect(factIds).toEqual([...numbered("F", 76), ...numbered("C", 21), ...numbered("E", 21), "E23"]);
  });

  it("are told from anything else", () => {
    expect(["F1", "C21", "E21", "E23"].every(isFactId)).toBe(true);
    expect(["F0", "F77", "f1", "C22", "E22", "E24", "", "toString"].filter(isFactId)).toEqual([]);
  });
});

describe("the sentences", () => {
  test.each(sentences)("%s ends with a full stop and has no stray space", (_, text) => {
    expect(text).toMatch(/^\S.*\.$/s);
    expect(text).not.toMatch(/\s{2}|\n/);
  });

  it("are all different", () => {
    const texts = sentences.map(([, text]) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  const figures: readonly (readonly [FactId, readonly string[]])[] = [
    ["F8", ["25"]],
    ["F14", ["3306", "VPN"]],
    ["F15", ["1234", "VPN"]],
    ["F16", ["80"]],
    ["F17", ["443"]],
    ["F18", ["26700", "VPN"]],
    ["F19", ["41853"]],
    ["F21", ["80", "443"]],
    ["F25", ["22", "any destination"]],
    ["F26", ["1023", "any destination"]],
    ["F27", ["22", "RevSpring", "DMA/Capario"]],
    ["F28", ["http://ftp.pscftpx.com"]],
    ["F29", ["ftp.datamail.biz"]],
    ["F30", ["443"]],
    ["F31", ["443"]],
    ["F32", ["548"]],
    ["F33", ["20", "21"]],
    ["F39", ["November 3, 2023"]],
    ["F43", ["255.255.255.255"]],
    ["F47", ["192.168.x.x"]],
    ["F53", ["preferred"]],
    ["F57", ["“require”"]],
    ["F76", ["1234"]],
    ["C20", ["3306", "1234", "26700", "41853"]],
    ["C21", ["1234"]],
    ["E1", ["100.64.0.0/10", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"]],
    ["E10", ["IPv6", "443", "3306", "1234"]],
    ["E13", ["53", "123", "80", "443"]],
    ["E20", ["164.312(a)", "164.316(b)(2)", "six years"]],
    ["E23", ["13.11.4", "Domain Management", "1234", "443"]],
  ];

  test.each(figures)("%s keeps its figures: %j", (id, expected) => {
    for (const figure of expected) expect(factOf(id).text).toContain(figure);
  });
});

describe("the conflicts", () => {
  const cited = allConflicts.flatMap(([id, { statements }]) =>
    statements.flatMap(({ cites }) => cites.map((cite) => [id, cite] as const)),
  );

  test.each(cited)("%s cites %s, which exists", (_, cite) => {
    expect(isFactId(cite)).toBe(true);
  });

  test.each(allConflicts)("%s has a title that reads on as a sentence of its own", (id, { title }) => {
    expect(title).toMatch(/^\S.*[^\s.]$/);
    expect(factOf(isFactId(id) ? id : "C1").text.startsWith(`${title}. `)).toBe(true);
  });

  it("never offer to open a port that stays closed", () => {
    expect(conflicts.C1.resolution).toContain("only to the addresses that MacPractice names");
    expect(conflicts.C5.resolution).toContain("stays closed");
    expect(conflicts.C20.resolution).toContain("None of these ports is opened");
    expect(conflicts.C19.resolution).toContain("stays closed");
  });
});

describe("the places", () => {
  test.each(Object.values(publications))("$title is what some facts come from", ({ id }) => {
    expect(Object.values(articleFacts).some(({ publication }) => publication === id)).toBe(true);
  });

  test.each(Object.entries(beyondFacts))("%s says where it was seen", (_, { seen }) => {
    expect(seen.every((place) => place.trim() !== "")).toBe(true);
  });

  const ofMacPractice: readonly FactId[] = ["E4", "E5", "E6", "E7", "E23"];

  it("are other pages of MacPractice for E4 to E7 and E23, and for no others", () => {
    const others = Object.keys(beyondFacts)
      .filter(isFactId)
      .filter((id) => factOf(id).where.startsWith("Another MacPractice page: "));
    expect(others).toEqual(ofMacPractice);
  });

  test.each(ofMacPractice)("%s stands on a page of MacPractice, and is never called beyond its articles", (id) => {
    expect(factOf(id).where).toMatch(
      /^Another MacPractice page: https:\/\/(helpdesk\.macpractice\.net|macpractice\.atlassian\.net)\//,
    );
    expect(factOf(id).where).not.toContain("Beyond");
  });

  test.each(
    Object.keys(beyondFacts)
      .filter(isFactId)
      .filter((id) => !ofMacPractice.includes(id)),
  )("%s is beyond MacPractice's articles", (id) =>
    expect(factOf(id).where).toMatch(/^Beyond MacPractice’s articles: /),
  );

  it("can be printed for a fact of each kind", () => {
    expect(factOf("F17")).toMatchObject({ kind: "article", where: "Networking - Firewall, Incoming table, row 4" });
    expect(factOf("C3")).toMatchObject({ kind: "conflict", where: "Between the two articles" });
    expect(factOf("C5")).toMatchObject({ kind: "conflict", where: "Within Networking - Firewall" });
    expect(factOf("C19").where).toBe("Within Networking - Firewall; and another MacPractice page: E5");
    expect(factOf("E10")).toMatchObject({
      kind: "beyond",
      where: "Beyond MacPractice’s articles: RFC 6092; Our own packet test",
    });
  });
});

describe("the background facts", () => {
  const background = Object.entries(backgroundFacts);

  test.each(background)("%s exists and has a reason: %s", (id, reason) => {
    expect(isFactId(id)).toBe(true);
    expect(reason).not.toBe("");
  });

  test.each(background)("%s is not what a conflict rests on", (id) => {
    const citing = allConflicts.filter(([, { statements }]) =>
      statements.some(({ cites }) => cites.some((cite) => cite === id)),
    );
    expect(citing.map(([conflict]) => conflict)).toEqual([]);
  });
});
