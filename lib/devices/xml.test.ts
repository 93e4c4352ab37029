import fc from "fast-check";
import { expect, it } from "vitest";
import { parseXml } from "./testing/xml.testing";
import { element, xmlFile } from "./xml";

/** As a line of a head: without controls, as the policy has it. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom("--", "-->", "-", "]]>", "<!--", "&", "<b>", '"', "'", "\uFFFE"),
      fc.string({ unit: "grapheme" }),
    ),
  )
  .map((parts) => parts.join("").replace(/\p{Cc}/gu, ""));

it("no line of its head ends the comment, and what is text stays text", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), line, (head, text) => {
      const read = parseXml(xmlFile(head, element("top", [element("each", text, { name: text })])));
      const expected = text.replaceAll("\uFFFE", "").replaceAll("\uFFFF", "");
      expect(read.children.map((each) => [each.text, each.attributes.name])).toEqual([[expected, expected]]);
    }),
  );
});
