/** What no device can say of a policy, or not yet. */
import type { Policy } from "@/lib/devices/policy";
import { listed } from "@/lib/text/listed";
import type { Names } from "./device";

const roles = { server: "the MacPractice server", "mail-server": "the mail server" } as const;

/** Forwards whose target is known: the others stay closed, and are blanks. */
export function forwardsOf({ forwards }: Policy) {
  return forwards.flatMap(({ to, ...forward }) =>
    to.address === undefined ? [] : [{ ...forward, to: { role: to.role, address: to.address } }],
  );
}

/** What nobody knows yet, each with what stays closed or undone until then. */
export function blanksOf({ forwards, reservations }: Policy, can: { reservations: boolean }): string[] {
  return [
    ...forwards.flatMap(({ port, to }) =>
      to.address === undefined ? [`the address of ${roles[to.role]} (${port} is not forwarded)`] : [],
    ),
    ...(can.reservations
      ? reservations.flatMap(({ role, address, mac }) => {
          const lacks = [...(address ? [] : ["address"]), ...(mac ? [] : ["MAC address"])];
          return lacks.length > 0 ? [`the ${lacks.join(" and ")} of ${roles[role]} (not reserved)`] : [];
        })
      : []),
  ];
}

/** With the destinations that only a name gives. */
export function withDestinations(policy: Policy, names: Names): Policy {
  const host = names["drop-box-host"];
  const { outbound } = policy;
  if (!host || !outbound) return policy;
  const [named, left] = [
    outbound.left.filter(({ why }) => why === "not-given"),
    outbound.left.filter(({ why }) => why !== "not-given"),
  ];
  const allows = named.map(({ item, ports }) => ({
    item,
    ports,
    services: "MacPractice Drop Box",
    protocol: "tcp" as const,
    host,
  }));
  return { ...policy, outbound: { ...outbound, allows: [...outbound.allows, ...allows], left } };
}

/** What stays closed or as it is for want of an answer, whatever the device. */
export function leftForAnswers({ outbound, outboundIsOpenQuestion }: Policy): string[] {
  return [
    ...(outboundIsOpenQuestion
      ? ["Outbound traffic: whether the office restricts it is not answered, so it is left as it is."]
      : []),
    ...(outbound?.left ?? []).map(({ ports, why }) =>
      why === "held"
        ? `Outbound ${listed(ports)}: stays closed unless the statement vendor says that it needs it, and names the host.`
        : `Outbound ${listed(ports)}: the article gives no destination. Allow it to the host that MacPractice names.`,
    ),
  ];
}
