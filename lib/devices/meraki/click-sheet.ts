import {
  allowFields,
  blockLast,
  chosen,
  clickSheetDevice,
  type Pages,
  ruleName,
  typed,
} from "@/lib/devices/click-steps";

const firewall = "Security & SD-WAN → Configure → Firewall";

const pages: Pages = {
  forwards: { where: `${firewall} → Port forwarding` },
  firewall: {
    alwaysOn:
      "the appliance is in Routed mode (not Passthrough). Then all from outside is denied, but for ICMP to the appliance.",
  },
  inbound: {
    where: `${firewall} → Inbound rules`,
    lines: ["Remove each rule that allows something in over IPv4, but for the office’s VPN."],
    seen: "no Allow that somebody made but the VPN’s.",
    unconfirmed: true,
  },
  defaultHost: {
    where: `${firewall} → 1:1 NAT, 1:Many NAT`,
    lines: ["Meraki has no default host."],
    seen: "both lists are empty: no whole address is given to one machine.",
    unconfirmed: true,
  },
  upnp: {
    where: "No page of Meraki is known for UPnP or NAT-PMP",
    seen: "no such page.",
    unconfirmed: true,
  },
  administration: {
    where: `${firewall} → Appliance services`,
    lines: ["The Dashboard needs no open port; everyone who may use it signs in with a second step."],
    seen: "Web and SNMP from outside: none.",
    unconfirmed: true,
  },
  ipv6: {
    where: `${firewall} → Inbound rules`,
    seen: "no rule allows anything in over IPv6, also not 443.",
    unconfirmed: true,
  },
  sourceLimit: { can: true, by: "Allowed remote IPs" },
  reserve: ({ role, address, mac }) => ({
    where: "Security & SD-WAN → Configure → DHCP → the network → Fixed IP assignments",
    fields: [
      typed("Client name", role),
      mac ? typed("MAC address", mac) : chosen("MAC address", "as the machine shows it"),
      typed("LAN IP", address),
    ],
    unconfirmed: true,
  }),
  outbound: (outbound) => [
    {
      heading: "Allow what goes out, one rule a line",
      where: `${firewall} → Outbound rules`,
      fields: [chosen("Policy", "Allow"), ...allowFields(outbound)],
      lines: ["A destination may be a host name; a source may not."],
    },
    {
      heading: "Block all else that goes out",
      where: `${firewall} → Outbound rules`,
      fields: [chosen("Policy", "Deny"), chosen("Protocol", "Any"), chosen("Destination", "Any")],
      lines: ["Meraki’s own last rule allows everything, so this one is needed.", blockLast],
    },
  ],
  outboundDoubt:
    "Outbound over IPv6: whether Any in these rules is for IPv6 too is not established. Try it, or turn IPv6 off.",
  forward: (forward) => ({
    where: `${firewall} → Port forwarding → Add a port forwarding rule`,
    fields: [
      typed("Description", ruleName(forward)),
      chosen("Uplink", "the line to the internet, or both"),
      chosen("Protocol", "TCP"),
      typed("Public port", forward.port),
      typed("LAN IP", forward.to.address),
      typed("Local port", forward.port),
      forward.sources ? typed("Allowed remote IPs", forward.sources.join(", ")) : chosen("Allowed remote IPs", "Any"),
    ],
    lines: ["Save changes at the foot of the page."],
  }),
  hairpin: { kind: "not-established" },
};

export const device = clickSheetDevice(
  {
    firmware: "Meraki MX in routed mode, in the Dashboard.",
    sources: ["documentation.meraki.com: 1:1 NAT versus Port Forwarding", "Meraki’s OpenAPI description"],
  },
  pages,
);
