import { byNumber, type Reader, type Reading, sorted } from "@/lib/devices/testing/reading.testing";
import { all, only, parseXml, record } from "@/lib/devices/testing/xml.testing";

type Fields = Readonly<Record<string, string>>;

const sides = ["source.any", "source.address", "destination.any", "destination.address", "destination.port"];
const known = {
  alias: ["name", "type", "address", "descr"],
  rule: ["type", "interface", "ipprotocol", "protocol", ...sides, "destination.network", "destination.not", "descr"],
  translation: [
    ...["source.any", "source.address", "destination.network", "destination.port", "ipprotocol", "protocol"],
    ...["target", "local-port", "interface", "natreflection", "descr"],
  ],
  fixed: ["mac", "ipaddr", "descr"],
};
const options: Readonly<Record<string, readonly string[]>> = {
  type: ["pass", "block", "reject", "host", "network"],
  ipprotocol: ["inet", "inet6", "inet46"],
  protocol: ["tcp", "udp"],
  natreflection: ["enable", "purenat", "disable"],
};

export const reader: Reader = {
  read: (files) => readingOf(Object.values(files).join("\n")),
  leaves: ["ftpHelper", "dynamicDns"],
  adjust: (expected) => ({
    ...expected,
    // Over IPv4 the outside interface closes the rest by itself.
    denies: { ipv4: false, ipv6: true },
    outbound: typeof expected.outbound === "string" ? expected.outbound : sorted(expected.outbound.flatMap(byPort)),
  }),
};

/** One port a rule. */
const byPort = ({ protocol, ports, host }: Exclude<Reading["outbound"], string>[number]) =>
  ports.map((port) => ({ protocol, ports: [port], host }));

export function readingOf(text: string): Partial<Reading> {
  const root = parseXml(text);
  only(root, ["aliases", "filter", "nat", "dhcpd"]);
  const list = (fields: readonly string[], ...path: string[]) =>
    all(root, ...path).map((node) => checked(record(node, fields)));
  const aliases = new Map(
    list(known.alias, "aliases", "alias").map(({ name = "", address = "" }) => [name, address.split(" ")]),
  );
  const rules = list(known.rule, "filter", "rule");
  const wan = rules[0]?.interface;
  const lan = rules.find((rule) => "destination.not" in rule)?.interface;
  const inwards = rules.filter((rule) => rule.interface === wan);
  const fixed = all(root, "dhcpd").flatMap(({ children }) => children.flatMap((child) => all(child, "staticmap")));
  return {
    forwards: forwardsIn(
      list(known.translation, "nat", "rule"),
      inwards.filter(({ type }) => type === "pass"),
      aliases,
    ),
    closed: { ipv4: closedIn(inwards, "inet"), ipv6: closedIn(inwards, "inet6") },
    denies: { ipv4: denies(inwards, "inet"), ipv6: denies(inwards, "inet6") },
    throughVpn: rules
      .filter((rule) => ![wan, lan].includes(rule.interface))
      .map((rule) => Number(rule["destination.port"]))
      .toSorted(byNumber),
    outbound:
      lan === undefined
        ? "as it is"
        : outboundIn(
            rules.filter((rule) => rule.interface === lan),
            aliases,
          ),
    reservations: sorted(
      fixed.map((node) => record(node, known.fixed)).map(({ mac = "", ipaddr = "" }) => ({ address: ipaddr, mac })),
    ),
  };
}

function checked(fields: Fields): Fields {
  for (const [key, value] of Object.entries(fields))
    if (options[key]?.includes(value) === false) throw new Error(`not taken: ${key} ${value}`);
  return fields;
}

const covers = ({ ipprotocol = "" }: Fields, family: string) => [family, "inet46"].includes(ipprotocol);
const blocks = (rule: Fields, family: string) =>
  rule.type === "block" && covers(rule, family) && "source.any" in rule && "destination.any" in rule;

const closedIn = (rules: readonly Fields[], family: string) =>
  rules
    .filter((rule) => blocks(rule, family) && rule.protocol === "tcp")
    .map((rule) => Number(rule["destination.port"]))
    .toSorted(byNumber);

function denies(rules: readonly Fields[], family: string): boolean {
  if (rules.some(({ type, ipprotocol }) => type === "pass" && ipprotocol !== "inet")) throw new Error("opens IPv6");
  return rules.some((rule) => blocks(rule, family) && !("protocol" in rule) && !("destination.port" in rule));
}

/** A translation lets nobody in, and a rule translates nothing. */
function forwardsIn(
  translations: readonly Fields[],
  passing: readonly Fields[],
  aliases: ReadonlyMap<string, string[]>,
) {
  if (translations.length !== passing.length) throw new Error("a rule for each translation");
  return translations
    .map((each, at): Reading["forwards"][number] => {
      const { "source.address": from, "destination.port": port, target = "", natreflection } = each;
      const rule = passing[at] ?? {};
      const same = [rule["source.address"], rule["destination.address"], rule["destination.port"]].join();
      if (same !== [from, target, port].join() || each["destination.network"] !== `${each.interface}ip`)
        throw new Error("not the same");
      const sources = from === undefined ? [] : (aliases.get(from) ?? []).toSorted();
      if (from !== undefined && sources.length === 0) throw new Error(`no such alias: ${from}`);
      return { port: Number(port), to: target, sources, hairpin: natreflection === "purenat" };
    })
    .toSorted((one, other) => one.port - other.port);
}

function outboundIn(rules: readonly Fields[], aliases: ReadonlyMap<string, string[]>): Reading["outbound"] {
  const last = rules.at(-1) ?? {};
  if (last.type !== "block" || last.ipprotocol !== "inet46" || "protocol" in last) throw new Error("all else goes out");
  return sorted(
    rules.slice(0, -1).map((rule) => {
      const [host = ""] = aliases.get(rule["destination.address"] ?? "") ?? [];
      if (rule.type !== "pass" || (rule.ipprotocol === "inet46") !== (host === "")) throw new Error("not a row");
      return { protocol: rule.protocol ?? "", ports: [Number(rule["destination.port"])], host };
    }),
  );
}
