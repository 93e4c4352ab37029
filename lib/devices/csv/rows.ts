/** A row for each thing that a ticket or a list of assets may hold. */
import type { Allow, ClosedPort, Forward, Policy } from "@/lib/devices/policy";

export const columns = [
  "item",
  "direction",
  "family",
  "protocol",
  "port",
  "action",
  "to",
  "address",
  "mac",
  "from",
  "destination",
  "service",
  "note",
] as const;

export type Row = Partial<Readonly<Record<(typeof columns)[number], string>>>;

const both = "IPv4 and IPv6";

export function rowsOf(policy: Policy): Row[] {
  return [
    ...policy.closed.map((closed) => closedRow(closed, policy.throughVpn)),
    ...["IPv4", "IPv6"].map((family) => ({ ...denyRow("in"), family })),
    ...policy.forwards.map((forward) => forwardRow(forward, policy.throughVpn)),
    ...outboundRows(policy),
    ...policy.reservations.map(({ role, address, mac }) => ({
      item: `${role}-address`,
      action: "reserve",
      to: role,
      ...(address && { address }),
      ...(mac && { mac: mac.toLowerCase() }),
      ...(!(address && mac) && {
        note: `not known yet: ${[...(address ? [] : ["address"]), ...(mac ? [] : ["mac"])].join(", ")}`,
      }),
    })),
    ...dynamicDnsRows(policy),
  ];
}

function closedRow({ item, port, service, held }: ClosedPort, throughVpn: readonly number[]): Row {
  const notes = [...(held ? ["on hold: open today? call the office first"] : []), ...vpnNotes(port, throughVpn)];
  return {
    ...{ item, direction: "in", family: both, protocol: "tcp", port: String(port), action: "block" },
    ...{ from: "anyone", service, note: notes.join("; ") },
  };
}

const vpnNotes = (port: number, throughVpn: readonly number[]): string[] =>
  throughVpn.includes(port) ? ["staff outside reach it through the VPN"] : [];

const denyRow = (direction: "in" | "out"): Row => ({
  item: `${direction}-default`,
  direction,
  family: both,
  protocol: "any",
  action: "block",
  note: "all else",
});

/** Without a target it is closed, and stays so. */
function forwardRow({ item, port, service, to, sources, hairpin }: Forward, throughVpn: readonly number[]): Row {
  const row: Row = { item, direction: "in", protocol: "tcp", port: String(port), service };
  const notes = [
    ...(to.address ? [] : [`until the ${to.role} has an address`]),
    ...(to.address && hairpin ? ["also from inside by the outside name"] : []),
    ...vpnNotes(port, throughVpn),
  ];
  const note = notes.join("; ");
  if (!to.address) return { ...row, family: both, action: "block", from: "anyone", note };
  const from = sources?.join(", ") ?? "anyone";
  return { ...row, family: "IPv4", action: "forward", to: to.role, address: to.address, from, note };
}

function outboundRows({ outbound, outboundIsOpenQuestion }: Policy): Row[] {
  if (!outbound) {
    const note = outboundIsOpenQuestion ? "not answered whether it is restricted" : "not restricted";
    return [{ item: "out-default", direction: "out", action: "leave as it is", note }];
  }
  return [
    ...outbound.allows.map(allowRow),
    ...outbound.left.map(({ item, ports, why }) => ({
      ...{ item, direction: "out", family: both, protocol: "tcp", port: ports.join(", "), action: "block" },
      note: why === "held" ? "on hold" : "no destination is given",
    })),
    denyRow("out"),
  ];
}

function allowRow({ item, services, protocol, ports, host }: Allow): Row {
  return {
    ...{ item, direction: "out", family: host ? "IPv4" : both, protocol, port: ports.join(", "), action: "allow" },
    ...{ destination: host ?? "any", service: services },
    ...(host && ports.includes(21) && { note: "plain FTP: needs the firewall’s FTP helper" }),
  };
}

function dynamicDnsRows({ dynamicDns }: Policy): Row[] {
  if (!dynamicDns) return [];
  const { hostname, updater } = dynamicDns;
  const by = { router: "the router", server: "a program on the server", unsure: "router or server, not answered" };
  return [
    { item: "dynamic-dns", action: "keep up to date", ...(hostname && { destination: hostname }), to: by[updater] },
  ];
}
