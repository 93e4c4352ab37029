import fc from "fast-check";
import { expect, test } from "vitest";
import { cellOf } from "./cell";
import { device } from "./index";
import { readCsv } from "./read-csv.testing";
import { columns } from "./rows";

/** What may stand before a formula, what begins one, and what ends a cell or a line. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "＝",
        "＋",
        "－",
        "＠",
        "﹢",
        "﹣",
        "−",
        "\t",
        "\r",
        "\n",
        "\r\n",
        " ",
        "\u00a0",
      ),
      fc.constantFrom("\u200b", "\ufeff", "\u0000", '"', ",", ";", "'", "cmd|' /C calc'!A0", 'HYPERLINK("http://x")'),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));

/** As a spreadsheet begins: what it doesn't show is skipped, and full-width signs are signs. */
const first = (cell: string) =>
  cell
    .normalize("NFKC")
    .replace(/^[\s\p{Cf}\p{Cc}]+/u, "")
    .charAt(0);

test("no cell is a formula, whatever somebody typed", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const [[cell = ""] = []] = readCsv(`${cellOf(text)}\r\n`);
      expect("=+-@−").not.toContain(first(cell) || "none");
      expect(cell).not.toMatch(/[\t\r\n]/);
    }),
    { numRuns: 2000 },
  );
});

test("what is no formula is read as it was, on one line", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const [[cell = ""] = [], ...more] = readCsv(`${cellOf(text)}\r\n`);
      expect(more).toEqual([]);
      expect(cell.replace(/^'/, "")).toBe(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/^'/, ""));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["=1+1", "'=1+1"],
  ["＝1+1", "'＝1+1"],
  [" =1+1", "' =1+1"],
  ["\t=1+1", "' =1+1"],
  ['say "hi", now', '"say ""hi"", now"'],
  ["198.51.100.0/24", "198.51.100.0/24"],
])("%j is written %j", (text, cell) => expect(cellOf(text)).toBe(cell));

test("every line ends with CRLF and has a cell for each column, whatever stands at the head", () => {
  const policy = {
    ...{ office: "", rulesetVersion: "1", lan: {}, server: {}, forwards: [], closed: [], throughVpn: [] },
    ...{ outboundIsOpenQuestion: false, reservations: [] },
  };
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 4 }), (head) => {
      const [file] = device.write(policy, {}).files;
      const text = file?.content(head) ?? "";
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const lines = readCsv(text);
      expect(lines[0]).toEqual([...columns]);
      for (const line of lines) expect(line).toHaveLength(columns.length);
      expect(lines.filter(([item]) => item === "about")).toHaveLength(head.length);
    }),
  );
});
