/** What opens nothing from outside: fixed addresses, the outside name, what may go out. */
import type { ClickStep } from "@/lib/devices/device";
import type { Policy } from "@/lib/devices/policy";
import { outboundLines, outboundSeen } from "./outbound";
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
    return step(
      `reserve-${role}`,
      `Reserve ${address} for ${roleNames[role]}`,
      reserve(reservation),
      [],
      `the machine has ${address}, also after it was started again.`,
    );
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
    step(
      "dynamic-dns",
      "Dynamic DNS: keep the outside name up to date",
      pages.dynamicDns(field),
      [
        "User name and password are typed on the device and written nowhere else.",
        ...(updater === "unsure" ? ["Only one may update the name: this router, or a program on the server."] : []),
      ],
      "the name leads to the router’s internet address.",
    ),
  ];
}

function outboundSteps(pages: Pages, { outbound }: Policy): ClickStep[] {
  if (!outbound || !pages.outbound) return [];
  return pages
    .outbound(outbound)
    .map(({ heading, ...page }, index) =>
      index === 0
        ? step("outbound", heading, page, outboundLines(pages, outbound))
        : step(`outbound-${index + 1}`, heading, page, [], outboundSeen),
    );
}
