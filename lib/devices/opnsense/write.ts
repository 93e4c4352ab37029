import { blanksOf, forwardsOf, leftForAnswers, withDestinations } from "@/lib/devices/common-left";
import type { Configuration, Names } from "@/lib/devices/device";
import { leftForVpn } from "@/lib/devices/file-parts";
import type { Policy, PolicyPart } from "@/lib/devices/policy";
import { element, type Xml, xmlFile } from "@/lib/devices/xml";
import { aliases } from "./aliases";
import { rules } from "./rules";
import { translations } from "./translations";

export const FILE = "network-handoff.opnsense.xml";

export function write(unnamed: Policy, names: Names): Configuration {
  const policy = withDestinations(unnamed, names);
  const forwards = forwardsOf(policy);
  const root = element("opnsense", [
    element("nat", translations(forwards, names)),
    element("OPNsense", [
      element("Firewall", [
        element("Alias", [element("aliases", aliases(policy, forwards))]),
        element("Filter", [element("rules", rules(policy, forwards, names))]),
      ]),
    ]),
  ]);
  return {
    files: [{ name: FILE, content: (head) => xmlFile(head, withoutEmpty(root)) }],
    // Rules that are there already stay, and some are read before these: all else, a limit and what goes out hang on them.
    does: forwards.flatMap(({ item, sources }): PolicyPart[] => (sources ? [] : [item])),
    left: leftOf(policy, names, forwards),
    blanks: blanksOf(policy, { reservations: false }),
  };
}

/** An empty list would read as one to put in the place of what is there. */
function withoutEmpty({ content, ...node }: Xml): Xml {
  if (typeof content === "string") return { ...node, content };
  return { ...node, content: content.map(withoutEmpty).filter((each) => each.content.length > 0) };
}

function leftOf(policy: Policy, names: Names, forwards: ReturnType<typeof forwardsOf>): string[] {
  const { reservations, dynamicDns, outbound } = policy;
  return [
    `Must be seen: these rules stand first. Floating rules and rules of interface groups are read before them, and so is what has an earlier sequence: none of it may let in more${outbound ? ", nor let out more from inside" : ""}.`,
    "Destination NAT (Port Forward) and rules of the outside interface that are there already: remove what lets in more.",
    ...(forwards.some(({ hairpin }) => hairpin)
      ? [
          "The outside name from inside takes two settings. One is in the rule; set the other under Firewall, Settings, Advanced: Automatic outbound NAT for Reflection.",
        ]
      : []),
    ...leftForVpn(policy, names),
    ...(reservations.length > 0
      ? [
          "Fixed addresses: a reservation hangs on its subnet, which only the device can name. Make them under Kea DHCP.",
        ]
      : []),
    ...(dynamicDns ? ["Dynamic DNS: it takes the plugin os-ddclient."] : []),
    "UPnP: see that the plugin os-upnp is not there, or off.",
    "Administration from outside: see that no rule of the outside interface allows it.",
    ...(outbound?.ftpHelper ? ["Plain FTP: its data connections take a plugin; without it a transfer fails."] : []),
    ...leftForAnswers(policy),
  ];
}
