/**
 * Access rules: each is put first, so what denies is written before what allows. Whatever else was open from outside is then
 * below a rule that denies all.
 */
import type { Names } from "@/lib/devices/device";
import { vpnOf } from "@/lib/devices/file-parts";
import type { Policy } from "@/lib/devices/policy";
import { type Known, objectName } from "./objects";
import { accessRule, any, type Place, type Request } from "./requests";

const families = ["ipv4", "ipv6"] as const;

export function closing({ closed, outbound }: Policy, { wan = "", lan = "" }: Names): Request[] {
  const held = closed.filter(({ held }) => held).map(({ port }) => port);
  const inbound = { from: wan, to: lan, action: "deny" } as const;
  return families.flatMap((family) => [
    accessRule({ family, ...inbound, name: "NH all from outside" }),
    accessRule({
      family,
      ...inbound,
      name: "NH closed ports",
      service: { group: objectName.closed },
      ...(held.length > 0 && { comment: `On hold: ${held.join(" ")}` }),
    }),
    ...(outbound ? [accessRule({ family, from: lan, to: wan, action: "deny", name: "NH all to outside" })] : []),
  ]);
}

export function opening(policy: Policy, forwards: readonly Known[], names: Names): Request[] {
  return [
    ...forwards.map((forward) => allowedIn(forward, names)),
    ...fromVpn(policy, names),
    ...outwards(policy, names),
  ];
}

/** Before the translation: its destination is the outside address. */
function allowedIn(forward: Known, { wan = "", lan = "", "wan-object": outside = "" }: Names): Request {
  return accessRule({
    family: "ipv4",
    name: `NH ${forward.item}`,
    from: wan,
    to: lan,
    action: "allow",
    source: forward.sources ? { group: objectName.sources(forward) } : any,
    destination: { name: outside },
    service: { name: objectName.port("tcp", forward.port) },
  });
}

function fromVpn(policy: Policy, names: Names): Request[] {
  const way = vpnOf(policy, names);
  if (!way) return [];
  return way.ports.map((port) =>
    accessRule({
      family: "ipv4",
      name: `NH VPN ${port}`,
      from: way.vpn,
      to: names.lan ?? "",
      action: "allow",
      source: { name: objectName.vpn },
      destination: { name: objectName.host("server") },
      service: { name: objectName.port("tcp", port) },
    }),
  );
}

/** A named host is one of IPv4 here. */
function outwards({ outbound }: Policy, { lan = "", wan = "" }: Names): Request[] {
  return (outbound?.allows ?? []).flatMap(({ host, services }, at) =>
    families
      .filter((family) => family === "ipv4" || !host)
      .map((family) => {
        const destination: Place = host ? { name: objectName.outsideHost(at) } : any;
        const service = { group: objectName.outService(at) };
        const name = `NH to outside ${at + 1}`;
        return accessRule({
          family,
          name,
          from: lan,
          to: wan,
          action: "allow",
          destination,
          service,
          comment: services,
        });
      }),
  );
}
