import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "./decode";

const document = '{"version":1,"office":{"name":"Zahnärzte Müller"}}';
const utf8 = new TextEncoder().encode(document);

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const units = [...(mark ? "\ufeff" : ""), ...text].join("");
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < units.length; index++) view.setUint16(index * 2, units.charCodeAt(index), order === "le");
  return bytes;
}

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const sentenceFor = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes);
  return decoded.ok ? "" : decoded.sentence;
};

describe("UTF-8", () => {
  test("is read, with a byte order mark or without", () => {
    expect(decodeText(utf8)).toEqual({ ok: true, text: document });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))).toEqual({ ok: true, text: document });
    expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: "" });
  });

  test("any text comes back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\ufeff") && !text.includes("\0"));
        expect(decodeText(new TextEncoder().encode(text))).toEqual({ ok: true, text });
      }),
    );
  });
});

describe("another encoding is named, and never guessed at", () => {
  test.each([
    ["little end first, with a mark", utf16(document, "le", true)],
    ["big end first, with a mark", utf16(document, "be", true)],
    ["little end first, without a mark", utf16(document, "le", false)],
    ["big end first, without a mark", utf16(document, "be", false)],
    ["in one line of many", utf16(`\0${document}`, "le", false)],
  ])("UTF-16, %s", (_how, bytes) => {
    expect(sentenceFor(bytes)).toMatch(/^This is saved as UTF-16\. .*UTF-8.*\.$/);
  });

  test("Windows-1252", () => {
    expect(sentenceFor(latin(document))).toMatch(/Windows-1252.*UTF-8/s);
  });

  test("UTF-8 of which a part was damaged is told from it", () => {
    const damaged = utf8.slice();
    damaged[30] = 0xff;
    expect(sentenceFor(damaged)).toMatch(/damaged/);
    expect(sentenceFor(damaged)).not.toContain("Windows-1252");
  });

  test.each([
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ["an archive", [0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0, 0xff]],
    ["a compressed file", [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]],
  ])("%s is no text at all", (_what, bytes) => {
    expect(sentenceFor(Uint8Array.from(bytes))).toMatch(/no text/);
  });

  test("whatever the bytes, they are read or refused with a sentence that says what to do", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const decoded = decodeText(bytes);
        if (decoded.ok) expect(decoded.text.isWellFormed()).toBe(true);
        else expect(decoded.sentence).toMatch(/^This .+\. .*(Save|Choose).+\.$/s);
      }),
      { numRuns: 1000 },
    );
  });
});
