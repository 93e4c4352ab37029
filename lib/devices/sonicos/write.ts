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
  const { router } = policy.lan;
  const reserved = router ? reservedOf(policy) : [];
  const requests = [
    ...objects(policy, forwards, names),
    ...closing(policy, names),
    ...forwards.flatMap((forward) => translated(forward, names)),
    ...opening(policy, forwards, names),
    ...reserved.map((each) => fixed(each, names, router ?? "")),
    commit,
  ];
  return {
    files: [{ name: FILE, content: (head) => jsonFile(head, { base: "/api/sonicos", requests }) }],
    does: [
      "firewall",
      "closed",
      ...forwards.map(({ item }): PolicyPart => item),
      ...(hairpin ? (["hairpin"] as const) : []),
      ...reservedParts(reserved),
      ...(policy.outbound && policy.outbound.left.length === 0 ? (["outbound"] as const) : []),
    ],
    left: leftOf(policy, names, hairpin),
    blanks: blanksOf(policy, { reservations: router !== undefined }),
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

function fixed({ role, address, mac }: Reserved, { "lan-network": network = "" }: Names, router: string): Request {
  return reservation({
    ip: address,
    mac: mac.replaceAll(":", "").toUpperCase(),
    enable: true,
    name: `NH ${role}`,
    lease_time: 1440,
    default_gateway: router,
    netmask: withMask(network).mask,
  });
}

function leftOf(policy: Policy, names: Names, hairpin: boolean): string[] {
  const { reservations, dynamicDns, outbound, lan } = policy;
  return [
    ...leftForVpn(policy, names),
    "Access rules and NAT policies that are there already: from outside they let nothing in any more. Remove those for these ports first, since a second one may be refused.",
    "Other zones than those named here (DMZ, WLAN): look at what comes in there.",
    "Administration from outside: take HTTPS, HTTP and SSH from the outside interface’s management.",
    ...(hairpin ? ["The outside name from inside: open the Portal by it once; this was not tried on a device."] : []),
    ...(outbound?.ftpHelper ? ["Plain FTP: see that the FTP transformation is on, or its data connections fail."] : []),
    ...(reservations.length > 0 && !lan.router ? ["Fixed addresses: the router’s inside address is not known."] : []),
    ...(dynamicDns
      ? [
          "Dynamic DNS: set it by hand. SonicOS knows dyn, changeip and noip; with others, let the server update the name.",
        ]
      : []),
    ...leftForAnswers(policy),
  ];
}
