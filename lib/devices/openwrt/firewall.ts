/** What the router is given as its firewall. Cut off anywhere, it is more closed: what blocks stands first, and each opening
 * works only once its last line is there. */
import type { forwardsOf } from "@/lib/devices/common-left";
import type { Names } from "@/lib/devices/device";
import type { Allow, Policy } from "@/lib/devices/policy";
import { ownRules } from "./own-rules";
import { plainName, type Section, type UciOption } from "./uci";

/** A forward whose target is known. */
export type Known = ReturnType<typeof forwardsOf>[number];

export function firewall(policy: Policy, forwards: readonly Known[], names: Names): Section[] {
  return [
    ...zones(names),
    ...closed(policy),
    ...pastTheAddress(names),
    ...byOutsideAddress(policy, names),
    ...ownRules,
    ...vpn(policy, names),
    ...outbound(policy),
    ...forwards.flatMap((forward) => redirects(forward, names)),
  ];
}

function zones({ wan, wan6, lan }: Names): Section[] {
  return [
    {
      type: "defaults",
      options: [
        ["input", "DROP"],
        ["output", "ACCEPT"],
        ["forward", "DROP"],
        ["drop_invalid", "1"],
        ["synflood_protect", "1"],
      ],
    },
    {
      type: "zone",
      options: [
        ["name", "wan"],
        // Without the second, IPv6 would belong to no zone.
        ["network", [wan ?? "", wan6 ?? ""]],
        ["input", "DROP"],
        ["output", "ACCEPT"],
        ["forward", "DROP"],
        ["masq", "1"],
        ["mtu_fix", "1"],
      ],
    },
    {
      type: "zone",
      options: [
        ["name", "lan"],
        ["network", [lan ?? ""]],
        ["input", "ACCEPT"],
        ["output", "ACCEPT"],
        ["forward", "ACCEPT"],
      ],
    },
  ];
}

/** Before every opening, so that no other forward can lead to these ports. */
function closed({ closed }: Policy): Section[] {
  const ports = closed.map(({ port }) => port).join(" ");
  const rule = (name: string, to: readonly (readonly [string, string])[]): Section => ({
    type: "rule",
    options: [
      ["name", name],
      ["src", "wan"],
      ...to,
      ["proto", "tcp"],
      ["family", "any"],
      ["dest_port", ports],
      ["target", "DROP"],
    ],
  });
  return [rule("Closed to the router", []), rule("Closed through the router", [["dest", "*"]])];
}

/**
 * Where the outside address changes, a redirect can't name it, and would also take what a neighbor at the provider sends straight
 * to an inside address. So that is marked before it is translated, and dropped after.
 */
function pastTheAddress(names: Names): Section[] {
  if (names["wan-address"]) return [];
  const rule = (name: string, end: readonly UciOption[]): Section => ({
    type: "rule",
    options: [["name", name], ["src", "wan"], ["dest", "*"], ["proto", "all"], ["family", "ipv4"], ...end],
  });
  return [
    rule("Past the outside address - dropped", [
      ["mark", mark],
      ["target", "DROP"],
    ]),
    rule("Past the outside address - marked", [
      ["dest_ip", [names["lan-network"] ?? ""]],
      ["set_mark", mark],
      ["target", "MARK"],
    ]),
  ];
}

const mark = "0x4e48";

/** From inside, the router’s outside address reaches what is forwarded to everyone, and nothing else by these ports. */
function byOutsideAddress({ closed, forwards }: Policy, names: Names): Section[] {
  const ports = [...closed, ...forwards].map(({ port }) => port).sort((one, other) => one - other);
  const rule = (name: string, to: readonly UciOption[], ports: readonly number[]): Section => ({
    type: "rule",
    options: [
      ["name", name],
      ["src", "lan"],
      ["proto", "tcp"],
      ...to,
      ["dest_port", ports.join(" ")],
      ["target", "DROP"],
    ],
  });
  const address = names["wan-address"] ?? `!${names["lan-network"]}`;
  return [
    rule(
      "By the outside address from inside",
      [
        ["family", "ipv4"],
        ["dest_ip", [address]],
      ],
      ports,
    ),
    // Its IPv6 addresses are not known here: so at all of them, but for its own pages.
    rule(
      "By IPv6 from inside",
      [["family", "ipv6"]],
      ports.filter((port) => port !== 80 && port !== 443),
    ),
  ];
}

function vpn({ throughVpn, server }: Policy, names: Names): Section[] {
  const { vpn, "vpn-network": network } = names;
  if (!vpn || !network) return [];
  const zone: Section = {
    type: "zone",
    options: [
      ["name", "vpn"],
      ["network", [vpn]],
      ["input", "DROP"],
      ["output", "ACCEPT"],
      ["forward", "DROP"],
    ],
  };
  if (throughVpn.length === 0 || !server.address) return [zone];
  const rule: Section = {
    type: "rule",
    options: [
      ["name", "VPN to the server"],
      ["src", "vpn"],
      ["dest", "lan"],
      ["src_ip", [network]],
      ["dest_ip", [server.address]],
      ["proto", "tcp"],
      ["dest_port", throughVpn.join(" ")],
      ["target", "ACCEPT"],
    ],
  };
  return [zone, rule];
}

/** Rows for a host are not written: a name in a rule makes this firewall leave the rule out. */
function outbound({ outbound }: Policy): Section[] {
  if (!outbound) {
    return [
      {
        type: "forwarding",
        options: [
          ["src", "lan"],
          ["dest", "wan"],
        ],
      },
    ];
  }
  const end: Section = {
    type: "rule",
    options: [
      ["name", "Out - all else closed"],
      ["src", "lan"],
      ["dest", "wan"],
      ["proto", "all"],
      ["family", "any"],
      ["target", "DROP"],
    ],
  };
  return [...outbound.allows.filter(({ host }) => host === undefined).map(allowed), end];
}

function allowed({ services, protocol, ports }: Allow): Section {
  return {
    type: "rule",
    options: [
      ["name", plainName(`Out - ${services}`)],
      ["src", "lan"],
      ["dest", "wan"],
      ["proto", protocol],
      ["dest_port", ports.join(" ")],
      ["target", "ACCEPT"],
    ],
  };
}

/** A redirect takes one source network. Reflection asks for no source, so a limited one has none. */
function redirects({ service, port, to, sources, hairpin }: Known, names: Names): Section[] {
  const outside = names["wan-address"];
  const from: readonly (string | undefined)[] = sources ?? [undefined];
  return from.map((source, index) => ({
    type: "redirect",
    options: [
      ["name", plainName(sources ? `${service} from network ${index + 1}` : service)],
      ...(source === undefined ? [] : [["src_ip", source] as const]),
      ["reflection", hairpin && source === undefined ? "1" : "0"],
      ["family", "ipv4"],
      ["proto", "tcp"],
      ...(outside ? [["src_dip", outside] as const] : []),
      ["src_dport", `${port}`],
      ["dest", "lan"],
      ["dest_ip", to.address],
      ["dest_port", `${port}`],
      ["target", "DNAT"],
      // Last, since without it a redirect is left out.
      ["src", "wan"],
    ],
  }));
}
