/** What both files say alike. */
import type { Names } from "@/lib/devices/device";
import { guardedPorts } from "@/lib/devices/linux";
import type { Allow, Policy } from "@/lib/devices/policy";

export function table(name: string, policies: Readonly<Record<string, "DROP" | "ACCEPT">>, rules: readonly string[]) {
  return [
    `*${name}`,
    ...Object.entries(policies).map(([chain, policy]) => `:${chain} ${policy} [0:0]`),
    ...rules,
    "COMMIT",
  ];
}

export const closedByDefault = { INPUT: "DROP", FORWARD: "DROP", OUTPUT: "ACCEPT" } as const;

/** Stands by itself, before anything that could fail: what comes after it only opens. */
export const closeFirst = (names: Names) =>
  table("filter", closedByDefault, [...established("INPUT"), ...established("FORWARD"), ...ownSide(names)]);

export const established = (chain: "INPUT" | "FORWARD") => [
  `-A ${chain} -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT`,
  `-A ${chain} -m conntrack --ctstate INVALID -j DROP`,
];

export const ownSide = ({ lan }: Names) => ["-A INPUT -i lo -j ACCEPT", `-A INPUT -i ${lan} -j ACCEPT`];

/** An address of the router that is not the one of the interface on which the packet came in. */
export const otherAddress = "-m addrtype --dst-type LOCAL -m addrtype ! --dst-type LOCAL --limit-iface-in";

/** From inside, the router’s outside address reaches what is forwarded to everyone, and nothing else by these ports. */
export const onlyAsForwarded = (policy: Policy, { lan }: Names) =>
  `-A INPUT -i ${lan} ${otherAddress} -p tcp ${toPorts(guardedPorts(policy))} -j DROP`;

/** Named, so that a look at the counters tells what was tried; all else is closed by the chain's policy. */
export const closedLines = ({ closed }: Policy, chain: "INPUT" | "FORWARD", { wan }: Names) =>
  closed.map(
    ({ port, service, held }) =>
      `-A ${chain} -i ${wan} -p tcp ${toPorts([port])} ${comment(`${service}${held ? ", on hold" : ""}: closed`)} -j DROP`,
  );

export function outboundLines(allows: readonly Allow[] | undefined, { lan, wan }: Names): string[] {
  const side = `-A FORWARD -i ${lan} -o ${wan}`;
  if (!allows) return [`${side} -j ACCEPT`];
  return allows.map(
    ({ host, protocol, ports, services }) =>
      `${side}${host ? ` -d ${host}` : ""} -p ${protocol} ${toPorts(ports)} ${comment(services)} -j ACCEPT`,
  );
}

export const toPorts = (ports: readonly number[]) =>
  ports.length === 1 ? `--dport ${ports[0]}` : `-m multiport --dports ${ports.join(",")}`;

/** Of our own words alone: names of services. */
export const comment = (text: string) => `-m comment --comment "${text}"`;
