/** Reads UCI with a closed list of options: to an unknown one the router gives a warning and keeps the rule without it. */

export type UciSection = { type: string; options: Map<string, string[]> };

const zone = /^(wan|lan|vpn)$/;
const verdict = /^(ACCEPT|DROP|REJECT)$/;
const bool = /^[01]$/;
const name = /^[A-Za-z0-9 ._-]{1,100}$/;
const octet = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const network4 = `${octet}(\\.${octet}){3}(/([0-9]|[12][0-9]|3[0-2]))?`;
const address4 = new RegExp(`^${octet}(\\.${octet}){3}$`);
/** Several are separated by spaces; a comma is invalid. */
const ports = /^[1-9][0-9]{0,4}( [1-9][0-9]{0,4})*$/;
const icmpTypes = /^(router-solicitation|router-advertisement|neighbour-solicitation|neighbour-advertisement)$/;

type Kind = { pattern: RegExp; list?: true };
const option = (pattern: RegExp): Kind => ({ pattern });
const list = (pattern: RegExp): Kind => ({ pattern, list: true });

const known: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  defaults: {
    input: option(verdict),
    output: option(verdict),
    forward: option(verdict),
    drop_invalid: option(bool),
    synflood_protect: option(bool),
  },
  zone: {
    name: option(zone),
    network: list(/^[A-Za-z0-9._-]{1,24}$/),
    input: option(verdict),
    output: option(verdict),
    forward: option(verdict),
    masq: option(bool),
    mtu_fix: option(bool),
  },
  forwarding: { src: option(zone), dest: option(zone) },
  rule: {
    name: option(name),
    src: option(zone),
    dest: option(/^(wan|lan|vpn|\*)$/),
    proto: option(/^(tcp|udp|icmp|all)$/),
    family: option(/^(any|ipv4|ipv6)$/),
    src_ip: list(new RegExp(`^(${network4}|fe80::/10)$`)),
    dest_ip: list(new RegExp(`^!?${network4}$`)),
    dest_port: option(ports),
    icmp_type: list(icmpTypes),
    mark: option(/^0x[0-9a-f]{1,8}$/),
    set_mark: option(/^0x[0-9a-f]{1,8}$/),
    target: option(/^(ACCEPT|DROP|REJECT|MARK)$/),
  },
  redirect: {
    name: option(name),
    src: option(/^wan$/),
    src_ip: option(new RegExp(`^${network4}$`)),
    src_dip: option(address4),
    src_dport: option(ports),
    dest: option(zone),
    dest_ip: option(address4),
    dest_port: option(ports),
    proto: option(/^(tcp|udp)$/),
    family: option(/^(ipv4|ipv6)$/),
    reflection: option(bool),
    target: option(/^DNAT$/),
  },
};

export function parseUci(lines: readonly string[]): UciSection[] {
  const sections: UciSection[] = [];
  for (const line of lines) {
    if (line.trim() === "") continue;
    const begin = /^config ([a-z]+)$/.exec(line);
    if (begin) sections.push({ type: checkedType(begin[1]), options: new Map() });
    else addOption(sections.at(-1), line);
  }
  return sections;
}

function checkedType(type = ""): string {
  if (!known[type]) throw new Error(`There is no section “${type}”`);
  return type;
}

function addOption(section: UciSection | undefined, line: string): void {
  const [, kind, key = "", value = ""] = /^\t(option|list) ([a-z0-9_]+) '([^']*)'$/.exec(line) ?? [];
  const wanted = known[section?.type ?? ""]?.[key];
  if (!section || !kind || !wanted) throw new Error(`Not known in ${section?.type}: ${line}`);
  if ((kind === "list") !== Boolean(wanted.list)) throw new Error(`Not a ${kind}: ${line}`);
  if (!wanted.pattern.test(value)) throw new Error(`No value for ${key}: ${line}`);
  const before = section.options.get(key);
  if (before && kind === "option") throw new Error(`Said twice: ${line}`);
  section.options.set(key, [...(before ?? []), value]);
}

export const one = ({ options }: UciSection, key: string): string | undefined => options.get(key)?.[0];
export const all = ({ options }: UciSection, key: string): string[] => options.get(key) ?? [];
export const portsOf = (section: UciSection, key: string): number[] =>
  (one(section, key) ?? "").split(" ").filter(Boolean).map(Number);
