/** Takes the script apart by a closed list of lines. */

export type Script = {
  /** The text that `uci import firewall` is given. */
  firewall: string[];
  /** By place, such as "dhcp.nh_server": its type and options. */
  sections: Map<string, Record<string, string>>;
};

/** In this order, around the firewall's own lines. */
const before = [
  "(",
  "set -e",
  'test -z "$(uci changes)" || { echo "Save or revert what uci changes shows, then run this again." >&2; exit 1; }',
  "if uci -q get upnpd.config > /dev/null; then",
  "uci set upnpd.config.enabled='0'",
  "uci commit upnpd",
  "/etc/init.d/miniupnpd stop || true",
  "fi",
  "test -e /root/firewall.before-handoff || { cp /etc/config/firewall /root/firewall.copying; mv /root/firewall.copying /root/firewall.before-handoff; }",
  "cp /etc/config/firewall /tmp/firewall.previous",
  "uci import firewall << 'END-OF-FIREWALL'",
];

const after = [
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

const anywhereLater = [
  "uci commit dhcp",
  "/etc/init.d/dnsmasq restart",
  "if test -e /etc/config/ddns; then",
  "uci commit ddns",
  "else",
  "fi",
  "echo 'Done.'",
  ")",
];

const options: Readonly<Record<string, readonly string[]>> = {
  host: ["name", "mac", "ip"],
  service: [
    "enabled",
    "lookup_host",
    "domain",
    "username",
    "password",
    "use_https",
    "interface",
    "ip_source",
    "ip_network",
  ],
};

export function parseScript(text: string): Script {
  const [shebang, ...rest] = text.split("\n");
  if (shebang !== "#!/bin/sh") throw new Error("It does not begin as a shell script");
  const start = rest.findIndex((line) => !line.startsWith("#"));
  const begin = rest.indexOf(before.at(-1) ?? "");
  const end = rest.indexOf("END-OF-FIREWALL");
  expectLines(commands(rest.slice(start, begin + 1)), before);
  const later = commands(rest.slice(end + 1));
  expectLines(later.slice(0, after.length), after);
  if (later.at(-1) !== ")") throw new Error("It is not closed");
  return { firewall: rest.slice(begin + 1, end), sections: sectionsOf(later.slice(after.length)) };
}

const commands = (lines: readonly string[]) => lines.filter((line) => line !== "" && !line.startsWith("# "));

function expectLines(found: readonly string[], wanted: readonly string[]): void {
  for (const [index, line] of wanted.entries())
    if (found[index] !== line) throw new Error(`Expected “${line}”, found “${found[index]}”`);
  if (found.length !== wanted.length) throw new Error(`More than is known: ${found.slice(wanted.length).join("; ")}`);
}

const reservedAlready = [
  /^if uci -q show dhcp \| grep -v '\^dhcp\\\.nh_' \| grep -qiF -e "ip='[0-9.]+'" -e "[0-9a-f:]+"; then$/,
  /^echo "[0-9.]+ or [0-9a-f:]+ is reserved already: nothing was changed there\. See that it is one for the other\." >&2$/,
];

function sectionsOf(lines: readonly string[]): Script["sections"] {
  const sections: Script["sections"] = new Map();
  for (const line of lines) {
    if (anywhereLater.includes(line)) continue;
    if (reservedAlready.some((known) => known.test(line))) continue;
    if (/^uci -q delete (dhcp\.nh_server|dhcp\.nh_mail|ddns\.nh_office) \|\| true$/.test(line)) continue;
    const [, place = "", key, value = ""] =
      /^uci set (dhcp\.nh_[a-z]+|ddns\.nh_office)(?:\.([a-z_]+))?='?([A-Za-z0-9.:_-]+)'?$/.exec(line) ?? [];
    if (!place) throw new Error(`Not known: ${line}`);
    if (key === undefined) sections.set(place, { "": value });
    else addTo(sections, place, key, value);
  }
  return sections;
}

function addTo(sections: Script["sections"], place: string, key: string, value: string): void {
  const section = sections.get(place);
  if (!section || !options[section[""] ?? ""]?.includes(key)) throw new Error(`Not known in ${place}: ${key}`);
  section[key] = value;
}
