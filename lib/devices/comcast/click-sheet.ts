import { chosen, clickSheetDevice, type Pages, ruleName, typed } from "@/lib/devices/click-steps";

const forwarding = "The gateway’s own pages → Advanced → Port Configuration (or Port Forwarding)";

const pages: Pages = {
  forwards: { where: forwarding, unconfirmed: true },
  firewall: {
    where: "The gateway’s own pages → Firewall (Firewall Options, or IPv4 and IPv6)",
    fields: [chosen("Disable Gateway Smart Packet Detection", "not ticked")],
    seen: "nothing on it is disabled, for IPv4 and for IPv6.",
    unconfirmed: true,
  },
  inbound: {
    where: "The gateway’s own pages → Port Configuration, and Static IP Port Management",
    seen: "no rule lets anything in, but for forwards that stay and what the office named.",
    unconfirmed: true,
  },
  defaultHost: {
    where: "The gateway’s own pages → Advanced → DMZ",
    fields: [chosen("DMZ host", "off")],
    seen: "DMZ host is off.",
    unconfirmed: true,
  },
  upnp: {
    where: "The gateway’s own pages, wherever they name UPnP",
    fields: [chosen("UPnP", "off")],
    lines: ["NAT-PMP: no switch of its own is known; look for one."],
    seen: "UPnP is off, and NAT-PMP where there is one.",
    unconfirmed: true,
  },
  administration: {
    where: "The gateway’s own pages → Advanced → Remote Management",
    seen: "everything off, but for what Comcast itself keeps.",
    unconfirmed: true,
  },
  ipv6: {
    where: "The gateway’s own pages → Firewall → IPv6",
    seen: "the IPv6 firewall is on, and no rule lets anything in, also not 443.",
    unconfirmed: true,
  },
  alsoClose: [
    {
      id: "true-static",
      heading: "Static addresses keep their firewall",
      where: "The gateway’s own pages → Firewall",
      fields: [chosen("Disable Firewall for True Static IP Subnet Only", "not ticked")],
      lines: [
        "The tick opens every port of every machine with a static address from Comcast. Ticked for the office’s own firewall? Then make the forwards there instead.",
      ],
      seen: "not ticked.",
      unconfirmed: true,
    },
  ],
  sourceLimit: { can: false, established: false },
  reserve: ({ address, mac }) => ({
    where: "The gateway’s own pages → Connected Devices → the machine",
    fields: [
      chosen("Connection", "Reserved IP"),
      mac ? typed("MAC Address", mac) : chosen("MAC Address", "as the machine shows it"),
      typed("Reserved IP Address", address),
    ],
    unconfirmed: true,
  }),
  forward: (forward) => ({
    where: `${forwarding} → Add`,
    fields: [
      typed("Name", ruleName(forward)),
      chosen("Protocol", "TCP"),
      typed("Public port", forward.port),
      typed("Server address", forward.to.address),
      typed("Private port", forward.port),
    ],
    unconfirmed: true,
  }),
  hairpin: { kind: "not-established" },
};

export const device = clickSheetDevice(
  { firmware: "Gateways of Comcast Business, as a router.", sources: ["business.comcast.com"] },
  pages,
);
