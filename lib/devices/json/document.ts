/** The policy under names that stay, for programs of others: what is added later is added, never renamed. */
import type { Policy } from "@/lib/devices/policy";

export function documentOf(policy: Policy) {
  const { office, rulesetVersion, closed, forwards, throughVpn, outbound, reservations, dynamicDns } = policy;
  const vpn = (port: number) => throughVpn.includes(port) && { throughVpn: true };
  return {
    office,
    rulesetVersion,
    inbound: [
      ...closed.map(({ item, port, service, held }) => ({
        ...{ item, families: ["IPv4", "IPv6"], protocol: "tcp", port, action: "block", service },
        ...(held && { heldBy: held }),
        ...vpn(port),
      })),
      ...forwards.map(({ item, port, service, to, sources, hairpin }) =>
        to.address
          ? {
              ...{ item, families: ["IPv4"], protocol: "tcp", port, action: "forward", service },
              ...{ to: to.role, address: to.address, sources: sources ?? "anyone", hairpin },
              ...vpn(port),
            }
          : {
              ...{ item, families: ["IPv4", "IPv6"], protocol: "tcp", port, action: "block", service },
              ...{ to: to.role, address: null },
              ...vpn(port),
            },
      ),
      { item: "in-default", families: ["IPv4", "IPv6"], protocol: "any", action: "block" },
    ],
    outbound: outbound
      ? {
          allows: outbound.allows.map(({ item, services, protocol, ports, host }) => ({
            ...{ item, service: services, protocol, ports, destination: host ?? "any" },
          })),
          closed: outbound.left,
          ftpHelper: outbound.ftpHelper,
          otherwise: "block",
        }
      : "as it is",
    addresses: reservations.map(({ role, address, mac }) => ({
      ...{ of: role, address: address ?? null, mac: mac?.toLowerCase() ?? null },
    })),
    dynamicDns: dynamicDns ? { hostname: dynamicDns.hostname ?? null, updater: dynamicDns.updater } : null,
  };
}
