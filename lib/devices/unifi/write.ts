import { blanksOf, forwardsOf, leftForAnswers, withDestinations } from "@/lib/devices/common-left";
import type { Configuration, Names } from "@/lib/devices/device";
import { leftForVpn, vpnOf } from "@/lib/devices/file-parts";
import { jsonFile } from "@/lib/devices/json-file";
import type { Policy } from "@/lib/devices/policy";
import { listed } from "@/lib/text/listed";
import { comingFrom, goingTo, type PolicyMade, policyRequest } from "./policies";

export const FILE = "network-handoff.unifi.json";

/** Blocks first; of what goes out, the block of all else last, since policies are read in the order in which they came. */
export function write(unnamed: Policy, names: Names): Configuration {
  const policy = withDestinations(unnamed, names);
  const requests = [...inwards(policy, names), ...fromVpn(policy, names), ...outwards(policy, names)].map(
    policyRequest,
  );
  return {
    files: [
      {
        name: FILE,
        content: (head) => jsonFile(head, { base: "https://GATEWAY/proxy/network/integration", requests }),
      },
    ],
    // What comes in hangs on the port forwards of the gateway, of which the API knows nothing; what goes out, on the order.
    does: [],
    left: leftOf(policy, names),
    blanks: blanksOf(policy, { reservations: false }),
  };
}

function inwards({ closed }: Policy, { wan = "", lan = "", gateway = "" }: Names): PolicyMade[] {
  const held = closed.filter(({ held }) => held).map(({ port }) => port);
  const block = { allow: false, from: wan } as const;
  return [
    ...[lan, gateway].map(
      (to): PolicyMade => ({
        ...block,
        name: `NH closed ports to ${to}`,
        ...(held.length > 0 && { description: `On hold: ${held.join(" ")}` }),
        to,
        destination: goingTo.ports(closed.map(({ port }) => port)),
        ipVersion: "IPV4_AND_IPV6",
        protocol: "tcp",
      }),
    ),
    { ...block, name: `NH all IPv6 to ${lan}`, to: lan, ipVersion: "IPV6" },
  ];
}

function fromVpn(policy: Policy, names: Names): PolicyMade[] {
  const way = vpnOf(policy, names);
  if (!way) return [];
  return [
    {
      name: "NH through the VPN",
      allow: true,
      from: way.vpn,
      to: names.lan ?? "",
      source: comingFrom(way.network),
      destination: goingTo.address(way.server, way.ports),
      ipVersion: "IPV4",
      protocol: "tcp",
    },
  ];
}

function outwards({ outbound }: Policy, { lan: from = "", wan: to = "" }: Names): PolicyMade[] {
  if (!outbound) return [];
  const between = { from, to, ipVersion: "IPV4_AND_IPV6" } as const;
  return [
    ...outbound.allows.map(
      ({ host, ports, protocol, services }, at): PolicyMade => ({
        ...between,
        name: `NH to outside ${at + 1}`,
        description: services,
        allow: true,
        destination: host ? goingTo.host(host, ports) : goingTo.ports(ports),
        protocol,
      }),
    ),
    { ...between, name: "NH all else to outside", allow: false },
  ];
}

function leftOf(policy: Policy, names: Names): string[] {
  const { reservations, dynamicDns, outbound } = policy;
  const forwards = forwardsOf(policy).map(({ port, sources }) => `${port}${sources ? " (limited)" : ""}`);
  return [
    ...(forwards.length > 0
      ? [`Port forwards: this API has none. Set ${listed(forwards)} by the UniFi click-sheet.`]
      : []),
    "Port forwards that are there already: remove them by hand. Whether these policies stand above them is not known.",
    "All else from outside is closed by the gateway’s own policies: see that none was added that allows it.",
    ...(outbound
      ? [
          "The order of the policies to outside: where these land beside the gateway’s own is not known. See that NH all else to outside stands below the others, and above what allows all.",
        ]
      : []),
    ...(outbound?.allows.some(({ host }) => host)
      ? ["Host names: whether the gateway looks them up again is not known. Try each that is named."]
      : []),
    ...(outbound?.ftpHelper ? ["Plain FTP: try a transfer; whether its data connections pass is not known."] : []),
    ...leftForVpn(policy, names),
    "UPnP and NAT-PMP are two switches of the gateway: see that both are off.",
    ...(reservations.length > 0 ? ["Fixed addresses: give each computer its fixed IP in its own settings."] : []),
    ...(dynamicDns ? ["Dynamic DNS: set it by the UniFi click-sheet."] : []),
    ...leftForAnswers(policy),
  ];
}
