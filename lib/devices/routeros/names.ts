import type { forwardsOf } from "@/lib/devices/common-left";
import type { Names } from "@/lib/devices/device";

/** A forward whose target is known. */
export type Known = ReturnType<typeof forwardsOf>[number];

/** The router's interface lists to the internet and to the office. */
export type Lists = { WAN: string; LAN: string };

export const listsOf = ({ wan, lan }: Names): Lists => ({ WAN: wan ?? "", LAN: lan ?? "" });

/** Where it changes: an address of the router that is not one inside. */
export function outsideAddress(names: Names): { "dst-address": string; "dst-address-type"?: string } {
  const fixed = names["wan-address"];
  return fixed ? { "dst-address": fixed } : { "dst-address": `!${names["lan-network"]}`, "dst-address-type": "local" };
}

/** The router looks such names up again by itself. */
export const hostList = (host: string) => `NH-${host}`;
export const sourceList = (port: number) => `NH-sources-${port}`;

/** An address list that is missing lets nobody in. */
export function sourceArgs({ sources, port }: Pick<Known, "sources" | "port">): Record<string, string> {
  if (!sources) return {};
  const [only, ...more] = sources;
  return more.length === 0 ? { "src-address": only } : { "src-address-list": sourceList(port) };
}
