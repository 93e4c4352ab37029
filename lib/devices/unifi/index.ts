import type { ConfigurationDevice } from "@/lib/devices/device";
import { commonNames } from "@/lib/devices/names";
import { FILE, write } from "./write";

export const device: ConfigurationDevice = {
  kind: "configuration",
  proof: "read-back",
  firmware: "UniFi Network 10.1 to 10.4 with zones, by its own API with a key. Network 9: not compared.",
  files: [FILE],
  names: [
    { key: "wan", what: "Zone of the internet", kind: "object", default: "External" },
    { key: "lan", what: "Zone of the office’s network", kind: "object", default: "Internal" },
    { key: "gateway", what: "Zone of the gateway itself", kind: "object", default: "Gateway" },
    { ...commonNames.vpn, what: "Zone of the VPN, if one ends on this gateway", kind: "object" },
    commonNames.vpnNetwork,
    commonNames.dropBoxHost,
  ],
  cannot: [
    "This API has no port forwards: 443, 1234 and 25 are forwarded by the click-sheet, with their limits.",
    "Fixed addresses, dynamic DNS, UPnP and NAT-PMP are not in this API.",
  ],
  effect:
    "Look up the zones (GET /v1/sites/{siteId}/firewall/zones) and put each one’s UUID where UUID OF ZONE stands, then send the requests in this order. Each takes effect at once and adds one policy; none replaces what is there. What blocks from outside comes first. Where an earlier import is there, go back first.",
  goBack: "delete the policies whose names begin with NH.",
  sources: [
    "UniFi Network’s own API description, 10.1 and 10.4, by field; a good policy passes it, DENY and misspelt words do not",
  ],
  write,
};
