/** What opens nothing from outside: fixed addresses, the outside name, what may go out. */
import type { ClickStep } from "@/lib/devices/device";
import type { Policy } from "@/lib/devices/policy";
import { type KnownReservation, type Pages, roleNames, typed } from "./pages";
import { step } from "./step";

export function settingSteps(pages: Pages, policy: Policy): ClickStep[] {
  return [...reserveSteps(pages, policy), ...dynamicDnsSteps(pages, policy), ...outboundSteps(pages, policy)];
}

export function reservationsOf({ reservations }: Policy): KnownReservation[] {
  return reservations.flatMap(({ address, ...rest }) => (address === undefined ? [] : [{ ...rest, address }]));
}

function reserveSteps({ reserve }: Pages, policy: Policy): ClickStep[] {
  if (!reserve) return [];
  return reservationsOf(policy).map((reservation) => {
    const { role, address } = reservation;
    return step(`reserve-${role}`, `Reserve ${address} for ${roleNames[role]}`, reserve(reservation), [
      "Or set the address by hand on the machine itself, outside what the router hands out.",
      `Must be seen: the machine has ${address}, also after it was started again.`,
    ]);
  });
}

/** Whether the router is the one that keeps the name up to date, or may be. */
export const isRoutersName = ({ dynamicDns }: Policy): boolean =>
  dynamicDns !== undefined && dynamicDns.updater !== "server";

function dynamicDnsSteps(pages: Pages, policy: Policy): ClickStep[] {
  const { dynamicDns } = policy;
  if (!dynamicDns || !pages.dynamicDns || !isRoutersName(policy)) return [];
  const { hostname, updater } = dynamicDns;
  const field = hostname
    ? typed("Hostname", hostname)
    : { label: "Hostname", value: "the outside name, from its provider" };
  return [
    step("dynamic-dns", "Dynamic DNS: keep the outside name up to date", pages.dynamicDns(field), [
      "Type the account’s own user name and password on the device; write them nowhere else.",
      ...(updater === "unsure" ? ["Only one may update the name: this router, or a program on the server."] : []),
      "Must be seen: the name leads to the router’s internet address.",
    ]),
  ];
}

function outboundSteps(pages: Pages, { outbound }: Policy): ClickStep[] {
  if (!outbound || !pages.outbound) return [];
  return pages
    .outbound(outbound)
    .map(({ heading, ...page }, index) => step(index === 0 ? "outbound" : `outbound-${index + 1}`, heading, page));
}
