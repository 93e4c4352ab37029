import { allowFields, blockLast, chosen, clickSheetDevice, type Pages, typed } from "@/lib/devices/click-steps";
import { forwardPages, loopbackPage } from "./click-sheet-forwards";

const access = "POLICY | Rules and Policies > Access Rules";

const pages: Pages = {
  forwards: {
    where: "POLICY | Rules and Policies > NAT Rules",
    lines: [
      "A forward is two things on a SonicWall: a NAT rule, and an access rule from WAN. SonicOS’s own NAT rules stay.",
    ],
  },
  noOldForward: "no NAT rule that somebody made for what comes in",
  lastLook: { where: `${access}, from WAN to every other zone`, as: "as Allow that somebody made" },
  firewall: {
    where: `${access}, from WAN to every other zone, for IPv4 and then for IPv6`,
    lines: ["SonicOS has no switch for it: its own last rules do it."],
    seen: "the last rule from WAN to each zone denies Any, and is enabled.",
    unconfirmed: true,
  },
  inbound: {
    where: `${access}, from WAN to every other zone`,
    lines: [
      "Remove each Allow that somebody made, but for the office’s VPN. From the top, the first rule that fits decides.",
    ],
    seen: "no Allow that somebody made but the VPN’s and those of forwards that stay.",
  },
  defaultHost: {
    where: "POLICY | Rules and Policies > NAT Rules",
    lines: ["SonicOS has no default host."],
    seen: "no NAT rule that somebody made sends every service (Any) from WAN to one machine.",
    unconfirmed: true,
  },
  upnp: {
    where: "No page of SonicOS is known for UPnP or NAT-PMP",
    seen: "no such page.",
    unconfirmed: true,
  },
  administration: {
    where: "NETWORK | System > Interfaces → the WAN interface → Management",
    fields: [chosen("HTTPS", "off"), chosen("SSH", "off"), chosen("SNMP", "off")],
    lines: ["Do this from inside the office, or you lock yourself out."],
    seen: "all of them off, on each WAN interface.",
    unconfirmed: true,
  },
  ipv6: {
    where: `${access}, filtered for IPv6`,
    lines: ["IPv6 has rules of its own."],
    seen: "from WAN no Allow that somebody made, also not for 443.",
  },
  sourceLimit: { can: true, by: "Source" },
  reserve: ({ address, mac }) => ({
    where: "NETWORK | System > DHCP Server → Add Static",
    fields: [
      typed("Static IP Address", address),
      mac ? typed("Ethernet Address", mac) : chosen("Ethernet Address", "as the machine shows it"),
    ],
    unconfirmed: true,
  }),
  dynamicDns: (hostname) => ({
    where: "NETWORK | DNS > Dynamic DNS → Add",
    fields: [
      chosen("Provider", "Dyn, ChangeIP or No-IP"),
      hostname,
      chosen("User Name", "of the account"),
      chosen("Password", "of the account"),
    ],
    lines: ["Another provider is not in its list: then let a program on the server update the name."],
    unconfirmed: true,
  }),
  outbound: (outbound) => [
    {
      heading: "Allow what goes out, one access rule a line",
      where: `${access}, from LAN to WAN`,
      fields: [chosen("Action", "Allow"), ...allowFields(outbound)],
      lines: ["A host name is an address object of the type FQDN."],
    },
    {
      heading: "Block all else that goes out",
      where: `${access}, from LAN to WAN`,
      fields: [chosen("Action", "Deny"), chosen("Service", "Any"), chosen("Destination", "Any")],
      lines: ["Do it once for IPv4 and once for IPv6.", blockLast],
    },
  ],
  ftp: { helper: "see that SonicOS’s FTP setting is on for these ports (its place was not seen)." },
  forward: forwardPages,
  hairpin: { kind: "set", pages: loopbackPage },
};

export const device = clickSheetDevice(
  {
    firmware: "SonicOS 7.0, in Classic Mode; 7.1 and 8 have the same pages under nearly the same names.",
    sources: [
      "sonicwall.com: SonicOS 7.0 Rules and Policies, Access Rules and NAT Rules",
      "SonicOS administrator’s guides: settings of a NAT policy",
    ],
  },
  pages,
);
