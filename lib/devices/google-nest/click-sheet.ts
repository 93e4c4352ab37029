import { chosen, clickSheetDevice, type Pages, typed } from "@/lib/devices/click-steps";

const advanced = "Google Home app → Wi-Fi → Settings → Advanced networking";

const pages: Pages = {
  forwards: { where: `${advanced} → Port management → IPv4` },
  firewall: { alwaysOn: "it is a router, not in bridge mode. It has no switch for its firewall." },
  defaultHost: {
    where: advanced,
    lines: ["No default host (DMZ) is known on it."],
    seen: "nothing of the kind.",
    unconfirmed: true,
  },
  upnp: {
    where: `${advanced} → UPnP`,
    fields: [chosen("UPnP", "off")],
    lines: ["It is on when it comes from the box. NAT-PMP: no switch of its own is known."],
    seen: "UPnP is off.",
    unconfirmed: true,
  },
  administration: {
    where: "Google Home app → the people of this home",
    lines: ["It is administered by Google accounts, from anywhere: each with 2-Step Verification."],
    seen: "no member but the office’s own.",
    unconfirmed: true,
  },
  ipv6: {
    where: `${advanced} → Port management → IPv6`,
    lines: ["What stands here is open over IPv6."],
    seen: "an empty list, also without 443.",
  },
  sourceLimit: { can: false, established: true },
  reserve: ({ address, mac }) => ({
    where: `${advanced} → DHCP IP reservations`,
    fields: [
      chosen("Device", mac ? `the one with the MAC address ${mac}` : "the machine, by its MAC address"),
      typed("IP address", address),
    ],
    unconfirmed: true,
  }),
  forward: ({ port, to }) => ({
    where: `${advanced} → Port management → IPv4 → add`,
    fields: [
      chosen("Device", `the one with ${to.address}`),
      typed("Internal port", port),
      typed("External port", port),
      chosen("Protocol", "TCP"),
    ],
    lines: ["Add nothing under IPv6."],
  }),
  hairpin: { kind: "not-established" },
};

export const device = clickSheetDevice(
  {
    firmware: "Google Nest Wifi and Google Wifi, as a router.",
    sources: ["support.google.com/googlenest/answer/6274503"],
  },
  pages,
);
