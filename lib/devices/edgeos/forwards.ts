/** A port forward knows no source here: what is limited is a translation of its own, with a rule for each that is let in. */
import type { forwardsOf } from "@/lib/devices/common-left";
import type { Names } from "@/lib/devices/device";

type Known = ReturnType<typeof forwardsOf>[number];
export type Limited = { source: string; port: number; to: string };

export const limitedOf = (forwards: readonly Known[]): Limited[] =>
  forwards.flatMap(({ sources = [], port, to }) => sources.map((source) => ({ source, port, to: to.address })));

/** Hairpin is one switch for all of them. */
export function portForwards(forwards: readonly Known[], { wan, lan }: Names): string[] {
  const open = forwards.filter(({ sources }) => !sources);
  if (open.length === 0) return [];
  const hairpin = open.some((forward) => forward.hairpin);
  return [
    "set port-forward auto-firewall enable",
    `set port-forward hairpin-nat ${hairpin ? "enable" : "disable"}`,
    `set port-forward wan-interface ${wan}`,
    `set port-forward lan-interface ${lan}`,
    ...open.flatMap(({ item, port, to }, at) => [
      `set port-forward rule ${at + 1} description 'NH ${item}'`,
      `set port-forward rule ${at + 1} forward-to address ${to.address}`,
      `set port-forward rule ${at + 1} forward-to port ${port}`,
      `set port-forward rule ${at + 1} original-port ${port}`,
      `set port-forward rule ${at + 1} protocol tcp`,
    ]),
  ];
}

export function translations(limited: readonly Limited[], { wan, "wan-address": fixed }: Names): string[] {
  return limited.flatMap(({ source, port, to }, at) =>
    [
      "type destination",
      `inbound-interface ${wan}`,
      "protocol tcp",
      `source address ${source}`,
      ...(fixed ? [`destination address ${fixed}`] : []),
      `destination port ${port}`,
      `inside-address address ${to}`,
      `inside-address port ${port}`,
    ].map((line) => `set service nat rule ${4001 + at} ${line}`),
  );
}
