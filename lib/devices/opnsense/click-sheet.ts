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
  forwards: {
    where: "Firewall → NAT → Destination NAT",
    lines: ["Before 26.1 the page is called Port Forward."],
  },
  inbound: {
    where: wanRules,
    lines: ["Remove each rule that passes something in, but for the office’s VPN. An empty list blocks everything."],
  },
  defaultHost: {
    where: "Firewall → NAT → Destination NAT, and One-to-One",
    lines: ["OPNsense has no default host. No entry may be without a destination port; One-to-One is empty."],
    unconfirmed: true,
  },
  upnp: {
    where: "Services → Universal Plug and Play",
    fields: [chosen("UPnP", "off"), chosen("NAT-PMP", "off")],
    lines: ["It is a plugin (os-upnp): without the plugin there is nothing to turn off."],
    unconfirmed: true,
  },
  administration: {
    where: wanRules,
    lines: [
      "No rule passes anything to the firewall itself (This Firewall, WAN address), neither its web page nor SSH.",
    ],
    unconfirmed: true,
  },
  ipv6: {
    where: wanRules,
    lines: ["No rule for IPv6, or for IPv4 and IPv6, passes anything in, also not 443."],
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
    firmware: "OPNsense 25 and 26.",
    sources: ["docs.opnsense.org: NAT reflection", "OPNsense’s own models; core #9851, #7022, #6650; docs #830"],
  },
  pages,
);
