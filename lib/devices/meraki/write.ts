import { blanksOf, forwardsOf, leftForAnswers, withDestinations } from "@/lib/devices/common-left";
import type { Configuration, Names } from "@/lib/devices/device";
import { type Reserved, reservedOf, reservedParts } from "@/lib/devices/file-parts";
import { jsonFile } from "@/lib/devices/json-file";
import type { Outbound, Policy, PolicyPart } from "@/lib/devices/policy";

export const FILE = "network-handoff.meraki.json";

type Known = ReturnType<typeof forwardsOf>[number];

/** What opens comes last. */
export function write(unnamed: Policy, names: Names): Configuration {
  const policy = withDestinations(unnamed, names);
  const { outbound } = policy;
  const forwards = forwardsOf(policy);
  const reserved = names.vlan ? reservedOf(policy) : [];
  const requests = [
    ...(outbound ? [put("firewall/l3FirewallRules", { rules: outwards(outbound) })] : []),
    ...(reserved.length > 0 ? [put(`vlans/${names.vlan}`, { fixedIpAssignments: assignments(reserved) })] : []),
    put("firewall/portForwardingRules", { rules: forwards.map(forwarded) }),
  ];
  return {
    files: [{ name: FILE, content: (head) => jsonFile(head, { base: "https://api.meraki.com/api/v1", requests }) }],
    // Routed mode denies the rest by itself; whether over IPv6 too is not established, inwards or outwards.
    does: [...forwards.map(({ item }): PolicyPart => item), ...reservedParts(reserved)],
    left: leftOf(policy, names, forwards),
    blanks: blanksOf(policy, { reservations: Boolean(names.vlan) }),
  };
}

const put = (path: string, body: object) => ({
  method: "PUT",
  path: `/networks/{networkId}/appliance/${path}`,
  body,
});

/** Who may come in must be said each time. */
function forwarded({ item, port, to, sources }: Known) {
  return {
    name: `NH ${item}`,
    uplink: "both",
    protocol: "tcp",
    publicPort: String(port),
    lanIp: to.address,
    localPort: String(port),
    allowedIps: sources ?? ["any"],
  };
}

/** One port a rule: a list with commas is not taken everywhere. The last denies, since what no rule names goes out. */
function outwards({ allows }: Outbound) {
  const rule = { srcCidr: "any", srcPort: "any", syslogEnabled: false };
  return [
    ...allows.flatMap(({ services, protocol, ports, host = "any" }) =>
      ports.map((port) => ({
        comment: `NH ${services}`,
        policy: "allow",
        protocol,
        ...rule,
        destCidr: host,
        destPort: String(port),
      })),
    ),
    { comment: "NH all else to outside", policy: "deny", protocol: "any", ...rule, destCidr: "any", destPort: "any" },
  ];
}

const assignments = (reserved: readonly Reserved[]) =>
  Object.fromEntries(reserved.map(({ role, address, mac }) => [mac, { ip: address, name: `NH ${role}` }]));

function leftOf(
  { throughVpn, reservations, dynamicDns, outbound, ...policy }: Policy,
  names: Names,
  forwards: readonly Known[],
): string[] {
  return [
    "All else from outside: in routed mode it is denied by itself. See under Security & SD-WAN, Firewall, that no inbound rule allows more, that there is no 1:1 or 1:many NAT, and that the same holds for IPv6.",
    ...(forwards.some(({ hairpin }) => hairpin)
      ? [
          "The outside name from inside: whether it works here is not known. Try it, or give the name its inside address in the office’s DNS.",
        ]
      : []),
    ...(throughVpn.length > 0
      ? [`Through the VPN, ${throughVpn.join(", ")} of the server: see that its rules let them through.`]
      : []),
    ...(outbound
      ? [
          "Outbound over IPv6: whether these rules hold there is not known. See that IPv6 is off, or try from inside.",
          "Traffic between networks of the office goes by the same outbound list: allow above it what they need.",
        ]
      : []),
    ...(outbound?.ftpHelper ? ["Plain FTP: try a transfer; whether its data connections pass is not known."] : []),
    ...(reservations.length > 0 && !names.vlan
      ? ["Fixed addresses: the number of the VLAN is not given, so reserve them by hand."]
      : []),
    ...(dynamicDns
      ? ["Dynamic DNS: let the server update the name; no provider can be chosen here, as far as we know."]
      : []),
    ...leftForAnswers({ throughVpn, reservations, ...(outbound && { outbound }), ...policy }),
  ];
}
