import {
  allowFields,
  blockLines,
  chosen,
  clickSheetDevice,
  outboundLines,
  type Pages,
  typed,
} from "@/lib/devices/click-steps";
import { forwardPages, reflectionPage } from "./click-sheet-forwards";

const wanRules = "Firewall → Rules → WAN";

const pages: Pages = {
  forwards: { where: "Firewall → NAT → Port Forward" },
  inbound: {
    where: wanRules,
    lines: ["Remove each rule that passes something in, but for the office’s VPN. An empty list blocks everything."],
  },
  defaultHost: {
    where: "Firewall → NAT → Port Forward, and 1:1",
    lines: ["pfSense has no default host. No entry may have Any as its Destination port range; the tab 1:1 is empty."],
  },
  upnp: {
    where: "Services → UPnP & NAT-PMP",
    fields: [chosen("UPnP", "off"), chosen("NAT-PMP", "off")],
    unconfirmed: true,
  },
  administration: {
    where: wanRules,
    lines: [
      "No rule passes anything to the firewall itself (This Firewall, WAN address), neither its web page nor SSH.",
    ],
  },
  ipv6: {
    where: wanRules,
    lines: ["No rule whose Address Family is IPv6 or IPv4+IPv6 passes anything in, also not 443."],
  },
  sourceLimit: { can: true, by: "Source" },
  reserve: ({ role, address, mac }) => ({
    where: "Services → DHCP Server → the inside interface → Static Mappings → Add",
    fields: [
      mac ? typed("MAC Address", mac) : chosen("MAC Address", "as the machine shows it"),
      typed("IP Address", address),
      typed("Description", role),
    ],
  }),
  dynamicDns: (hostname) => ({
    where: "Services → Dynamic DNS → Add",
    fields: [
      chosen("Service Type", "the name’s provider"),
      chosen("Interface to monitor", "WAN"),
      hostname,
      chosen("Username", "of the account"),
      chosen("Password", "of the account"),
    ],
  }),
  outbound: (outbound) => [
    {
      heading: "Allow what goes out, one rule a line",
      where: "Firewall → Rules → LAN → Add",
      fields: [chosen("Action", "Pass"), ...allowFields(outbound)],
      lines: [
        "A host name goes into an alias (Firewall → Aliases), which is looked up again every 300 seconds.",
        ...outboundLines(outbound),
      ],
    },
    {
      heading: "Block all else that goes out",
      where: "Firewall → Rules → LAN",
      fields: [chosen("Default allow LAN to any, IPv4 and IPv6", "off")],
      lines: ["Leave the anti-lockout rule. The devices still need the router’s own DNS.", ...blockLines],
      unconfirmed: true,
    },
  ],
  forward: forwardPages,
  hairpin: { kind: "set", pages: reflectionPage },
};

export const device = clickSheetDevice(
  {
    firmware: "pfSense 2.7 to 2.9, and pfSense Plus of that time.",
    sources: ["pfSense’s own pages, as of 2.9 in development; that 2.7 and 2.8 read the same is judgement"],
  },
  pages,
);
