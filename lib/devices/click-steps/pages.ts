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
  /** What must be seen there in the end; without it, what nobody has seen on a device is not counted as done. */
  seen?: string;
  /** Nobody has seen these words on a device. */
  unconfirmed?: true;
};

export type HeadedPage = Page & { heading: string };

/** Several pages for one thing have a heading each. */
export type Several = Page | readonly HeadedPage[];

export type Pages = {
  /** The list of what is forwarded: looked at first, and emptied of what is old. */
  forwards: Page;
  /** What must be seen there once nothing old is left, where the list also holds what is no forward. */
  noOldForward?: string;
  /** Where the last look goes, and as what each open port stands there; missing: the list of forwards. */
  lastLook?: Page & { as: string };
  /** Where the device shows its address to the internet. */
  internetAddress?: string;
  /** Where it is turned on. A device without a switch says what must be seen instead, together with IPv6. */
  firewall: Page | { alwaysOn: string } | "not-established";
  /** Where rules let something in beside the forwards. The same list may decide about administration and IPv6 as well. */
  inbound?: Page;
  defaultHost: Page;
  upnp: Page;
  administration: Page | "with-inbound";
  ipv6: Page | "with-inbound";
  /** What else must be closed or switched off on this device alone. */
  alsoClose?: readonly (HeadedPage & { id: string })[];
  /** Whether a forward can be limited to the networks that it comes from, and by which field. */
  sourceLimit: { can: true; by: string } | { can: false; established: boolean };
  reserve?: (reservation: KnownReservation) => Page;
  /** With the outside name, or what to type for it. */
  dynamicDns?: (hostname: ClickField) => Page;
  outbound?: (outbound: Outbound) => readonly HeadedPage[];
  /** How passive FTP passes such a list, where the device has a helper; or that it has none. Missing: not established. */
  ftp?: { helper: string } | "none";
  /** Why such a list is not counted as done even so. */
  outboundDoubt?: string;
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
