/**
 * What a router has to do for an office, in no router's words. Every device renders this one policy, and what a device can't do
 * it leaves out and says so: it never does something weaker in its place.
 *
 * Forwards are IPv4. Over IPv6, and for whatever is not named here, everything from outside is closed.
 */

export type Policy = {
  /** As the office calls itself, on one line; may hold any letter. */
  office: string;
  /** Of the rules that the plan was derived by. */
  rulesetVersion: string;
  lan: {
    /** The router's inside address. */
    router?: string;
    /** "192.168.1.0/24" */
    network?: string;
  };
  server: { address?: string };
  forwards: readonly Forward[];
  /** Closed by name over both families, in the order of the plan. All else is closed without a name. */
  closed: readonly ClosedPort[];
  /** What staff outside reach on the server through the VPN, and never from the internet. */
  throughVpn: readonly number[];
  /** Missing where outbound traffic stays as it is: not restricted, or nobody knows. */
  outbound?: Outbound;
  /** Whether nobody has answered yet whether outbound traffic is restricted. */
  outboundIsOpenQuestion: boolean;
  reservations: readonly Reservation[];
  dynamicDns?: DynamicDns;
};

export type HostRole = "server" | "mail-server";

export type Forward = {
  item: "in-443" | "in-1234" | "in-25";
  port: 443 | 1234 | 25;
  service: string;
  to: { role: HostRole /** Missing: not known yet, so nothing may be opened. */; address?: string };
  /** IPv4 networks with their prefix; missing: from anyone, which 1234 never is. */
  sources?: readonly [string, ...string[]];
  /** Devices inside use the outside name as well. Never with `sources`. */
  hairpin: boolean;
};

export type ClosedPort = {
  item: string;
  port: number;
  service: string;
  /** The question that must be answered first; found open today, the office is called before it is closed. */
  held?: string;
};

export type Outbound = {
  allows: readonly Allow[];
  /** Plain FTP to a known host: its data connections need a helper. */
  ftpHelper: boolean;
  /** Rows that stay closed: held, or without a destination that could be typed. */
  left: readonly { item: string; ports: readonly number[]; why: "held" | "not-given" }[];
};

export type Allow = {
  item: string;
  services: string;
  protocol: "tcp" | "udp";
  ports: readonly number[];
  /** A bare host name; missing: any destination. */
  host?: string;
};

export type Reservation = { role: HostRole; address?: string; mac?: string };

export type DynamicDns = { hostname?: string /** Who keeps it up to date. */; updater: "router" | "server" | "unsure" };

/** What a device's output can do of a policy, in the parts that jobs are made of. `itemsOf` says what of the plan each settles. */
export type PolicyPart =
  | "firewall"
  | "hardening"
  | "closed"
  | Forward["item"]
  | "hairpin"
  | "server-address"
  | "mail-server-address"
  | "dynamic-dns"
  | "outbound";
