import { chosen, clickSheetDevice, type Pages, ruleName, typed } from "@/lib/devices/click-steps";

const reservations = "eero app → Settings → Advanced (or Network settings) → Reservations and Port Forwarding";

const pages: Pages = {
  forwards: { where: reservations, lines: ["It has no page in a browser: everything is in the app."] },
  firewall: { alwaysOn: "the eero is a router, not in bridge mode. It has no switch for its firewall." },
  defaultHost: {
    where: "eero app → Settings",
    lines: ["No default host (DMZ) is known on it."],
    seen: "nothing of the kind.",
    unconfirmed: true,
  },
  upnp: {
    where: "eero app → Settings → Advanced (or Network settings) → UPnP",
    fields: [chosen("UPnP", "off")],
    lines: ["It is on when it comes from the box. NAT-PMP: no switch of its own is known."],
  },
  administration: {
    where: "eero app → Settings → Network users",
    lines: ["It is administered by accounts, from anywhere."],
    seen: "no admin but the office’s own.",
    unconfirmed: true,
  },
  ipv6: {
    where: "eero app, wherever it names IPv6",
    seen: "nothing is let in over IPv6, also not 443; or IPv6 is off.",
    unconfirmed: true,
  },
  sourceLimit: { can: false, established: true },
  reserve: ({ address, mac }) => ({
    where: `${reservations} → Add a reservation`,
    fields: [
      chosen("Device", mac ? `the one with the MAC address ${mac}` : "the machine, by its MAC address"),
      typed("IP address", address),
    ],
  }),
  forward: (forward) => ({
    where: `${reservations} → the machine → Open a port`,
    fields: [
      chosen("Reservation", `the one of ${forward.to.address}`),
      typed("Name", ruleName(forward)),
      typed("External port", forward.port),
      typed("Internal port", forward.port),
      chosen("Protocol", "TCP"),
    ],
    lines: ["The port is opened on a reservation: has the machine none yet, add it first."],
    unconfirmed: true,
  }),
  hairpin: { kind: "not-established" },
};

export const device = clickSheetDevice(
  {
    firmware: "eero with its app, as a router. In bridge mode behind a firewall, set that firewall instead.",
    sources: ["support.eero.com 208229046", "hyvoxa.com on eero’s port forwarding"],
  },
  pages,
);
