import { allowFields, blockLast, chosen, clickSheetDevice, type Pages, typed } from "@/lib/devices/click-steps";
import { forwardPages, reflectionPage } from "./click-sheet-forwards";

/** Floating rules and interface groups come before the tab of an interface. */
const rules = "Firewall → Rules: Floating, each interface group, and WAN";

const pages: Pages = {
  forwards: {
    where: "Firewall → NAT → Destination NAT",
    lines: ["Before 26.1 the page is called Port Forward."],
  },
  firewall: {
    where: "Firewall → Settings → Advanced",
    fields: [chosen("Disable Firewall", "not ticked")],
    seen: "the tick is out.",
    unconfirmed: true,
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
    where: "Firewall → NAT → Destination NAT, and One-to-One",
    lines: ["OPNsense has no default host."],
    seen: "no entry that somebody made is without a destination port, and One-to-One is empty.",
    unconfirmed: true,
  },
  upnp: {
    where: "Services → Universal Plug and Play",
    fields: [chosen("UPnP", "off"), chosen("NAT-PMP", "off")],
    lines: ["It is a plugin (os-upnp): without it there is nothing to turn off."],
    seen: "both are off, or there is no such page.",
    unconfirmed: true,
  },
  sourceLimit: { can: true, by: "Source" },
  reserve: ({ role, address, mac }) => ({
    where: "Services → Kea DHCP → Kea DHCPv4 → Reservations",
    fields: [
      chosen("Subnet", "the office’s network (it is required)"),
      typed("IP address", address),
      mac ? typed("MAC address", mac) : chosen("MAC address", "as the machine shows it"),
      typed("Description", role),
    ],
    lines: ["With the older DHCP server the static mappings stand on its own page."],
    unconfirmed: true,
  }),
  dynamicDns: (hostname) => ({
    where: "Services → Dynamic DNS",
    fields: [
      chosen("Service", "the name’s provider"),
      hostname,
      chosen("Username", "of the account"),
      chosen("Password", "of the account"),
    ],
    lines: ["It is a plugin (os-ddclient), to be installed first under System → Firmware → Plugins."],
    unconfirmed: true,
  }),
  outbound: (outbound) => [
    {
      heading: "Allow what goes out, one rule a line",
      where: "Firewall → Rules → LAN",
      fields: [chosen("Action", "Pass"), ...allowFields(outbound)],
      lines: [
        "A host name goes into an alias of the type Host (Firewall → Aliases), which is looked up again from time to time.",
      ],
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
    firmware: "OPNsense 25 and 26.",
    sources: ["docs.opnsense.org: NAT reflection", "OPNsense’s own models; core #9851, #7022, #6650; docs #830"],
  },
  pages,
);
