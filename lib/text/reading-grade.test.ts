import { describe, expect, it } from "vitest";
import { readingGrade, syllablesIn } from "./reading-grade.testing";

/** Counted by a person, with the dictionary. */
const counted: Record<number, string> = {
  1: "the name names named asked used looked house site line sign those cost does keep stays told straight through please change",
  2: "office address server needed pages table closed-off always open patients email visit router provide settings number being reserve",
  3: "internet provider computer encrypted hardware-box technicians protected connected manager completely",
  4: "technician activity information",
};

describe("syllables", () => {
  it("are counted as in the dictionary, but for one word in ten at most", () => {
    const words = Object.entries(counted).flatMap(([count, list]) =>
      list
        .split(" ")
        .filter((word) => !word.includes("-"))
        .map((word) => ({ word, right: Number(count) })),
    );
    const wrong = words.filter(({ word, right }) => syllablesIn(word) !== right).map(({ word }) => word);
    expect(wrong.length, wrong.join(" ")).toBeLessThanOrEqual(words.length / 10);
  });
});

describe("the reading grade", () => {
  it("is that of the formula", () => {
    // 6 words in one sentence, 6 syllables.
    expect(readingGrade("The cat sat on the mat.")).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
  });

  it("rises with long sentences and long words", () => {
    const plain = readingGrade("The router is a box. It links your office to the internet.");
    const hard = readingGrade(
      "Determining the appropriate configuration necessitates considerable familiarity with administrative interfaces.",
    );
    expect(plain).toBeLessThan(6);
    expect(hard).toBeGreaterThan(18);
  });

  it("takes names, addresses and numbers for no words, and a line for a sentence", () => {
    expect(readingGrade("MacPractice WPA2 192.168.1.1 ftp.pscftpx.com")).toBe(0);
    expect(readingGrade("Open the page\nSign in")).toBe(readingGrade("Open the page. Sign in."));
  });
});
