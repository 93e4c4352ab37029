/** One line of iptables-restore, word by word. A word that is not in these lists is refused. */
export type Rule = {
  chain: string;
  target: string;
  /** By option; a condition that is turned round has "!" before its name. */
  is: Readonly<Record<string, string>>;
};

export type Table = { name: string; policies: Readonly<Record<string, string>>; rules: Rule[] };

const withValue = [
  "-i",
  "-o",
  "-s",
  "-d",
  "-p",
  "-j",
  "--dport",
  "--dports",
  "--sport",
  "--ctstate",
  "--dst-type",
  "--to-destination",
  "--helper",
  "--comment",
  "--icmpv6-type",
  "--hl-eq",
];
const modules = ["conntrack", "addrtype", "multiport", "comment", "hl"];
const targets = ["ACCEPT", "DROP", "DNAT", "MASQUERADE", "CT"];

export function readTables(text: string): Table[] {
  const tables: Table[] = [];
  let open: Table | undefined;
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("# ")) continue;
    const begins = /^\*(filter|nat|raw)$/.exec(line)?.[1];
    const policy = /^:([A-Z]+) (ACCEPT|DROP) \[0:0\]$/.exec(line);
    if (begins && !open) open = { name: begins, policies: {}, rules: [] };
    else if (policy && open) open.policies = { ...open.policies, [policy[1] ?? ""]: policy[2] ?? "" };
    else if (line.startsWith("-A ") && open) open.rules.push(readRule(line));
    else if (line === "COMMIT" && open) {
      tables.push(open);
      open = undefined;
    } else throw new Error(`Not understood: ${line}`);
  }
  if (open) throw new Error(`${open.name} is never committed.`);
  return tables;
}

function readRule(line: string): Rule {
  const words = line.match(/"[^"\\]*"|[^\s"\\]+/g) ?? [];
  if (words.join(" ") !== line) throw new Error(`Not understood: ${line}`);
  const [, chain = "", ...more] = words;
  const is: Record<string, string> = {};
  let turned = "";
  for (let at = 0; at < more.length; at += 1) {
    const word = more[at] ?? "";
    const value = more[at + 1] ?? "";
    if (word === "!") {
      turned = "!";
      continue;
    }
    if (word === "-m" && modules.includes(value)) at += 1;
    else if (word === "--limit-iface-in") is[word] = "yes";
    else if (withValue.includes(word) && value !== "" && !(turned + word in is)) {
      is[turned + word] = value.replaceAll('"', "");
      at += 1;
    } else throw new Error(`Not understood: ${word} in ${line}`);
    turned = "";
  }
  const { "-j": target = "", ...rest } = is;
  if (!targets.includes(target)) throw new Error(`No such target: ${line}`);
  return { chain, target, is: rest };
}
