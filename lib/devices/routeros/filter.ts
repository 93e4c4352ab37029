/** The tables of rules. Everything stands before what the router has, the last line of a list first: see `addFirst`. */
import type { Names } from "@/lib/devices/device";
import type { Allow, Policy } from "@/lib/devices/policy";
import { hostList, type Known, type Lists, outsideAddress, sourceArgs } from "./names";
import { addFirst, mark } from "./rsc";

export function filterIpv6(policy: Policy, lists: Lists): string[] {
  const { WAN, LAN } = lists;
  const inside = namedPorts(policy).filter((port) => port !== 80 && port !== 443);
  return [
    "/ipv6 firewall filter",
    mark,
    ...closed(policy, lists),
    // Its IPv6 addresses are not known here: so at all of them, but for its own pages.
    addFirst(
      tcp({ chain: "input", action: "drop", "in-interface-list": LAN, "dst-port": inside.join(",") }),
      "by IPv6 from inside",
    ),
    ...outbound(policy, lists, ({ host }) => host === undefined),
    addFirst(
      {
        chain: "input",
        action: "accept",
        "in-interface-list": WAN,
        protocol: "udp",
        "src-address": "fe80::/10",
        "dst-port": "546",
      },
      "DHCPv6",
    ),
    addFirst({ chain: "input", action: "accept", "in-interface-list": WAN, protocol: "icmpv6" }, "neighbors"),
  ];
}

export function filterIpv4(policy: Policy, lists: Lists, names: Names): string[] {
  const ports = namedPorts(policy).join(",");
  const to = outsideAddress(names);
  return [
    "/ip firewall filter",
    mark,
    ...closed(policy, lists),
    // From inside, the outside address reaches what is forwarded to everyone, and nothing else by these ports.
    addFirst(
      tcp({
        chain: "input",
        action: "drop",
        "in-interface-list": lists.LAN,
        "dst-address": to["dst-address"],
        "dst-port": ports,
      }),
      "by the outside address from inside",
    ),
    ...outbound(policy, lists, () => true),
    ...throughVpn(policy, lists, names),
  ];
}

/** The openings: what is translated may pass. */
export function accepted(forwards: readonly Known[], { WAN }: Lists): string[] {
  return forwards.map((forward) => {
    const { port, to, service, hairpin } = forward;
    const args = {
      chain: "forward",
      action: "accept",
      ...(hairpin ? {} : { "in-interface-list": WAN }),
      "connection-nat-state": "dstnat",
      ...sourceArgs(forward),
      "dst-address": to.address,
      "dst-port": `${port}`,
    };
    return addFirst(tcp(args), `${port} ${service}`);
  });
}

const tcp = (args: Readonly<Record<string, string>>) => ({ ...args, protocol: "tcp", "connection-state": "new" });

const namedPorts = ({ closed, forwards }: Policy) =>
  [...closed, ...forwards].map(({ port }) => port).sort((one, other) => one - other);

/** What stands is let be, answers too: only what is new from the internet is closed, by name and altogether. */
function closed({ closed }: Policy, { WAN }: Lists): string[] {
  const ports = closed.map(({ port }) => port).join(",");
  return ["forward", "input"].flatMap((chain) => {
    const drop = { chain, action: "drop", "in-interface-list": WAN };
    return [
      addFirst({ ...drop, "connection-state": "invalid,new" }, "rest"),
      addFirst(tcp({ ...drop, "dst-port": ports }), "closed by name"),
    ];
  });
}

function outbound({ outbound }: Policy, { WAN, LAN }: Lists, fits: (allow: Allow) => boolean): string[] {
  if (!outbound) return [];
  const out = { chain: "forward", "in-interface-list": LAN, "out-interface-list": WAN };
  return [
    addFirst({ ...out, action: "drop", "connection-state": "invalid,new" }, "out rest"),
    ...outbound.allows.filter(fits).map(({ protocol, ports, host, services }) => {
      const to = host === undefined ? {} : { "dst-address-list": hostList(host) };
      const args = {
        ...out,
        action: "accept",
        "connection-state": "new",
        protocol,
        ...to,
        "dst-port": ports.join(","),
      };
      return addFirst(args, `out ${services}`);
    }),
  ];
}

function throughVpn({ throughVpn, server }: Policy, { WAN }: Lists, names: Names): string[] {
  const network = names["vpn-network"];
  if (!network) return [];
  const from = { chain: "forward", "in-interface-list": `!${WAN}`, "src-address": network };
  const rest = addFirst({ ...from, action: "drop", "connection-state": "invalid,new" }, "VPN rest");
  if (throughVpn.length === 0 || !server.address) return [rest];
  const args = { ...from, action: "accept", "dst-address": server.address, "dst-port": throughVpn.join(",") };
  return [rest, addFirst(tcp(args), "VPN to the server")];
}
