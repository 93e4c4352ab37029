import { allowFields, blockLast, chosen, clickSheetDevice, type Pages, typed } from "@/lib/devices/click-steps";
import { forwardPages, reflectionPage } from "./click-sheet-forwards";

/** Floating rules and interface groups come before the tab of an interface. */
const rules = "Firewall → Rules: Floating, each interface group, and WAN";

const pages: Pages = {
  forwards: { where: "Firewall → NAT → Port Forward" },
  firewall: {
    where: "System → Advanced → Firewall & NAT",
    fields: [chosen("Disable all packet filtering", "not ticked")],
  },
  inbound: {
    where: rules,
    lines: [
      "Floating rules and groups come before WAN: look through all of them, for IPv4 and IPv6. A rule that a forward made goes with its forward.",
    ],
    seen: "no rule lets anything in from the internet, but for the office’s VPN and IPv4 forwards that stay: nothing over IPv6, also not 443, and nothing to the firewall’s own web page or SSH (This Firewall, WAN address).",
  },
  administration: "with-inbound",
  ipv6: "with-inbound",
  defaultHost: {
    where: "Firewall → NAT → Port Forward, and 1:1",
    lines: ["pfSense has no default host."],
    seen: "no entry has Any as its Destination port range, and the tab 1:1 is empty.",
  },
  upnp: {
    where: "Services → UPnP & NAT-PMP",
    fields: [chosen("UPnP", "off"), chosen("NAT-PMP", "off")],
    seen: "both are off, or there is no such page.",
    unconfirmed: true,
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
      lines: ["A host name goes into an alias (Firewall → Aliases), which is looked up again every 300 seconds."],
    },
    {
      heading: "Block all else that goes out",
      where: "Firewall → Rules → LAN",
      fields: [chosen("Default allow LAN to any, IPv4 and IPv6", "off")],
      lines: [
        "Leave the anti-lockout rule. The devices still need the router’s own DNS.",
        blockLast,
        "Floating rules and groups come before LAN: none may let out more than this sheet.",
      ],
      unconfirmed: true,
    },
  ],
  ftp: "none",
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
