/** Without these the router's IPv4 lease ends, it has no IPv6 address, or it finds no neighbor. */
import type { Section } from "./uci";

export const ownRules: readonly Section[] = [
  {
    type: "rule",
    options: [
      ["name", "Router - DHCP"],
      ["src", "wan"],
      ["proto", "udp"],
      ["family", "ipv4"],
      ["dest_port", "68"],
      ["target", "ACCEPT"],
    ],
  },
  {
    type: "rule",
    options: [
      ["name", "Router - DHCPv6"],
      ["src", "wan"],
      ["proto", "udp"],
      ["family", "ipv6"],
      ["src_ip", ["fe80::/10"]],
      ["dest_port", "546"],
      ["target", "ACCEPT"],
    ],
  },
  {
    type: "rule",
    options: [
      ["name", "Router - IPv6 neighbors"],
      ["src", "wan"],
      ["proto", "icmp"],
      ["family", "ipv6"],
      [
        "icmp_type",
        ["router-solicitation", "router-advertisement", "neighbour-solicitation", "neighbour-advertisement"],
      ],
      ["target", "ACCEPT"],
    ],
  },
];
