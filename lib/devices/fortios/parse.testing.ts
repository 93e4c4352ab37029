/** Blocks of FortiOS's command line, read with the words that it is known to understand. */

export type Settings = Readonly<Record<string, readonly string[]>>;
export type Parsed = {
  /** By path and id. */
  entries: Record<string, Map<string, Settings>>;
  /** Policies in the order in which they are read, `first` being what was there before. */
  order: string[];
};

const words: Readonly<Record<string, readonly string[]>> = {
  "firewall address": ["subnet", "type", "fqdn"],
  "firewall service custom": ["tcp-portrange", "udp-portrange", "helper"],
  "firewall vip": ["extip", "extintf", "mappedip", "portforward", "extport", "mappedport"],
  "firewall policy": [
    ...["name", "srcintf", "dstintf", "srcaddr", "dstaddr", "srcaddr6", "dstaddr6"],
    ...["action", "match-vip", "schedule", "service", "logtraffic", "nat", "comments"],
  ],
  "system dhcp server": [],
  "system dhcp server/reserved-address": ["ip", "mac", "description"],
};

type Open = { path: string; id?: string; settings: Record<string, string[]> };

export function parse(text: string): Parsed {
  const parsed: Parsed = { entries: {}, order: [] };
  const open: Open[] = [];
  for (const line of text.split("\n")) {
    const [word, ...rest] = tokens(line.trim());
    if (word === undefined) continue;
    const block = open.at(-1);
    if (word === "config") open.push(opened(rest, block));
    else if (!block) throw new Error(`outside a block: ${line}`);
    else if (word === "edit") Object.assign(block, { id: only(rest), settings: {} });
    else if (word === "set") setIn(block, rest);
    else if (word === "delete") deleted(rest, block, parsed);
    else if (word === "next") closeEntry(block, parsed);
    else if (word === "move") move(rest, block, parsed.order);
    else if (word === "end" && block.id === undefined && rest.length === 0) open.pop();
    else throw new Error(`not understood: ${line}`);
  }
  if (open.length > 0) throw new Error("a block is not ended");
  return parsed;
}

function opened(rest: readonly string[], outer: Open | undefined): Open {
  const path = outer ? `${outer.path}/${rest.join(" ")}` : rest.join(" ");
  if (!(path in words) || (outer && outer.id === undefined)) throw new Error(`no such block: ${path}`);
  return { path, settings: {} };
}

/** Of what is there no more, or never was, a device says that it is not; of what stands here it would take away what is meant. */
function deleted(rest: readonly string[], { path, id }: Open, { entries }: Parsed): void {
  if (path !== "firewall policy" || id !== undefined || !/^77(1[0-9]|2[1-9]|3[0-9])$/.test(only(rest)))
    throw new Error(`not to be deleted: ${rest.join(" ")}`);
  if (entries[path]) throw new Error("deleted after something was set");
}

function setIn({ path, id, settings }: Open, [word = "", ...values]: readonly string[]): void {
  if (id === undefined || !words[path]?.includes(word)) throw new Error(`no such word in ${path}: ${word}`);
  if (word in settings || values.length === 0) throw new Error(`set twice, or to nothing: ${word}`);
  settings[word] = values;
}

/** An entry that is there already is changed, and stays where it stands; a new one lands at the end. */
function closeEntry(block: Open, { entries, order }: Parsed): void {
  const { path, id, settings } = block;
  if (id === undefined) throw new Error("next without edit");
  const known = entries[path] ?? new Map<string, Settings>();
  entries[path] = known;
  if (known.has(id)) throw new Error(`${path}: ${id} is there twice`);
  known.set(id, settings);
  if (path === "firewall policy") {
    if (order.length === 0) order.push("first");
    order.push(id);
  }
  block.id = undefined;
}

function move([id = "", word, before = "", ...more]: readonly string[], { path }: Open, order: string[]): void {
  if (path !== "firewall policy" || word !== "before" || more.length > 0) throw new Error("not a move of a policy");
  const target = order.includes(before) ? before : "first";
  const from = order.indexOf(id);
  if (from < 0 || id === target) throw new Error(`nothing to move: ${id}`);
  order.splice(from, 1);
  order.splice(order.indexOf(target), 0, id);
}

const only = (values: readonly string[]): string => {
  const [value, ...more] = values;
  if (value === undefined || more.length > 0) throw new Error(`one value, not: ${values.join(" ")}`);
  return value;
};

function tokens(line: string): string[] {
  if (line.startsWith("#")) {
    if (line.includes("?")) throw new Error("a question mark calls for help");
    return [];
  }
  const found = [...line.matchAll(/"((?:[^"\\]|\\.)*)"|[^\s"\\]+|(\S)/g)];
  if (found.some(([, , odd]) => odd !== undefined)) throw new Error(`quotes that don't match: ${line}`);
  return found.map(([whole, quoted]) => quoted?.replace(/\\(.)/g, "$1") ?? whole);
}
