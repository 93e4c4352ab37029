import type { ConfigurationDevice } from "@/lib/devices/device";
import { commonNames } from "@/lib/devices/names";
import { write } from "./write";

export const device: ConfigurationDevice = {
  kind: "configuration",
  proof: "packet-tested",
  modelled: true,
  firmware: "OpenWrt 23.05 and 24.10, with its own firewall (fw4).",
  files: ["network-handoff.sh"],
  names: [
    { key: "wan", what: "Network to the internet, as /etc/config/network names it", kind: "interface", default: "wan" },
    { key: "wan6", what: "The same for IPv6", kind: "interface", default: "wan6" },
    { key: "lan", what: "The office's network, as /etc/config/network names it", kind: "interface", default: "lan" },
    commonNames.lanNetwork,
    commonNames.wanAddress,
    { ...commonNames.vpn, what: "Network of the VPN, as /etc/config/network names it, if this router has one" },
    commonNames.vpnNetwork,
  ],
  cannot: [
    "Rules for a host by its name: such outbound rows are left out.",
    "Dynamic DNS needs the package ddns-scripts, and its provider and password filled in on the router.",
  ],
  effect:
    "Copy it to the router and run it: sh network-handoff.sh. It replaces the whole firewall (/etc/config/firewall); zones, rules and forwards of before, a guest network's too, are gone until you add them again. DHCP and dynamic DNS only get sections that begin with nh_. What the router does not understand it refuses, and the firewall stays as it was. Connections that stand go on until they end: restart the router for those.",
  goBack:
    "cp /root/firewall.before-handoff /etc/config/firewall, then /etc/init.d/firewall restart. uci delete dhcp.nh_server, dhcp.nh_mail and ddns.nh_office, then uci commit. UPnP stays off.",
  sources: [
    "OpenWrt's user guide on firewall and UCI, and the tests of firewall4; a model of it was loaded and tried with packets",
  ],
  write,
};
