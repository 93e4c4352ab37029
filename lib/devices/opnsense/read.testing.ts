import { byNumber, type Reader, type Reading, sorted } from "@/lib/devices/testing/reading.testing";
import { all, only, parseXml, record } from "@/lib/devices/testing/xml.testing";

type Fields = Readonly<Record<string, string>>;

/** Closed lists: an option that is not among them is no option of the device. */
const options: Readonly<Record<string, readonly string[]>> = {
  action: ["pass", "block", "reject"],
  direction: ["in", "out", "any"],
  ipprotocol: ["inet", "inet6", "inet46"],
  protocol: ["any", "tcp", "TCP", "UDP"],
  natreflection: ["", "purenat", "disable"],
  type: ["host", "network"],
  enabled: ["1"],
  quick: ["1"],
  destination_not: ["0", "1"],
  log: ["0", "1"],
};
const patterns: Readonly<Record<string, RegExp>> = {
  sequence: /^[1-9][0-9]*$/,
  "destination.port": /^[0-9]{1,5}$/,
  destination_port: /^[0-9]{1,5}$/,
  "local-port": /^[0-9]{1,5}$/,
  target: /^((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\.|$)){4}$/,
  interface: /^[A-Za-z0-9._-]{1,15}$/,
  name: /^[A-Za-z0-9_]{1,31}$/,
};

const known = {
  translation: [
    ...["sequence", "interface", "ipprotocol", "protocol", "source.network", "destination.network"],
    ...["destination.port", "target", "local-port", "natreflection", "descr"],
  ],
  rule: [
    ...["enabled", "sequence", "action", "quick", "interface", "direction", "ipprotocol", "protocol", "source_net"],
    ...["destination_net", "destination_not", "destination_port", "log", "description"],
  ],
  alias: ["enabled", "name", "type", "content", "description"],
};

export const reader: Reader = {
  read: (files) => readingOf(Object.values(files).join("\n")),
  leaves: ["ftpHelper", "reservations", "dynamicDns"],
  adjust: (expected) => ({
    ...expected,
    // Over IPv4 the outside interface closes the rest by itself.
    denies: { ipv4: false, ipv6: true },
    outbound:
      typeof expected.outbound === "string"
        ? expected.outbound
        : sorted(
            expected.outbound.flatMap(({ protocol, ports, host }) =>
              ports.map((port) => ({ protocol, ports: [port], host })),
            ),
          ),
  }),
};

export function readingOf(text: string): Partial<Reading> {
  const root = parseXml(text);
  only(root, ["nat", "OPNsense"]);
  for (const node of all(root, "OPNsense")) only(node, ["Firewall"]);
  for (const node of all(root, "OPNsense", "Firewall")) only(node, ["Alias", "Filter"]);
  const list = (fields: readonly string[], ...path: string[]) =>
    all(root, ...path).map((node) => {
      if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(node.attributes.uuid ?? "")) throw new Error("no UUID");
      return checked(record(node, fields));
    });
  const translations = list(known.translation, "nat", "rule");
  const aliases = list(known.alias, "OPNsense", "Firewall", "Alias", "aliases", "alias");
  const rules = list(known.rule, "OPNsense", "Firewall", "Filter", "rules", "rule");
  const content = new Map(aliases.map(({ name = "", content = "" }) => [name, content.split("\n")]));
  const wan = rules[0]?.interface;
  const inwards = rules.filter((rule) => rule.interface === wan);
  const lan = rules.find(({ destination_not }) => destination_not === "1")?.interface;
  const vpn = rules.filter((rule) => ![wan, lan].includes(rule.interface));
  return {
    forwards: forwardsIn(
      translations,
      inwards.filter(({ action }) => action === "pass"),
      content,
    ),
    closed: { ipv4: closedIn(inwards, "inet"), ipv6: closedIn(inwards, "inet6") },
    denies: { ipv4: denies(inwards, "inet"), ipv6: denies(inwards, "inet6") },
    throughVpn: vpn.map(({ destination_port }) => Number(destination_port)).toSorted(byNumber),
    outbound:
      lan === undefined
        ? "as it is"
        : outboundIn(
            rules.filter((rule) => rule.interface === lan),
            content,
          ),
  };
}

function checked(fields: Fields): Fields {
  for (const [key, value] of Object.entries(fields))
    if (options[key]?.includes(value) === false || patterns[key]?.test(value) === false)
      throw new Error(`not taken: ${key} ${value}`);
  return fields;
}

const covers = (rule: Fields, family: string) => [family, "inet46"].includes(rule.ipprotocol ?? "");

const blocks = (rule: Fields, family: string) =>
  rule.action === "block" && covers(rule, family) && rule.source_net === "any";

const closedIn = (rules: readonly Fields[], family: string) =>
  rules
    .filter((rule) => blocks(rule, family) && rule.protocol === "TCP" && rule.destination_net === "any")
    .map(({ destination_port }) => Number(destination_port))
    .toSorted(byNumber);

/** Before anything that passes, which is IPv4 alone. */
function denies(rules: readonly Fields[], family: string): boolean {
  if (rules.some(({ action, ipprotocol }) => action === "pass" && ipprotocol !== "inet")) throw new Error("opens IPv6");
  return rules.some((rule) => blocks(rule, family) && rule.protocol === "any" && rule.destination_port === undefined);
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
      const { "source.network": from = "", "destination.port": port, target = "", natreflection } = each;
      const rule = passing[at];
      const same =
        [rule?.source_net, rule?.destination_net, rule?.destination_port].join() === [from, target, port].join();
      if (!same || each["local-port"] !== port || each["destination.network"] !== `${each.interface}ip`)
        throw new Error("not the same");
      const sources = from === "any" ? [] : (aliases.get(from) ?? []).toSorted();
      if (from !== "any" && sources.length === 0) throw new Error(`no such alias: ${from}`);
      return { port: Number(port), to: target, sources, hairpin: natreflection === "purenat" };
    })
    .toSorted((one, other) => one.port - other.port);
}

function outboundIn(rules: readonly Fields[], aliases: ReadonlyMap<string, string[]>): Reading["outbound"] {
  const last = rules.at(-1);
  if (last?.action !== "block" || last.ipprotocol !== "inet46" || last.protocol !== "any" || last.destination_port)
    throw new Error("all else goes out as well");
  return sorted(
    rules.slice(0, -1).map(({ action, protocol = "", destination_net = "", destination_port, ipprotocol }) => {
      const [host = ""] = destination_net === "any" ? [] : (aliases.get(destination_net) ?? []);
      if (action !== "pass" || (ipprotocol === "inet46") !== (host === "")) throw new Error("not a row");
      return { protocol: protocol.toLowerCase(), ports: [Number(destination_port)], host };
    }),
  );
}
