import { chosen, clickSheetDevice, type Pages, ruleName, typed } from "@/lib/devices/click-steps";

const settings = "AirPort Utility → the base station → Edit → Network → Port Settings";
const nat = "AirPort Utility → Internet → NAT";

const pages: Pages = {
  forwards: {
    where: settings,
    lines: ["Apple no longer sells it and mends no faults in it: plan for another router."],
    unconfirmed: true,
  },
  firewall: {
    alwaysOn: "the base station shares one address (NAT), not bridge mode. It has no switch for its firewall.",
  },
  defaultHost: { where: nat, fields: [chosen("Enable default host", "not ticked")] },
  upnp: {
    where: nat,
    fields: [chosen("Enable NAT Port Mapping Protocol", "not ticked")],
    lines: ["This is NAT-PMP; it has no UPnP."],
  },
  administration: {
    where: "AirPort Utility → the base station, wherever it names setup or disks over the internet (WAN)",
    seen: "off.",
    unconfirmed: true,
  },
  ipv6: {
    where: "AirPort Utility → Internet, wherever it names IPv6",
    seen: "incoming IPv6 connections are blocked, or IPv6 is for the local link only.",
    unconfirmed: true,
  },
  sourceLimit: { can: false, established: true },
  reserve: ({ address, mac }) => ({
    where: "AirPort Utility → the base station → Edit → Network → DHCP Reservations",
    fields: [
      mac ? typed("MAC Address", mac) : chosen("MAC Address", "as the machine shows it"),
      typed("IPv4 Address", address),
    ],
    unconfirmed: true,
  }),
  forward: (forward) => ({
    where: `${settings} → add`,
    fields: [
      typed("Description", ruleName(forward)),
      typed("Public TCP Ports", forward.port),
      typed("Private IP Address", forward.to.address),
      typed("Private TCP Ports", forward.port),
    ],
    lines: ["The fields for UDP stay empty."],
    unconfirmed: true,
  }),
  hairpin: { kind: "not-established" },
};

export const device = clickSheetDevice(
  {
    firmware: "AirPort Extreme and Time Capsule with AirPort Utility.",
    sources: ["docs.info.apple.com ap2061", "discussions.apple.com DOC-2004"],
  },
  pages,
);
