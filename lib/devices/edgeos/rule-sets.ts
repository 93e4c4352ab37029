/** Rule sets of the outside interface, for each family its own: the wizard makes none for IPv6. */
import type { Allow, Policy } from "@/lib/devices/policy";
import type { Limited } from "./forwards";

const families = [
  { word: "name", prefix: "NH" },
  { word: "ipv6-name", prefix: "NH6" },
] as const;
type Family = (typeof families)[number];

/** What denies stands before what is let in, and nothing of it holds before the commit. */
export function ruleSets(policy: Policy, limited: readonly Limited[], wan: string): string[] {
  return families.flatMap((family) => {
    const isIpv4 = family.word === "name";
    return [
      ...ways(policy).map((way) => `delete firewall ${family.word} ${family.prefix}_${way}`),
      ...ruleSet(family, "IN", [...closed(policy), ...(isIpv4 ? limited.map(letIn) : [])]),
      ...ruleSet(family, "LOCAL", isIpv4 ? [] : routerItself),
      ...(policy.outbound
        ? ruleSet(family, "OUT", policy.outbound.allows.filter(({ host }) => !host).map(letOut))
        : []),
      ...ways(policy).map((way) => bind(family, wan, way)),
    ];
  });
}

type Way = "IN" | "LOCAL" | "OUT";

/** One that is bound can't be taken away, so each that is cleared is written again: of what goes out, none where all may. */
const ways = ({ outbound }: Policy): readonly Way[] => (outbound ? ["IN", "LOCAL", "OUT"] : ["IN", "LOCAL"]);

/** In the place of the one that is bound there: the interface is at no time without. */
const bind = ({ word, prefix }: Family, wan: string, way: Way) =>
  `set interfaces ethernet ${wan} firewall ${way.toLowerCase()} ${word} ${prefix}_${way}`;

type Rule = readonly string[];

function ruleSet({ word, prefix }: Family, way: string, rules: readonly Rule[]): string[] {
  const set = `set firewall ${word} ${prefix}_${way}`;
  const all: Rule[] = [
    ["action accept", "state established enable", "state related enable"],
    ["action drop", "state invalid enable"],
    ...rules,
  ];
  return [
    `set firewall ${word} ${prefix}_${way} default-action drop`,
    ...all.flatMap((rule, at) => rule.map((line) => `${set} rule ${(at + 1) * 10} ${line}`)),
  ];
}

function closed({ closed }: Policy): Rule[] {
  return closed.map(({ port, held }) => [
    "action drop",
    "protocol tcp",
    `destination port ${port}`,
    ...(held ? ["description 'on hold'"] : []),
  ]);
}

/** After the translation: the address is the server's. */
const letIn = ({ source, port, to }: Limited): Rule => [
  "action accept",
  "protocol tcp",
  `source address ${source}`,
  `destination address ${to}`,
  `destination port ${port}`,
];

const letOut = ({ protocol, ports }: Allow): Rule => [
  "action accept",
  `protocol ${protocol}`,
  `destination port ${ports.join(",")}`,
];

/** Without these the router has no IPv6 address and finds no neighbor. */
const routerItself: readonly Rule[] = [
  ["action accept", "protocol ipv6-icmp"],
  ["action accept", "protocol udp", "destination port 546", "source port 547"],
];
