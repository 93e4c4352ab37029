/** The rules that a router has from the box, in short, and into which ours are put. */
import { emptyRouter, type Router, rule } from "./router.testing";

export function fromTheBox(): Router {
  const state = { action: "accept", "connection-state": "established,related,untracked" };
  const invalid = { action: "drop", "connection-state": "invalid" };
  return {
    ...emptyRouter(),
    tables: {
      "/ip firewall filter": [
        rule({ chain: "input", ...state }),
        rule({ chain: "input", ...invalid }),
        rule({ chain: "input", action: "accept", protocol: "icmp" }),
        rule({ chain: "input", action: "drop", "in-interface-list": "!LAN" }),
        rule({ chain: "forward", ...state }),
        rule({ chain: "forward", ...invalid }),
        // Whatever was translated comes in.
        rule({
          chain: "forward",
          action: "drop",
          "connection-state": "new",
          "connection-nat-state": "!dstnat",
          "in-interface-list": "WAN",
        }),
      ],
      "/ip firewall nat": [rule({ chain: "srcnat", action: "masquerade", "out-interface-list": "WAN" })],
      "/ipv6 firewall filter": [
        rule({ chain: "input", ...state }),
        rule({ chain: "input", ...invalid }),
        rule({ chain: "input", action: "accept", protocol: "icmpv6" }),
        rule({ chain: "input", action: "accept", protocol: "udp", "dst-port": "546", "src-address": "fe80::/10" }),
        rule({ chain: "input", action: "drop", "in-interface-list": "!LAN" }),
        rule({ chain: "forward", ...state }),
        rule({ chain: "forward", ...invalid }),
        rule({ chain: "forward", action: "accept", protocol: "icmpv6" }),
        rule({ chain: "forward", action: "drop", "in-interface-list": "!LAN" }),
      ],
    },
  };
}
