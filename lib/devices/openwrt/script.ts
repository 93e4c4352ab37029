/**
 * The whole as one shell script, in brackets: a shell reads to the closing one before it begins, so a file that was cut off does
 * nothing. What closes comes first.
 */
import type { Policy } from "@/lib/devices/policy";
import { parseHostname } from "@/lib/net/hostname";
import { type Section, setSection, uciText } from "./uci";

export function script(head: readonly string[], sections: readonly Section[], policy: Policy): string {
  return [
    "#!/bin/sh",
    ...head.map((line) => `# ${line}`),
    "",
    "(",
    "set -e",
    "",
    ...nothingUnsaved,
    "",
    ...noPortMapping,
    "",
    ...firewallPutIn(sections),
    "",
    ...reservations(policy),
    ...dynamicDns(policy),
    "echo 'Done.'",
    ")",
    "",
  ].join("\n");
}

const nothingUnsaved = [
  "# Changes that wait to be saved would be mixed with these.",
  'test -z "$(uci changes)" || { echo "Save or revert what uci changes shows, then run this again." >&2; exit 1; }',
];

const noPortMapping = [
  "# UPnP and NAT-PMP, where the package is installed.",
  "if uci -q get upnpd.config > /dev/null; then",
  "uci set upnpd.config.enabled='0'",
  "uci commit upnpd",
  "/etc/init.d/miniupnpd stop || true",
  "fi",
];

function firewallPutIn(sections: readonly Section[]): string[] {
  return [
    "# The firewall as it was before the first run is kept.",
    "test -e /root/firewall.before-handoff || { cp /etc/config/firewall /root/firewall.copying; mv /root/firewall.copying /root/firewall.before-handoff; }",
    "cp /etc/config/firewall /tmp/firewall.previous",
    "uci import firewall << 'END-OF-FIREWALL'",
    ...uciText(sections),
    "END-OF-FIREWALL",
    "",
    "# A section that is not understood is left out or weakened, with no more than a line marked [!].",
    'said="$(fw4 check 2>&1)" || said="[!] Section refused. $said"',
    'case "$said" in',
    "*'[!] Section'*)",
    "cp /tmp/firewall.previous /etc/config/firewall",
    'echo "$said" >&2',
    'echo "Not understood by this router. Its firewall is as it was." >&2',
    "exit 1",
    ";;",
    "esac",
    "/etc/init.d/firewall reload",
  ];
}

const hostNames = { server: "macpractice-server", "mail-server": "mail-server" } as const;
const sectionNames = { server: "nh_server", "mail-server": "nh_mail" } as const;

/** Two reservations of one address, or for one device, keep dnsmasq from starting: no DHCP and no DNS for the whole office. */
function reservations({ reservations }: Policy): string[] {
  const known = reservations.flatMap(({ role, address, mac }) =>
    address && mac ? [{ role, address, mac: mac.toLowerCase() }] : [],
  );
  if (known.length === 0) return [];
  return [
    "# Fixed addresses.",
    ...known.flatMap(({ role, address, mac }) => [
      `if uci -q show dhcp | grep -v '^dhcp\\.nh_' | grep -qiF -e "ip='${address}'" -e "${mac}"; then`,
      `echo "${address} or ${mac} is reserved already: nothing was changed there. See that it is one for the other." >&2`,
      "else",
      ...setSection(`dhcp.${sectionNames[role]}`, "host", { name: hostNames[role], mac, ip: address }),
      "fi",
    ]),
    "uci commit dhcp",
    "/etc/init.d/dnsmasq restart",
    "",
  ];
}

/** The name that the router is to keep up to date, where it can be one. */
export function updatedName({ dynamicDns }: Policy): string | undefined {
  if (!dynamicDns?.hostname || dynamicDns.updater === "server") return undefined;
  const name = parseHostname(dynamicDns.hostname);
  return name.ok ? name.value : undefined;
}

function dynamicDns(policy: Policy): string[] {
  const name = updatedName(policy);
  if (!name) return [];
  return [
    "# Dynamic DNS, switched off until provider, user and password are filled in.",
    "if test -e /etc/config/ddns; then",
    ...setSection("ddns.nh_office", "service", {
      enabled: "0",
      lookup_host: name,
      domain: name,
      username: "FILL-IN",
      password: "FILL-IN",
      use_https: "1",
      interface: "wan",
      ip_source: "network",
      ip_network: "wan",
    }),
    "uci commit ddns",
    "fi",
    "",
  ];
}
