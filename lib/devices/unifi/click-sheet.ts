import { chosen, clickSheetDevice, type Pages, ruleName, typed } from "@/lib/devices/click-steps";
import { allowPages } from "./click-sheet-outbound";

const forwarding = "Settings → Policy Engine → Port Forwarding";
const table = "Settings → Policy Engine → Policy Table";

const pages: Pages = {
  forwards: {
    where: forwarding,
    lines: ["At unifi.ui.com or in the UniFi app. Network 9.3: Settings → Policy Table."],
  },
  internetAddress: "Settings → Internet",
  firewall: { alwaysOn: "Block All Traffic is last from External to Internal and to Gateway, for IPv4 and IPv6." },
  inbound: {
    where: table,
    lines: [
      "Src. Zone External, for IPv6 too: it needs no forward, one Allow lets it in. What UniFi made for a forward goes with it.",
      "Leave UniFi’s Allow Return Traffic, Block Invalid Traffic, Allow Neighbor Advertisements and Solicitations, Block All Traffic.",
      "By unifi.ui.com only the office’s own accounts, each with two-step sign-in.",
    ],
    seen: "from External no Allow but UniFi’s own and the office’s VPN’s; no forward to the gateway’s own pages.",
  },
  administration: "with-inbound",
  ipv6: "with-inbound",
  defaultHost: {
    where: table,
    seen: "no NAT policy but UniFi’s own (1:1 NAT, Destination NAT).",
    unconfirmed: true,
  },
  upnp: {
    where: "Settings → Internet → UPnP",
    fields: [chosen("UPnP", "off"), chosen("NAT-PMP", "off")],
    lines: ["Some versions have them with each WAN."],
  },
  sourceLimit: { can: true, by: "From" },
  reserve: ({ address, mac }) => ({
    where: "Client Devices → the machine → Settings",
    fields: [chosen("Fixed IP Address", "on"), typed("Fixed IP Address", address)],
    lines: [`Know it by its MAC address${mac ? `: ${mac}` : ""}.`],
  }),
  dynamicDns: (hostname) => ({
    where: "Settings → Internet → the WAN → Dynamic DNS → Create New Dynamic DNS",
    fields: [
      chosen("Service", "the name’s provider, or custom"),
      hostname,
      chosen("Username", "of the account"),
      chosen("Password", "of the account"),
      chosen("Server", "as the provider says, without https://"),
    ],
    lines: ["User name and password may hold no space and no quotation mark."],
  }),
  outbound: allowPages,
  forward: (forward) => ({
    where: `${forwarding} → Create`,
    fields: [
      typed("Name", ruleName(forward)),
      chosen("WAN Interface", "the line to the internet"),
      typed("WAN Port", forward.port),
      ...(forward.sources?.map((source) => typed("From: only", source)) ?? [chosen("From", "Any")]),
      typed("Forward IP Address", forward.to.address),
      typed("Forward Port", forward.port),
      chosen("Protocol", "TCP"),
    ],
    lines: [
      ...(forward.sources && forward.sources.length > 1
        ? ["Takes From one network only? Put them all into one list (group) and choose that."]
        : []),
      "UniFi makes its policy itself. Make no other, above all none for IPv6.",
    ],
  }),
  hairpin: {
    kind: "automatic",
    pages: () => ({
      where: "On the office’s own Wi-Fi",
      lines: ["UniFi does it by itself, but not with 1:1 NAT or behind another router."],
    }),
  },
};

export const device = clickSheetDevice(
  {
    firmware: "UniFi Network 9.4 to 10 on a UniFi gateway.",
    sources: [
      "help.ui.com 235723207 (port forwarding), 5546542486551 (policies)",
      "unihosted.com/blog/unifi-port-forwarding, with Network 10.3",
      "cg1network.com/unifi-hairpin-nat; a measurement on Network 10.6",
    ],
  },
  pages,
);
