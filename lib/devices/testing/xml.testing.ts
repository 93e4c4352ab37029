/** A small reader of XML that shares nothing with the writer, and throws at what it does not know. */

export type Node = { name: string; attributes: Readonly<Record<string, string>>; text: string; children: Node[] };

const sign = /^<(?:(\/)([A-Za-z0-9_-]+)|([A-Za-z0-9_-]+)((?: [a-z]+="[^"<]*")*)(\/)?)>/;

export function parseXml(text: string): Node {
  const top: Node = { name: "", attributes: {}, text: "", children: [] };
  const open = [top];
  let rest = text.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\s*/, "");
  if (rest.startsWith("<!--")) rest = withoutComment(rest);
  while (rest !== "") {
    const current = open.at(-1) ?? top;
    const words = /^[^<]+/.exec(rest)?.[0];
    const [whole, closes, closed, name, attributes = "", empty] = sign.exec(rest) ?? [];
    if (words) current.text += words;
    else if (closes) {
      if (open.pop()?.name !== closed) throw new Error(`closes another: ${closed}`);
      finish(current);
    } else if (name) {
      const node: Node = { name, attributes: attributesIn(attributes), text: "", children: [] };
      current.children.push(node);
      if (!empty) open.push(node);
    }
    const read = words ?? whole;
    if (read === undefined) throw new Error(`no XML: ${rest.slice(0, 40)}`);
    rest = rest.slice(read.length);
  }
  const [root, ...more] = top.children;
  if (!root || more.length > 0 || open.length > 1 || top.text.trim() !== "") throw new Error("not one element");
  return root;
}

function withoutComment(text: string): string {
  const end = text.indexOf("--", 4);
  if (end < 0 || text[end + 2] !== ">") throw new Error("two dashes within a comment");
  return text.slice(end + 3);
}

function finish(node: Node): void {
  if (node.children.length === 0) node.text = plain(node.text);
  else if (node.text.trim() === "") node.text = "";
  else throw new Error(`text beside elements: ${node.name}`);
}

function plain(text: string): string {
  const known: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#10": "\n" };
  return text.replace(/&([^;]*);?/g, (all, name: string) => {
    const found = known[name];
    if (found === undefined) throw new Error(`no such sign: ${all}`);
    return found;
  });
}

const attributesIn = (text: string) =>
  Object.fromEntries([...text.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, plain(value)]));

/** All below an element with these names, in order. */
export const all = (node: Node, ...[name, ...path]: string[]): Node[] =>
  name === undefined
    ? [node]
    : node.children.filter((child) => child.name === name).flatMap((child) => all(child, ...path));

/** Its text fields; throws at a field that is not among the known, or that stands twice. */
export function record(node: Node, known: readonly string[]): Readonly<Record<string, string>> {
  const entries = node.children.flatMap((child): [string, string][] =>
    child.children.length > 0
      ? child.children.map((inner): [string, string] => [`${child.name}.${inner.name}`, inner.text])
      : [[child.name, child.text]],
  );
  const odd = entries.map(([key]) => key).filter((key, at, keys) => !known.includes(key) || keys.indexOf(key) !== at);
  if (odd.length > 0) throw new Error(`${node.name}: no such field, or twice: ${odd}`);
  return Object.fromEntries(entries);
}

/** Throws where an element has others than these. */
export function only(node: Node, names: readonly string[]): void {
  const odd = node.children.map(({ name }) => name).filter((name) => !names.includes(name));
  if (odd.length > 0) throw new Error(`${node.name}: no such element: ${odd}`);
}
