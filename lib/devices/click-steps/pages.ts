/** What a device's own pages call the things that every click-sheet goes through. */
import type { forwardsOf } from "@/lib/devices/common-left";
import type { ClickField } from "@/lib/devices/device";
import type { Outbound, Reservation } from "@/lib/devices/policy";

/** A forward whose target is known. */
export type KnownForward = ReturnType<typeof forwardsOf>[number];

/** A reservation whose address is known; its MAC address may have to be read on the machine. */
export type KnownReservation = Reservation & { address: string };

export type Page = {
  where: string;
  fields?: readonly ClickField[];
  lines?: readonly string[];
  /** Nobody has seen these words on a device. */
  unconfirmed?: true;
};

export type HeadedPage = Page & { heading: string };

/** Several pages for one thing have a heading each. */
export type Several = Page | readonly HeadedPage[];

export type Pages = {
  /** The list of what is forwarded: looked at first and last, and emptied in between. */
  forwards: Page;
  /** Where the device shows its address to the internet. */
  internetAddress?: string;
  /** Where rules let something in beside the forwards. */
  inbound?: Page;
  defaultHost: Page;
  upnp: Page;
  administration: Page;
  ipv6: Page;
  /** What else must be closed or switched off on this device alone. */
  alsoClose?: readonly (HeadedPage & { id: string })[];
  /** Whether a forward can be limited to the networks that it comes from, and by which field. */
  sourceLimit: { can: true; by: string } | { can: false; established: boolean };
  reserve?: (reservation: KnownReservation) => Page;
  /** With the outside name, or what to type for it. */
  dynamicDns?: (hostname: ClickField) => Page;
  outbound?: (outbound: Outbound) => readonly HeadedPage[];
  forward: (forward: KnownForward) => Several;
  /** How devices inside get to the server by the outside name. */
  hairpin: { kind: "automatic" | "set"; pages: (forward: KnownForward) => Page } | { kind: "not-established" };
  /** What to mind once something is forwarded. */
  afterForwards?: readonly string[];
};

export const roleNames = { server: "the MacPractice server", "mail-server": "the mail server" } as const;

export const typed = (label: string, value: string | number): ClickField => ({
  label,
  value: String(value),
  typed: true,
});

export const chosen = (label: string, value: string): ClickField => ({ label, value });

/** How a forward or a rule is named on a device: letters, digits and a space, which all of them take. */
export const ruleName = ({ port }: Pick<KnownForward, "port">): string => `MacPractice ${port}`;
