/** Who is who in the lab. What an office chose for itself is placed by `placeOf`; all else stands here. */

export const roles = ["internet", "router", "switch", "server", "mail", "pc", "vpn"] as const;
export type Role = (typeof roles)[number];

/** The router's own interfaces. */
export const interfaces = { wan: "eth0", lan: "eth1", vpn: "wg0" } as const;

export const wan = { router: "203.0.113.10", provider: "203.0.113.9", prefix: 29 } as const;

/** Beside every office's inside: those are private networks, and this is one that providers use. */
export const vpn = { router: "100.64.7.1", client: "100.64.7.2", network: "100.64.7.0/24" } as const;

/** From where the internet asks: one in each network that an office may let in, and neighbors just outside of them. */
export const askers = [
  "198.51.100.20",
  "198.51.100.70",
  "203.0.113.70",
  "192.0.2.7",
  "8.8.8.8",
  "198.51.101.20",
  "203.0.113.130",
  "192.0.2.8",
] as const;

/** Hosts that rows name get these, in order; nobody's name stands for the last. */
export const hostAddresses = ["192.0.2.101", "192.0.2.102", "192.0.2.103", "192.0.2.104"] as const;
export const elsewhere = "192.0.2.200";

export const ipv6 = {
  internet: "2001:db8:1::1",
  routerOutside: "2001:db8:1::2",
  routerInside: "2001:db8:2::1",
  server: "2001:db8:2::10",
  mail: "2001:db8:2::20",
  pc: "2001:db8:2::30",
  outside: "2001:db8:1::/64",
  inside: "2001:db8:2::/64",
} as const;

export const privateBlocks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"] as const;

/** What MacPractice's tables know, and some that nobody planned. */
export const inboundPorts = [22, 25, 53, 80, 443, 1234, 3306, 5900, 8080, 26700, 41853] as const;
export const outboundPorts = [20, 21, 22, 25, 53, 80, 443, 548, 1023, 1234, 3306, 5900, 8080, 26700, 41853] as const;
export const udpPorts = [53, 123, 443, 1234] as const;
