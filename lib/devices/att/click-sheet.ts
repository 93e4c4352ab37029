import { chosen, clickSheetDevice, type Pages, ruleName, typed } from "@/lib/devices/click-steps";

const gaming = "http://192.168.1.254 → Firewall → NAT/Gaming";

const pages: Pages = {
  forwards: {
    where: gaming,
    lines: ["It asks for the access code on the gateway’s label."],
  },
  firewall: {
    where: "http://192.168.1.254 → Firewall → Status",
    seen: "the firewall is on, for IPv4 and IPv6, and no packet filter that somebody made lets anything in.",
    unconfirmed: true,
  },
  defaultHost: {
    where: "http://192.168.1.254 → Firewall → IP Passthrough",
    fields: [chosen("Allocation Mode", "Off")],
    lines: [
      "IP Passthrough hands every port to one device. Leave it on only where that is the office’s own firewall: then make the forwards there, and none here.",
      "Without it, two routers behind each other are a doubled NAT: forwards on the inner one open nothing.",
    ],
    seen: "Allocation Mode is Off.",
    unconfirmed: true,
  },
  upnp: {
    where: "http://192.168.1.254, wherever it names UPnP or NAT-PMP",
    fields: [chosen("UPnP", "off")],
    lines: ["NAT-PMP: no switch of its own is known; look for one."],
    seen: "both are off, or there is no such switch.",
    unconfirmed: true,
  },
  administration: {
    where: "http://192.168.1.254, wherever it names remote access",
    seen: "off for everyone but AT&T itself.",
    unconfirmed: true,
  },
  ipv6: {
    where: "http://192.168.1.254 → Firewall → Firewall Status, and Home Network → IPv6",
    seen: "the firewall is on for IPv6 too, or IPv6 is off. Nothing is let in over it, also not 443.",
    unconfirmed: true,
  },
  sourceLimit: { can: false, established: true },
  reserve: ({ address, mac }) => ({
    where: "http://192.168.1.254 → Home Network → IP Allocation → the machine",
    fields: [
      mac ? typed("MAC Address", mac) : chosen("MAC Address", "as the machine shows it"),
      typed("Private Fixed", address),
    ],
    unconfirmed: true,
  }),
  forward: (forward) => [
    {
      heading: "name the service",
      where: `${gaming} → Custom Services`,
      fields: [
        typed("Service Name", ruleName(forward)),
        typed("Global Port Range", `${forward.port}-${forward.port}`),
        typed("Base Host Port", forward.port),
        chosen("Protocol", "TCP"),
      ],
    },
    {
      heading: "give it to the machine",
      where: gaming,
      fields: [chosen("Service", ruleName(forward)), chosen("Device", `the one with ${forward.to.address}`)],
      lines: ["It forwards to a device: see that it is the one with this address."],
    },
  ],
  hairpin: { kind: "not-established" },
};

export const device = clickSheetDevice(
  {
    firmware: "AT&T gateway BGW320, and those with the same pages.",
    sources: ["antoniobarrio.com and probsee on the BGW320’s pages"],
  },
  pages,
);
