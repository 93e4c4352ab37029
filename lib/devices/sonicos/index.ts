import type { ConfigurationDevice } from "@/lib/devices/device";
import { commonNames } from "@/lib/devices/names";
import { FILE, write } from "./write";

export const device: ConfigurationDevice = {
  kind: "configuration",
  proof: "read-back",
  firmware: "SonicOS 7.0 in classic mode, with its API switched on. 7.1 and later: not compared.",
  files: [FILE],
  names: [
    { key: "wan-interface", what: "Interface to the internet", kind: "object", default: "X1" },
    { key: "wan-object", what: "Address object of that interface’s address", kind: "object", default: "X1 IP" },
    { key: "wan", what: "Zone of the internet", kind: "object", default: "WAN" },
    { key: "lan", what: "Zone of the office’s network", kind: "object", default: "LAN" },
    { key: "lan-subnets", what: "Address group of the office’s networks", kind: "object", default: "LAN Subnets" },
    { ...commonNames.lanNetwork, optional: true },
    { ...commonNames.vpn, what: "Zone of the VPN, if one ends on this router", kind: "object" },
    commonNames.vpnNetwork,
    commonNames.dropBoxHost,
  ],
  cannot: [
    "Dynamic DNS is set by hand: the file can’t know the provider, and SonicOS knows dyn, changeip and noip only.",
    "Who may administer the SonicWall from outside is set on its interface.",
  ],
  effect:
    "Back up first. Send the requests in this order after signing in to the API. Nothing holds before the last one, the commit; at any answer with success false, discard all by DELETE config/pending, also where the HTTP status is 200. Where an earlier import is there, go back first. The rules stand first in their tables: from then on nothing else from outside comes into the office’s zone.",
  goBack:
    "delete the access rules, NAT policies, objects and static scopes of DHCP whose names begin with NH, commit; or restore the backup.",
  sources: [
    "SonicWall’s own description of the API of SonicOS 7.0.1 (Swagger), by field; notes on its use in moolap/sonicwall-sdk; answers of a device in public code",
  ],
  write,
};
