import {
  allowFields,
  blockLast,
  chosen,
  clickSheetDevice,
  type Pages,
  ruleName,
  typed,
} from "@/lib/devices/click-steps";

const forwarding = "Omada Controller → Settings → Transmission → NAT → Port Forwarding";
const acl = "Omada Controller → Settings → Network Security → ACL → Gateway ACL";

const pages: Pages = {
  forwards: { where: forwarding },
  firewall: "not-established",
  inbound: {
    where: acl,
    lines: ["Directions WAN to LAN and LOCAL IN: remove each Permit from outside, but for the office’s VPN."],
    seen: "in both directions no Permit from outside but the VPN’s.",
    unconfirmed: true,
  },
  defaultHost: {
    where: "Omada Controller → Settings → Transmission → NAT",
    seen: "no DMZ host, and no one-to-one NAT that gives a whole address to one machine.",
    unconfirmed: true,
  },
  upnp: {
    where: "Omada Controller → Settings → Services → UPnP",
    fields: [chosen("UPnP", "off")],
    lines: ["NAT-PMP: no switch of its own is known."],
    seen: "UPnP is off, and NAT-PMP where there is one.",
    unconfirmed: true,
  },
  administration: {
    where: "Omada Controller, wherever it names remote management of the gateway",
    lines: ["Cloud access needs no open port."],
    seen: "remote management of the gateway is off.",
    unconfirmed: true,
  },
  ipv6: {
    where: acl,
    lines: ["IPv6 has groups of its own (IPv6 Group)."],
    seen: "no Permit from WAN for them, also not for 443.",
    unconfirmed: true,
  },
  sourceLimit: { can: true, by: "From (Source IP): limited" },
  reserve: ({ role, address, mac }) => ({
    where: "Omada Controller → Settings → Services → DHCP Reservation",
    fields: [
      mac
        ? typed("MAC Address", mac.toUpperCase().replaceAll(":", "-"))
        : chosen("MAC Address", "as the machine shows it, with dashes: AA-BB-…"),
      chosen("Network", "the office’s"),
      typed("IP Address", address),
      typed("Description", role),
    ],
    unconfirmed: true,
  }),
  dynamicDns: (hostname) => ({
    where: "Omada Controller → Settings → Services → Dynamic DNS",
    fields: [
      chosen("Service Provider", "the name’s provider: DynDNS, No-IP and some more"),
      hostname,
      chosen("Username", "of the account"),
      chosen("Password", "of the account"),
    ],
    unconfirmed: true,
  }),
  outbound: (outbound) => [
    {
      heading: "Allow what goes out, one rule a line",
      where: acl,
      fields: [chosen("Direction", "LAN to WAN"), chosen("Policy", "Permit"), ...allowFields(outbound)],
      lines: ["A host name goes into a Domain Group."],
      unconfirmed: true,
    },
    {
      heading: "Block all else that goes out",
      where: acl,
      fields: [chosen("Direction", "LAN to WAN"), chosen("Policy", "Deny"), chosen("Protocols", "All")],
      lines: ["Make one for IPv4 and one for IPv6 groups.", blockLast],
      unconfirmed: true,
    },
  ],
  ftp: { helper: "Settings → Transmission → NAT → ALG, FTP on." },
  forward: (forward) => ({
    where: `${forwarding} → Create New Rule`,
    fields: [
      typed("Name", ruleName(forward)),
      chosen("Status", "on"),
      ...(forward.sources?.map((source) => typed("From (Source IP): limited to", source)) ?? [
        chosen("From (Source IP)", "Any"),
      ]),
      chosen("WAN", "the line to the internet"),
      typed("Source Port (external)", forward.port),
      typed("Destination IP (forward to)", forward.to.address),
      typed("Destination Port", forward.port),
      chosen("Protocol", "TCP"),
    ],
    unconfirmed: true,
  }),
  hairpin: { kind: "not-established" },
};

export const device = clickSheetDevice(
  {
    firmware: "Omada gateways under an Omada Controller 5.",
    sources: ["TP-Link’s guide to port forwarding on the controller", "descriptions generated from Omada’s own API"],
  },
  pages,
);
