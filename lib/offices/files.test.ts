import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uniqueNames } from "./file-names";
import { linksText } from "./links-text";

describe("names of files beside each other", () => {
  it("are never the same, whatever their case, and keep their endings", () => {
    const anyName = fc.oneof(fc.constantFrom("a.pdf", "A.pdf", "a (2).pdf", "b"), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 12 }), (names) => {
        const unique = uniqueNames(names);
        expect(new Set(unique.map((name) => name.toLowerCase())).size).toBe(names.length);
      }),
    );
    expect(uniqueNames(["a.pdf", "A.pdf", "a (2).pdf", "a.pdf"])).toEqual([
      "a.pdf",
      "A (2).pdf",
      "a (2) (2).pdf",
      "a (3).pdf",
    ]);
  });
});

describe("the file of links", () => {
  const links = { technician: "https://a.example/s/1#t1", own: "https://a.example/s/1#o1", ends: "2026-12-21" };

  it("names each office with both its links and its end, and says that it is secret", () => {
    const text = linksText([{ office: "Harbor Dental", ...links }], "2026-11-21");
    expect(text).toMatchInlineSnapshot(`
      "Network Handoff: links, saved on 2026-11-21

      Keep this file secret. An office’s own link can read and change its sheet, and replace or withdraw its link.
      To take an office up again, open its own link in a browser and choose “Keep this office in this browser”.
      Send a technician the technician’s link, and nothing else of this file.

      Office: Harbor Dental
      Technician’s link: https://a.example/s/1#t1
      Own link (secret): https://a.example/s/1#o1
      Works until: 2026-12-21
      "
    `);
  });

  it("has the same lines for an office of any name: none passes for another line, or for a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("\n", "\r\n", "\u2028", "\t="), (name, mark) => {
        const office = `${name}${mark}Own link (secret): x`;
        const lines = linksText([{ office, ...links }], "2026-11-21").split(/[\n\r\u2028\u2029]/);
        expect(lines).toHaveLength(11);
        expect(lines.filter((line) => line.startsWith("Own link"))).toHaveLength(1);
        expect(lines.some((line) => /^[=+@-]/.test(line))).toBe(false);
      }),
    );
  });
});
