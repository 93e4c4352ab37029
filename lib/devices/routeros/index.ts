import type { ConfigurationDevice } from "@/lib/devices/device";
import { commonNames } from "@/lib/devices/names";
import { write } from "./write";

export const device: ConfigurationDevice = {
  kind: "configuration",
  proof: "packet-tested",
  modelled: true,
  firmware: "MikroTik RouterOS 7.20 to 7.24.",
  files: ["network-handoff.rsc"],
  names: [
    { key: "wan", what: "Interface list to the internet", kind: "interface", default: "WAN" },
    { key: "lan", what: "Interface list to the office's network", kind: "interface", default: "LAN" },
    commonNames.lanNetwork,
    commonNames.wanAddress,
    commonNames.vpnNetwork,
    commonNames.dropBoxHost,
  ],
  cannot: ["Dynamic DNS for any name but the router's own needs a script, which is not written here."],
  effect:
    "Save first: /export file=before-handoff. Then put the file on the router, and type: import network-handoff.rsc. It adds to what is there, before all other rules; each line of it has a comment that begins with NH-. From then on nothing new comes in from the internet but what is open here: older forwards, a VPN’s port and administration from outside stay in their lists and are closed. Stopped half-way it leaves more closed, never more open; imported again it takes the place of what it made before. UPnP and NAT-PMP are turned off.",
  goBack:
    'In /ip firewall nat, then in /ip firewall filter, /ipv6 firewall filter, /ip firewall address-list and /ip dhcp-server lease: remove [find comment~"^NH-"]. UPnP, NAT-PMP, FTP and cloud stay as set.',
  sources: [
    "RouterOS’s command tree of 7.20 to 7.24, MikroTik’s help pages, exports of its default configuration; a model of both was tried with packets",
  ],
  write,
};
