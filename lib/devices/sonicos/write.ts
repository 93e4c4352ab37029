import { blanksOf, forwardsOf, leftForAnswers, withDestinations } from "@/lib/devices/common-left";
import type { Configuration, Names } from "@/lib/devices/device";
import { leftForVpn, type Reserved, reservedOf, reservedParts, withMask } from "@/lib/devices/file-parts";
import { jsonFile } from "@/lib/devices/json-file";
import type { Policy, PolicyPart } from "@/lib/devices/policy";
import { type Known, objectName, objects } from "./objects";
import { commit, natPolicy, type Request, reservation } from "./requests";
import { closing, opening } from "./rules";

export const FILE = "network-handoff.sonicos.json";

export function write(unnamed: Policy, names: Names): Configuration {
  const policy = withDestinations(unnamed, names);
  const forwards = forwardsOf(policy);
  const hairpin = forwards.some((forward) => forward.hairpin);
  const place = placeOf(policy, names);
  const reserved = place ? reservedOf(policy) : [];
  const requests = [
    ...objects(policy, forwards, names),
    ...closing(policy, names),
    ...forwards.flatMap((forward) => translated(forward, names)),
    ...opening(policy, forwards, names),
    ...(place ? reserved.map((each) => fixed(each, place)) : []),
    commit,
  ];
  return {
    files: [{ name: FILE, content: (head) => jsonFile(head, { base: "/api/sonicos", requests }) }],
    does: [
      "firewall",
      // To other zones what was open stays open, and hairpin was seen on no device.
      ...forwards.map(({ item }): PolicyPart => item),
      ...reservedParts(reserved),
      ...(policy.outbound && policy.outbound.left.length === 0 ? (["outbound"] as const) : []),
    ],
    left: leftOf(policy, names, hairpin),
    blanks: blanksOf(policy, { reservations: place !== undefined }),
  };
}

/** From outside, and for all who may use it from inside too: a second one, so that the answer comes back through here. */
function translated(forward: Known, names: Names): Request[] {
  const { "wan-interface": inbound = "", "wan-object": outside = "", "lan-subnets": subnets = "" } = names;
  const common = {
    destination: { name: outside },
    translatedDestination: { name: objectName.host(forward.to.role) },
    service: { name: objectName.port("tcp", forward.port) },
  };
  return [
    natPolicy({ name: `NH ${forward.item}`, inbound, ...common }),
    ...(forward.hairpin
      ? [
          natPolicy({
            name: `NH ${forward.item} from inside`,
            inbound: "any",
            source: { group: subnets },
            translatedSource: { name: outside },
            ...common,
          }),
        ]
      : []),
  ];
}

type ScopePlace = { router: string; mask: string };

/** What a scope names beside the computer: a mask that nobody knows is not guessed. */
function placeOf({ lan: { router } }: Policy, { "lan-network": network = "" }: Names): ScopePlace | undefined {
  const known = withMask(network);
  return router && known ? { router, mask: known.mask } : undefined;
}

function fixed({ role, address, mac }: Reserved, { router, mask }: ScopePlace): Request {
  return reservation({
    ip: address,
    mac: mac.replaceAll(":", "").toUpperCase(),
    enable: true,
    name: `NH ${role}`,
    lease_time: 1440,
    default_gateway: router,
    netmask: mask,
  });
}

function leftOf(policy: Policy, names: Names, hairpin: boolean): string[] {
  const { reservations, dynamicDns, outbound, lan } = policy;
  return [
    ...leftForVpn(policy, names),
    "Access rules and NAT policies that are there already: from outside they let nothing in any more. Remove those for these ports first, since a second one may be refused.",
    "Other zones than those named here (DMZ, WLAN): what was open to them stays open, over IPv4 and IPv6. Close it by hand.",
    "Administration from outside: take HTTPS, HTTP and SSH from the outside interface’s management.",
    ...(hairpin ? ["The outside name from inside: written, but not known to work. Try it."] : []),
    ...(outbound?.ftpHelper ? ["Plain FTP: see that the FTP transformation is on, or its data connections fail."] : []),
    ...(reservations.length > 0 && !placeOf(policy, names)
      ? [`Fixed addresses: ${lan.router ? "the office’s network" : "the router’s inside address"} is not known.`]
      : []),
    ...(dynamicDns
      ? [
          "Dynamic DNS: set it by hand. SonicOS knows dyn, changeip and noip; with others, let the server update the name.",
        ]
      : []),
    ...leftForAnswers(policy),
  ];
}
