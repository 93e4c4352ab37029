import {
  allowFields,
  blockLast,
  chosen,
  clickSheetDevice,
  type Pages,
  ruleName,
  typed,
} from "@/lib/devices/click-steps";

const policies = "Fireware Web UI → Firewall → Firewall Policies";
const snat = "Fireware Web UI → Firewall → SNAT";

const pages: Pages = {
  forwards: {
    where: `${snat}, and ${policies}`,
    lines: [
      "A forward is two things on a Firebox: an SNAT action, and a policy that has it in To. Outgoing and the Firebox’s own policies stay.",
    ],
    unconfirmed: true,
  },
  noOldForward: "no SNAT action, and no policy with one in To",
  lastLook: { where: policies, as: "with Any-External or a network outside in From", unconfirmed: true },
  firewall: {
    alwaysOn:
      "no policy from Any to Any, or from Any-External to Any, is enabled: a Firebox denies what no policy allows.",
  },
  inbound: {
    where: policies,
    lines: [
      "Remove each policy with Any, Any-External or a network outside in From, but for the office’s VPN (such as WatchGuard SSLVPN, Allow-IKE-to-Firebox).",
    ],
    seen: "in From no Any, Any-External or network outside, but in the VPN’s and those of forwards that stay.",
    unconfirmed: true,
  },
  defaultHost: {
    where: "Fireware Web UI → Network → NAT",
    lines: ["A Firebox has no default host."],
    seen: "1-to-1 NAT gives no whole address to one machine.",
    unconfirmed: true,
  },
  upnp: {
    where: "No page of Fireware is known for UPnP or NAT-PMP",
    seen: "no such page.",
    unconfirmed: true,
  },
  administration: {
    where: `${policies} → WatchGuard Web UI, and WatchGuard`,
    lines: ["Do this from inside the office, or you lock yourself out."],
    seen: "From holds neither Any nor Any-External.",
    unconfirmed: true,
  },
  ipv6: {
    where: policies,
    seen: "no policy from outside has an IPv6 address or Any in To, also not for 443; or IPv6 is off on the interface.",
    unconfirmed: true,
  },
  sourceLimit: { can: true, by: "From" },
  reserve: ({ address, mac }) => ({
    where: "Fireware Web UI → Network → Interfaces → the inside one → DHCP → Reserved Addresses",
    fields: [
      typed("Reserved IP", address),
      mac ? typed("MAC Address", mac) : chosen("MAC Address", "as the machine shows it"),
    ],
    unconfirmed: true,
  }),
  dynamicDns: (hostname) => ({
    where: "Fireware Web UI → Network → Dynamic DNS",
    fields: [hostname, chosen("User name", "of the account"), chosen("Password", "of the account")],
    lines: ["A provider that is not in its list: let a program on the server update the name."],
    unconfirmed: true,
  }),
  outbound: (outbound) => [
    {
      heading: "Allow what goes out, one policy a line",
      where: policies,
      fields: [chosen("From", "Any-Trusted"), ...allowFields(outbound)],
      lines: ["To may hold a host name (FQDN)."],
      unconfirmed: true,
    },
    {
      heading: "Block all else that goes out",
      where: policies,
      fields: [chosen("Outgoing, and each policy to Any-External that is not above", "off")],
      lines: [blockLast],
      unconfirmed: true,
    },
  ],
  ftp: { helper: "make that line an FTP-proxy policy (Default-FTP-Client)." },
  forward: (forward) => [
    {
      heading: "the SNAT action",
      where: `${snat} → Add`,
      fields: [
        typed("Name", `${ruleName(forward)} SNAT`),
        chosen("External address", "the office’s own"),
        typed("Internal IP Address", forward.to.address),
      ],
      lines: ["It must exist before a policy can use it, and alone it opens nothing."],
      unconfirmed: true,
    },
    {
      heading: "the policy",
      where: `${policies} → Add`,
      fields: [
        typed("Name", ruleName(forward)),
        chosen("Type", "Custom, TCP"),
        typed("Port", forward.port),
        ...(forward.sources?.map((source) => typed("From: Network IPv4", source)) ?? [
          chosen("From", forward.hairpin ? "Any-External and Any-Trusted" : "Any-External"),
        ]),
        chosen("To", `${ruleName(forward)} SNAT`),
      ],
      lines: forward.sources ? ["Take Any-External and Any-Trusted out of From."] : [],
      seen: `${ruleName(forward)}, From ${forward.sources ? `${forward.sources.join(", ")} and nothing else` : "as above"}, To ${ruleName(forward)} SNAT (${forward.to.address}), TCP ${forward.port}.`,
      unconfirmed: true,
    },
  ],
  hairpin: {
    kind: "set",
    pages: (forward) => ({
      where: `${policies} → ${ruleName(forward)}`,
      fields: [chosen("From", "Any-External and Any-Trusted")],
      unconfirmed: true,
    }),
  },
};

export const device = clickSheetDevice(
  {
    firmware: "Fireware 12 on a Firebox, in its own Web UI; a Firebox managed in WatchGuard Cloud has other pages.",
    sources: ["watchguard.com: firewall_policies_config_source_dest (cloud-managed)"],
  },
  pages,
);
