/** Rules, of which the first that matches decides (`quick`): what closes comes first. */
import type { forwardsOf } from "@/lib/devices/common-left";
import type { Names } from "@/lib/devices/device";
import { vpnOf } from "@/lib/devices/file-parts";
import type { Policy } from "@/lib/devices/policy";
import { element, fields, type Xml } from "@/lib/devices/xml";
import { aliasName } from "./aliases";
import { uuid } from "./uuid";

type Known = ReturnType<typeof forwardsOf>[number];

type Rule = {
  action: "pass" | "block";
  interface: string | undefined;
  ipprotocol: "inet" | "inet6" | "inet46";
  protocol?: "TCP" | "UDP";
  from?: string;
  to?: string;
  notTo?: string | undefined;
  port?: number;
  description: string;
};

export function rules(policy: Policy, forwards: readonly Known[], names: Names): Xml[] {
  const all = [
    ...inwards(policy, names),
    ...forwards.map((forward) => letIn(forward, names)),
    ...fromVpn(policy, names),
    ...outwards(policy, names),
  ];
  return all.map((rule, at) => element("rule", ruleFields(rule, at), uuid("c", at)));
}

function ruleFields(
  { action, ipprotocol, from = "any", to, notTo, port, description, ...rule }: Rule,
  at: number,
): Xml[] {
  return fields({
    enabled: 1,
    sequence: (at + 1) * 10,
    action,
    quick: 1,
    interface: rule.interface,
    direction: "in",
    ipprotocol,
    protocol: rule.protocol ?? "any",
    source_net: from,
    destination_net: notTo ?? to ?? "any",
    destination_not: notTo === undefined ? 0 : 1,
    destination_port: port,
    log: action === "block" ? 1 : 0,
    description: `NH ${description}`,
  });
}

/** The outside interface closes the rest by itself; over IPv6 it is said. */
function inwards({ closed }: Policy, { wan }: Names): Rule[] {
  const block = { action: "block", interface: wan } as const;
  return [
    ...closed.map(
      ({ port, service, held }): Rule => ({
        ...block,
        ipprotocol: "inet46",
        protocol: "TCP",
        port,
        description: `${service}${held ? ", on hold" : ""}`,
      }),
    ),
    { ...block, ipprotocol: "inet6", description: "all over IPv6" },
  ];
}

/** After the translation: its destination is the server. */
const letIn = ({ port, to, sources, item }: Known, { wan }: Names): Rule => ({
  action: "pass",
  interface: wan,
  ipprotocol: "inet",
  protocol: "TCP",
  ...(sources && { from: aliasName.sources(port) }),
  to: to.address,
  port,
  description: item,
});

function fromVpn(policy: Policy, names: Names): Rule[] {
  const way = vpnOf(policy, names);
  if (!way) return [];
  return way.ports.map((port) => ({
    action: "pass",
    interface: way.vpn,
    ipprotocol: "inet",
    protocol: "TCP",
    from: way.network,
    to: way.server,
    port,
    description: "through the VPN",
  }));
}

/** A named host is one of IPv4 here. Within the office, and to the router, all stays as it is. */
function outwards({ outbound }: Policy, { lan }: Names): Rule[] {
  if (!outbound) return [];
  const rows = outbound.allows.flatMap(({ host, protocol, ports, services }, at) =>
    ports.map(
      (port): Rule => ({
        action: "pass",
        interface: lan,
        ipprotocol: host ? "inet" : "inet46",
        protocol: protocol === "tcp" ? "TCP" : "UDP",
        ...(host && { to: aliasName.host(at) }),
        port,
        description: services,
      }),
    ),
  );
  return [
    ...rows,
    { action: "block", interface: lan, ipprotocol: "inet46", notTo: lan, description: "all else to outside" },
  ];
}
