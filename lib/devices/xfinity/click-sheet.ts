import { chosen, clickSheetDevice, type Pages, typed } from "@/lib/devices/click-steps";

const app = "Xfinity app";

const pages: Pages = {
  forwards: {
    where: `${app} → the advanced settings of the Wi-Fi → Port forwarding`,
    lines: ["The gateway’s own pages are at http://10.0.0.1; its forwards are set in the app."],
    unconfirmed: true,
  },
  firewall: {
    where: "http://10.0.0.1 → Gateway → Firewall → IPv4, then IPv6",
    lines: ["They are set separately. Minimum Security already blocks what nobody inside asked for."],
    seen: "on both pages a security level, and on neither is the firewall disabled.",
  },
  defaultHost: {
    where: "http://10.0.0.1 → Advanced → DMZ",
    fields: [chosen("DMZ", "off")],
    seen: "DMZ is off.",
    unconfirmed: true,
  },
  upnp: {
    where: "http://10.0.0.1 → Advanced → Device Discovery",
    fields: [chosen("UPnP", "off")],
    lines: ["NAT-PMP: no switch of its own is known; look for one."],
    seen: "UPnP is off, and NAT-PMP where there is one.",
    unconfirmed: true,
  },
  administration: {
    where: "http://10.0.0.1 → Advanced → Remote Management",
    seen: "everything off, over HTTP and HTTPS.",
    unconfirmed: true,
  },
  ipv6: {
    where: "http://10.0.0.1 → Gateway → Firewall → IPv6",
    lines: ["IPv4 and IPv6 have a page each."],
    seen: "no rule lets anything in over IPv6, also not 443.",
  },
  sourceLimit: { can: false, established: true },
  reserve: ({ address, mac }) => ({
    where: "http://10.0.0.1 → Connected Devices → the machine",
    fields: [chosen("Connection", "Reserved IP"), macField(mac), typed("Reserved IP Address", address)],
    unconfirmed: true,
  }),
  forward: ({ port, to }) => ({
    where: `${app} → the advanced settings of the Wi-Fi → Port forwarding → Add`,
    fields: [chosen("Device", `the one with ${to.address}`), typed("Port", port), chosen("Protocol", "TCP")],
    lines: ["The app forwards to a device: see that it is the one with this address."],
    unconfirmed: true,
  }),
  hairpin: { kind: "not-established" },
  afterForwards: [
    "Xfinity’s Advanced Security blocks who comes in by a forward (“unauthorized access attempts”). Allowing it there lasts 30 days only. It is off in bridge mode, with a firewall of the office’s own behind.",
  ],
};

const macField = (mac: string | undefined) =>
  mac ? typed("MAC Address", mac) : chosen("MAC Address", "as the machine shows it");

export const device = clickSheetDevice(
  {
    firmware: "Xfinity gateways XB3 to XB8, as a router (not in bridge mode).",
    sources: ["xfinity.com: online-security-with-xfi-faqs", "routerlogin.pages.dev: setup-firewall-xfinity-gateway"],
  },
  pages,
);
