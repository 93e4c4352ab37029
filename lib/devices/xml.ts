/** XML as firewalls keep their configuration: elements with text or with elements, and what must be said first as a comment. */

export type Xml = { name: string; attributes?: Readonly<Record<string, string>>; content: string | readonly Xml[] };

export const element = (name: string, content: Xml["content"], attributes?: Xml["attributes"]): Xml => ({
  name,
  content,
  ...(attributes && { attributes }),
});

/** One element for each entry, in their order; what is undefined is left out. */
export const fields = (entries: Readonly<Record<string, string | number | readonly Xml[] | undefined>>): Xml[] =>
  Object.entries(entries).flatMap(([name, value]) =>
    value === undefined ? [] : [element(name, typeof value === "number" ? String(value) : value)],
  );

export function xmlFile(head: readonly string[], root: Xml): string {
  const comment = head.map((line) => `  ${withoutEnd(ofXml(line))}`);
  return ['<?xml version="1.0" encoding="UTF-8"?>', "<!--", ...comment, "-->", ...linesOf(root), ""].join("\n");
}

/** Two dashes end a comment, or break it. */
const withoutEnd = (line: string) => line.replace(/-(?=-)/g, "- ").replace(/-$/, "- ");

/** Two of the characters that Unicode has are none of XML's. */
const ofXml = (text: string) => text.replace(/[\uFFFE\uFFFF]/g, "");

function linesOf({ name, attributes = {}, content }: Xml, indent = ""): string[] {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(" ");
  if (content.length === 0) return [`${indent}<${start}/>`];
  if (typeof content === "string") return [`${indent}<${start}>${escaped(content)}</${name}>`];
  return [`${indent}<${start}>`, ...content.flatMap((each) => linesOf(each, `${indent}  `)), `${indent}</${name}>`];
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};
const escaped = (text: string) => ofXml(text).replace(/[&<>"\n]/g, (sign) => escapes[sign] ?? sign);
