import {
  allowFields,
  blockLines,
  chosen,
  clickSheetDevice,
  outboundLines,
  type Pages,
  ruleName,
  typed,
} from "@/lib/devices/click-steps";

const forwarding = "Omada Controller → Settings → Transmission → NAT → Port Forwarding";
const acl = "Omada Controller → Settings → Network Security → ACL → Gateway ACL";

const pages: Pages = {
  forwards: { where: forwarding },
  inbound: {
    where: acl,
    lines: ["Directions WAN to LAN and LOCAL IN: remove each Permit from outside, but for the office’s VPN."],
    unconfirmed: true,
  },
  defaultHost: {
    where: "Omada Controller → Settings → Transmission → NAT",
    lines: ["No DMZ host, and no one-to-one NAT that gives a whole address to one machine."],
    unconfirmed: true,
  },
  upnp: {
    where: "Omada Controller → Settings → Services → UPnP",
    fields: [chosen("UPnP", "off")],
    lines: ["NAT-PMP: no switch of its own is known."],
    unconfirmed: true,
  },
  administration: {
    where: "Omada Controller, wherever it names remote management of the gateway",
    lines: ["No page of the gateway answers from outside. Cloud access needs no open port."],
    unconfirmed: true,
  },
  ipv6: {
    where: acl,
    lines: ["IPv6 has groups of its own (IPv6 Group). No Permit from WAN for them, also not for 443."],
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
      lines: ["A host name goes into a Domain Group.", ...outboundLines(outbound)],
      unconfirmed: true,
    },
    {
      heading: "Block all else that goes out",
      where: acl,
      fields: [chosen("Direction", "LAN to WAN"), chosen("Policy", "Deny"), chosen("Protocols", "All")],
      lines: ["Make one for IPv4 and one for IPv6 groups.", ...blockLines],
      unconfirmed: true,
    },
  ],
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
