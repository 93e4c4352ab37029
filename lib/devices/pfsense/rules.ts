/** Of these the first that matches decides, in the order of the file. */
import type { forwardsOf } from "@/lib/devices/common-left";
import type { Names } from "@/lib/devices/device";
import { vpnOf } from "@/lib/devices/file-parts";
import type { Policy } from "@/lib/devices/policy";
import { element, fields, type Xml } from "@/lib/devices/xml";

export type Known = ReturnType<typeof forwardsOf>[number];

export const aliasName = {
  sources: (port: number) => `NH_let_in_${port}`,
  host: (at: number) => `NH_out_${at + 1}`,
};

type Rule = {
  type: "pass" | "block";
  interface: string | undefined;
  ipprotocol: "inet" | "inet6" | "inet46";
  protocol?: "tcp" | "udp";
  from?: string | undefined;
  to?: string | undefined;
  notTo?: string | undefined;
  port?: number;
  descr: string;
};

export function rules(policy: Policy, forwards: readonly Known[], names: Names): Xml[] {
  return [
    ...inwards(policy, names),
    ...forwards.map((forward) => letIn(forward, names)),
    ...fromVpn(policy, names),
    ...outwards(policy, names),
  ].map(({ from, to, notTo, port, descr, ...rule }) =>
    element(
      "rule",
      fields({
        type: rule.type,
        interface: rule.interface,
        ipprotocol: rule.ipprotocol,
        protocol: rule.protocol,
        source: fields(from ? { address: from } : { any: "" }),
        destination: fields(notTo ? { network: notTo, not: "" } : to ? { address: to, port } : { any: "", port }),
        descr: `NH ${descr}`,
      }),
    ),
  );
}

function inwards({ closed }: Policy, { wan }: Names): Rule[] {
  const block = { type: "block", interface: wan } as const;
  return [
    ...closed.map(
      ({ port, service, held }): Rule => ({
        ...block,
        ipprotocol: "inet46",
        protocol: "tcp",
        port,
        descr: `${service}${held ? ", on hold" : ""}`,
      }),
    ),
    { ...block, ipprotocol: "inet6", descr: "all over IPv6" },
  ];
}

/** After the translation: its destination is the server. */
const letIn = ({ port, to, sources, item }: Known, { wan }: Names): Rule => ({
  type: "pass",
  interface: wan,
  ipprotocol: "inet",
  protocol: "tcp",
  from: sources && aliasName.sources(port),
  to: to.address,
  port,
  descr: item,
});

function fromVpn(policy: Policy, names: Names): Rule[] {
  const way = vpnOf(policy, names);
  if (!way) return [];
  const common = { type: "pass", interface: way.vpn, ipprotocol: "inet", protocol: "tcp", from: way.network } as const;
  return way.ports.map((port) => ({ ...common, to: way.server, port, descr: "through the VPN" }));
}

/** A named host is one of IPv4 here. Within the office, and to the router, all stays as it is. */
function outwards({ outbound }: Policy, { lan }: Names): Rule[] {
  if (!outbound) return [];
  const rows = outbound.allows.flatMap(({ host, protocol, ports, services }, at) =>
    ports.map(
      (port): Rule => ({
        type: "pass",
        interface: lan,
        ipprotocol: host ? "inet" : "inet46",
        protocol,
        to: host && aliasName.host(at),
        port,
        descr: services,
      }),
    ),
  );
  return [...rows, { type: "block", interface: lan, ipprotocol: "inet46", notTo: lan, descr: "all else to outside" }];
}
