import { blanksOf, forwardsOf, leftForAnswers, withDestinations } from "@/lib/devices/common-left";
import type { Configuration, Names } from "@/lib/devices/device";
import { leftForVpn, reservedOf } from "@/lib/devices/file-parts";
import type { Policy } from "@/lib/devices/policy";
import { element, fields, type Xml, xmlFile } from "@/lib/devices/xml";
import { aliasName, type Known, rules } from "./rules";

export const FILE = "network-handoff.pfsense.xml";

/** To look at beside the pages: nothing of it is done by having it. */
export function write(unnamed: Policy, names: Names): Configuration {
  const policy = withDestinations(unnamed, names);
  const forwards = forwardsOf(policy);
  const root = element("pfsense", [
    element("aliases", aliases(policy, forwards)),
    element("filter", rules(policy, forwards, names)),
    element(
      "nat",
      forwards.map((forward) => translation(forward, names)),
    ),
    element("dhcpd", [element(names.lan ?? "lan", reservations(policy))]),
  ]);
  return {
    files: [{ name: FILE, content: (head) => xmlFile(head, root) }],
    does: [],
    left: leftOf(policy, names, forwards),
    blanks: blanksOf(policy, { reservations: true }),
  };
}

function aliases({ outbound }: Policy, forwards: readonly Known[]): Xml[] {
  return [
    ...forwards.flatMap(({ port, sources }) =>
      sources ? [{ name: aliasName.sources(port), type: "network", address: sources.join(" ") }] : [],
    ),
    ...(outbound?.allows ?? []).flatMap(({ host }, at) =>
      host ? [{ name: aliasName.host(at), type: "host", address: host }] : [],
    ),
  ].map((alias) => element("alias", fields({ ...alias, descr: "NH" })));
}

function translation({ item, port, to, sources, hairpin }: Known, { wan }: Names): Xml {
  return element(
    "rule",
    fields({
      source: sources ? fields({ address: aliasName.sources(port) }) : fields({ any: "" }),
      destination: fields({ network: `${wan}ip`, port }),
      ipprotocol: "inet",
      protocol: "tcp",
      target: to.address,
      "local-port": port,
      interface: wan,
      natreflection: hairpin ? "purenat" : "disable",
      descr: `NH ${item}`,
    }),
  );
}

const reservations = (policy: Policy): Xml[] =>
  reservedOf(policy).map(({ role, address, mac }) =>
    element("staticmap", fields({ mac, ipaddr: address, descr: `NH ${role}` })),
  );

function leftOf(policy: Policy, names: Names, forwards: readonly Known[]): string[] {
  return [
    "Everything: set it page by page, by the pfSense click-sheet. This file is to compare with.",
    ...(forwards.some(({ hairpin }) => hairpin)
      ? [
          "The outside name from inside takes two settings: NAT reflection Pure NAT in the rule, and System, Advanced, Firewall & NAT: Enable automatic outbound NAT for Reflection.",
        ]
      : []),
    ...leftForVpn(policy, names),
    ...(policy.outbound?.ftpHelper
      ? ["Plain FTP: no helper for its data connections is built in, so a transfer may fail."]
      : []),
    ...leftForAnswers(policy),
  ];
}
