import type { Answers } from "@/lib/answers";
import { oneLine } from "@/lib/answers/one-line";
import { formatIpv4, networkOf, parseIpv4 } from "@/lib/net/ipv4";
import type { AddressingEntry, InboundRule, OutboundRule, Plan } from "@/lib/plan";
import { serviceName } from "@/lib/services";
import type { Allow, ClosedPort, DynamicDns, Forward, Outbound, Policy, Reservation } from "./policy";

/**
 * What was found on site belongs into both beforehand: see `answersWithFound` and `planWithFound`. Which port opens is the plan's
 * alone; the answers lend what a router is also told and a plan doesn't hold: MAC address, inside network, who updates the name.
 */
export function policyOf(answers: Answers, plan: Plan): Policy {
  const outbound = outboundOf(plan);
  const dynamicDns = dynamicDnsOf(answers, plan);
  return {
    office: oneLine(answers.office?.name) ?? "",
    rulesetVersion: plan.rulesetVersion,
    lan: lanOf(answers),
    server: serverOf(plan),
    forwards: plan.inbound.flatMap((rule) => forwardOf(rule, plan)),
    closed: plan.inbound.flatMap(closedOf),
    throughVpn: plan.inbound.flatMap((rule) => ("vpn" in rule && rule.vpn ? rule.ports : [])),
    ...(outbound && { outbound }),
    outboundIsOpenQuestion: plan.outboundPolicy === "unsure",
    reservations: reservationsOf(answers, plan),
    ...(dynamicDns && { dynamicDns }),
  };
}

function forwardOf(rule: InboundRule, plan: Plan): Forward[] {
  if (rule.action !== "forward") return [];
  const { host, address, port } = rule.target;
  const sources = "sources" in rule ? rule.sources : undefined;
  return [
    {
      item: rule.id,
      port,
      service: rule.services.map(serviceName).join(", "),
      to: { role: host, ...(address !== null && { address }) },
      ...(sources && { sources: distinct(sources) }),
      hairpin: rule.id === "in-443" && !sources && plan.tasks.some(({ id }) => id === "hairpin"),
    },
  ];
}

/** Some devices refuse what they are told twice. */
function distinct([first, ...more]: readonly [string, ...string[]]): [string, ...string[]] {
  return [first, ...new Set(more.filter((one) => one !== first))];
}

function closedOf(rule: InboundRule): ClosedPort[] {
  if (rule.action === "forward" || rule.id === "in-default") return [];
  const [port] = rule.ports;
  const service = rule.services.map(serviceName).join(", ");
  return [{ item: rule.id, port, service, ...(rule.action === "hold" && { held: rule.question }) }];
}

function serverOf({ addressing }: Plan): Policy["server"] {
  const address = addressing.find(({ id }) => id === "server-address")?.value;
  return address ? { address } : {};
}

function lanOf({ server = {} }: Answers): Policy["lan"] {
  const { routerAddress, prefixLength, address } = server;
  const inside = parseIpv4(routerAddress ?? address ?? "");
  return {
    ...(routerAddress && { router: routerAddress }),
    ...(inside.ok &&
      prefixLength && { network: `${formatIpv4(networkOf(inside.value, prefixLength))}/${prefixLength}` }),
  };
}

/** Undefined where outbound traffic is not restricted. */
function outboundOf({ outbound, outboundPolicy }: Plan): Outbound | undefined {
  if (outboundPolicy !== "restricted") return undefined;
  const webPorts: readonly number[] = outbound.find(({ id }) => id === "out-essential-web")?.ports ?? [];
  const allows: Allow[] = [];
  const left: Outbound["left"][number][] = [];
  for (const rule of outbound) {
    if (!("destination" in rule)) continue;
    if (rule.action === "hold") left.push({ item: rule.id, ports: rule.ports, why: "held" });
    else if (rule.destination.kind !== "not-given") allows.push(allowOf(rule));
    // The row for the web lets these out as well; what is not given is never any.
    else if (!rule.ports.every((port) => webPorts.includes(port)))
      left.push({ item: rule.id, ports: rule.ports, why: "not-given" });
  }
  const ftpHelper = allows.some(({ ports, host }) => host !== undefined && ports.includes(21));
  return { allows, ftpHelper, left };
}

function allowOf({
  id,
  protocol,
  ports,
  services,
  destination,
}: Extract<OutboundRule, { destination: object }>): Allow {
  return {
    item: id,
    services: services.map(serviceName).join(", "),
    protocol,
    ports,
    ...(destination.kind === "host" && { host: destination.host }),
  };
}

function reservationsOf({ server = {} }: Answers, { addressing }: Plan): Reservation[] {
  const entry = (id: AddressingEntry["id"]) => addressing.find((found) => found.id === id);
  const fixed = entry("server-address");
  const mail = entry("mail-server-address");
  const { macAddress } = server;
  return [
    // Set by hand on the server itself, it needs no reservation, and a second one would only be in the way.
    ...(fixed && server.assignment !== "static"
      ? [
          {
            role: "server" as const,
            ...(fixed.value && { address: fixed.value }),
            ...(macAddress && { mac: macAddress }),
          },
        ]
      : []),
    ...(mail ? [{ role: "mail-server" as const, ...(mail.value && { address: mail.value }) }] : []),
  ];
}

function dynamicDnsOf({ internet = {} }: Answers, { addressing, tasks }: Plan): DynamicDns | undefined {
  if (!tasks.some(({ id }) => id === "install-updater")) return undefined;
  const hostname = addressing.find(({ id }) => id === "dynamic-dns")?.value;
  return { ...(hostname && { hostname }), updater: internet.ddnsUpdater ?? "unsure" };
}
