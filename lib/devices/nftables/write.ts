import { blanksOf, forwardsOf, withDestinations } from "@/lib/devices/common-left";
import type { Configuration, Names } from "@/lib/devices/device";
import { vpnOf } from "@/lib/devices/file-parts";
import { doneOnLinux, ftpHostsOf, guardedPorts, leftOnLinux } from "@/lib/devices/linux";
import type { Allow, Policy } from "@/lib/devices/policy";

/** A forward whose target is known. */
type Known = ReturnType<typeof forwardsOf>[number];

export function write(unnamed: Policy, names: Names): Configuration {
  const policy = withDestinations(unnamed, names);
  const forwards = forwardsOf(policy);
  return {
    files: [
      {
        name: "network-handoff.nft",
        content: (head) => [...head.map((line) => `# ${line}`), "", ...table(policy, forwards, names), ""].join("\n"),
      },
    ],
    does: doneOnLinux(policy, forwards),
    left: [otherTables, ...leftOnLinux(policy, names, lookedUp)],
    blanks: blanksOf(policy, { reservations: false }),
  };
}

const otherTables =
  "Forwards in other tables let nothing in any more, and may be in the way of these: look at `nft list ruleset`, and remove them.";

const lookedUp =
  "Host names are looked up once, when this is loaded: load it again where a host has moved. With a name that is not found, or that has several addresses, the whole file is refused: type an address in its place, so that a start without the internet does not leave the router open.";

function table(policy: Policy, forwards: readonly Known[], names: Names): string[] {
  return [
    "table inet network_handoff {}",
    "delete table inet network_handoff",
    "",
    "table inet network_handoff {",
    ...(policy.outbound?.ftpHelper ? ftpHelper : []),
    ...chain("from_outside", "", closedLines(policy)),
    ...chain("to_router", "type filter hook input priority filter; policy drop;", [
      "ct state established,related accept",
      "ct state invalid drop",
      'iifname "lo" accept',
      ...routerItself(names),
      ...onlyAsForwarded(policy, names),
      `iifname "${names.lan}" accept`,
      `iifname "${names.wan}" jump from_outside`,
    ]),
    ...chain("through_router", "type filter hook forward priority filter; policy drop;", [
      "ct state established,related accept",
      "ct state invalid drop",
      ...forwards.map((forward) => accepted(forward, names)),
      `iifname "${names.wan}" jump from_outside`,
      ...vpnLines(policy, names),
      ...outboundLines(policy, names),
    ]),
    ...chain(
      "port_forwards",
      "type nat hook prerouting priority dstnat;",
      forwards.flatMap((f) => translated(f, names)),
    ),
    ...chain("addresses_out", "type nat hook postrouting priority srcnat;", [
      ...forwards.flatMap((forward) => hairpinned(forward, names)),
      `oifname "${names.wan}" meta nfproto ipv4 masquerade`,
    ]),
    ...(policy.outbound?.ftpHelper ? helperChain(policy, names) : []),
    "}",
  ];
}

function chain(name: string, kind: string, lines: readonly string[]): string[] {
  return ["", `  chain ${name} {`, ...[kind, ...lines].filter(Boolean).map((line) => `    ${line}`), "  }"];
}

/** Named, so that a look at the counters tells what was tried; all else is closed by the chain's policy. */
function closedLines({ closed }: Policy): string[] {
  return closed.map(
    ({ port, service, held }) =>
      `tcp dport ${port} counter drop comment "${service}${held ? ", on hold" : ""}: closed, IPv4 and IPv6"`,
  );
}

/** Without these the router has no IPv6 address and finds no neighbor, or its IPv4 lease ends. */
function routerItself({ wan }: Names): string[] {
  return [
    "icmpv6 type { nd-router-solicit, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert } ip6 hoplimit 255 accept",
    `iifname "${wan}" ip6 saddr fe80::/10 udp dport 546 accept`,
    `iifname "${wan}" udp sport 67 udp dport 68 accept`,
  ];
}

/** From inside, the router’s outside address reaches what is forwarded to everyone, and nothing else by these ports. */
function onlyAsForwarded(policy: Policy, { lan }: Names): string[] {
  const ports = guardedPorts(policy).join(", ");
  return [`iifname "${lan}" fib daddr type local fib daddr . iif type != local tcp dport { ${ports} } drop`];
}

const from = ({ sources }: Pick<Known, "sources">) => (sources ? `ip saddr { ${sources.join(", ")} } ` : "");

function accepted(forward: Known, { wan, lan }: Names): string {
  const { to, port, service, hairpin } = forward;
  const side = hairpin ? `iifname { "${wan}", "${lan}" }` : `iifname "${wan}"`;
  return `${side} ${from(forward)}ct status dnat ip daddr ${to.address} tcp dport ${port} accept comment "${service}"`;
}

function translated(forward: Known, { wan, lan, "wan-address": fixed }: Names): string[] {
  const { to, port, hairpin } = forward;
  const there = `dnat ip to ${to.address}:${port}`;
  // Where it changes: whatever address the interface has on which it comes in, and no other of the router.
  const outside = fixed ? `ip daddr ${fixed}` : "meta nfproto ipv4 fib daddr . iif type local";
  const inside = fixed ? outside : "meta nfproto ipv4 fib daddr type local fib daddr . iif type != local";
  return [
    `iifname "${wan}" ${outside} ${from(forward)}tcp dport ${port} ${there}`,
    ...(hairpin ? [`iifname "${lan}" ${inside} tcp dport ${port} ${there}`] : []),
  ];
}

function hairpinned({ to, port, hairpin }: Known, { lan, "lan-network": network }: Names): string[] {
  if (!hairpin) return [];
  return [
    `iifname "${lan}" oifname "${lan}" ip saddr ${network} ip daddr ${to.address} tcp dport ${port} ct status dnat masquerade`,
  ];
}

function vpnLines(policy: Policy, names: Names): string[] {
  const known = vpnOf(policy, names);
  if (!known) return [];
  const { vpn, network, server, ports } = known;
  return [
    `iifname "${vpn}" oifname "${names.lan}" ip saddr ${network} ip daddr ${server} tcp dport { ${ports.join(", ")} } accept`,
  ];
}

function outboundLines({ outbound }: Policy, { lan, wan }: Names): string[] {
  const side = `iifname "${lan}" oifname "${wan}"`;
  if (!outbound) return [`${side} accept`];
  return outbound.allows.map((allow) => `${side} ${allowed(allow)} accept comment "${allow.services}"`);
}

/** A host is one of IPv4 here: over IPv6 it would need a rule of its own, and the article names none. */
function allowed({ host, protocol, ports }: Allow): string {
  const to = host ? `ip daddr ${host} ` : "";
  return `${to}${protocol} dport { ${ports.join(", ")} }`;
}

const ftpHelper = ["  ct helper ftp_standard {", '    type "ftp" protocol tcp;', "  }"];

function helperChain(policy: Policy, { lan }: Names): string[] {
  return chain(
    "helpers",
    "type filter hook prerouting priority filter;",
    ftpHostsOf(policy).map((host) => `iifname "${lan}" ip daddr ${host} tcp dport 21 ct helper set "ftp_standard"`),
  );
}
