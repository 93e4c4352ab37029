import { chosen, clickSheetDevice, type Pages, ruleName, typed } from "@/lib/devices/click-steps";
import { allowPages } from "./click-sheet-outbound";

const forwarding = "UniFi Network → Settings → Policy Engine → Port Forwarding";
const table = "UniFi Network → Settings → Policy Engine → Policy Table";

const pages: Pages = {
  forwards: {
    where: forwarding,
    lines: [
      "Open UniFi Network at unifi.ui.com or in the UniFi app. Network 9.3 has the forwards under Settings → Policy Table, older ones under Settings → Routing → Port Forwarding.",
    ],
  },
  internetAddress: "Settings → Internet",
  inbound: {
    where: table,
    lines: [
      "Look at the policies whose Src. Zone is External. Remove each Allow that somebody made to Internal or to Gateway, but for the office’s VPN. One that UniFi made for a forward goes with its forward.",
      "Leave UniFi’s own: Allow Return Traffic, Block Invalid Traffic, Allow Neighbor Advertisements and Solicitations, Block All Traffic.",
      "Must be seen: from External no Allow but UniFi’s own, those of forwards, and the VPN’s.",
    ],
  },
  defaultHost: {
    where: table,
    lines: [
      "No page for a default host (DMZ host) is known. See that no NAT policy sends a whole address or all ports to one device (1:1 NAT, Destination NAT).",
      "Must be seen: no NAT policy but UniFi’s own.",
    ],
    unconfirmed: true,
  },
  upnp: {
    where: "UniFi Network → Settings → Internet → UPnP",
    fields: [chosen("UPnP", "off"), chosen("NAT-PMP", "off")],
    lines: [
      "They are two switches. In some versions they stand with each internet connection (WAN).",
      "Must be seen, with the page opened again: both are off.",
    ],
  },
  administration: {
    where: table,
    lines: [
      "No policy that somebody made may allow External to Gateway, but for the office’s VPN. No forward may lead to the gateway’s own pages.",
      "By unifi.ui.com only the office’s own accounts may administer it, each with a second step to sign in.",
      "Must be seen: from External to Gateway no Allow but UniFi’s own and the VPN’s.",
    ],
  },
  ipv6: {
    where: table,
    lines: [
      "IPv6 has no forwards: one policy alone could let it in. See that none from External to Internal allows IPv6, also not 443.",
      "Must be seen: from External to Internal, Block All Traffic stands last, for IPv4 and IPv6.",
    ],
  },
  sourceLimit: { can: true, by: "From" },
  reserve: ({ address, mac }) => ({
    where: "UniFi Network → Client Devices → the machine → Settings",
    fields: [chosen("Fixed IP Address", "on"), typed("Fixed IP Address", address)],
    lines: [`Know the machine by its MAC address${mac ? ` (${mac})` : ""}, not by its name alone.`],
  }),
  dynamicDns: (hostname) => ({
    where: "UniFi Network → Settings → Internet → the WAN → Dynamic DNS → Create New Dynamic DNS",
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
      "UniFi makes the policy that lets this in by itself. Make no other, above all none for IPv6.",
    ],
  }),
  hairpin: {
    kind: "automatic",
    pages: () => ({
      where: "On the office’s own Wi-Fi",
      lines: [
        "Nothing is to be set: a UniFi gateway does it by itself. It does not with 1:1 NAT, or behind another router.",
      ],
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
