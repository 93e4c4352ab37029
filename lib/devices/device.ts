/**
 * A device is a way to say the policy: a configuration to paste, or a click-sheet for pages that are filled in by hand. What it
 * can't say it leaves out, with a sentence; it never says something weaker.
 */
import type { Policy, PolicyPart } from "@/lib/devices/policy";

/** How it was shown that the output does what the policy says. */
export const proofs = ["packet-tested", "read-back", "documentation"] as const;
export type Proof = (typeof proofs)[number];

/** What may be typed for a name; `nameFault` judges it. */
export type NameKind =
  /** Of Linux: at most 15 letters. */
  | "interface"
  /** An interface, zone, list or object, as other devices name them. */
  | "object"
  /** "192.168.1.0/24" */
  | "network"
  | "address"
  | "host"
  /** As a device numbers its rules and servers. */
  | "number";

export type NameNeeded = {
  key: string;
  what: string;
  kind: NameKind;
  /** As the device has it when it comes from the box. */
  default?: string;
  /** Without it something is left out, and said to be. */
  optional?: true;
  /** Why this device takes no such name, though it is one of its kind. */
  refuse?: (text: string) => string | undefined;
};

/** By key, each judged. What is missing and needed has a stand-in that every device refuses; what is optional has none. */
export type Names = Readonly<Record<string, string>>;

export type DeviceFacts = {
  proof: Proof;
  /** What was tried is a model of it that a reader of ours makes: the device itself runs nowhere here. */
  modelled?: true;
  /** Which versions the output is written for. */
  firmware: string;
  names: readonly NameNeeded[];
  /** What the device can't do, a sentence each. */
  cannot: readonly string[];
  /** Whether it adds to what is there or replaces it, and what happens where it is stopped half-way. */
  effect: string;
  goBack: string;
  /** Where the facts were seen. */
  sources: readonly string[];
};

export type Output = {
  /** The parts that it expresses as said. */
  does: readonly PolicyPart[];
  /** What it could not express, a sentence each. */
  left: readonly string[];
  /** What nobody knows yet, and what is closed until then: "The server’s address: 443 is not forwarded". */
  blanks: readonly string[];
};

export type ConfigFile = {
  name: string;
  /** With what stands at its head, as plain lines: letters of any kind, no line breaks. */
  content: (head: readonly string[]) => string;
};

export type Configuration = Output & { files: readonly ConfigFile[] };

export type ClickField = {
  label: string;
  value: string;
  /** Whether it is typed rather than chosen, and so worth copying. */
  typed?: true;
};

export type ClickStep = {
  id: string;
  heading: string;
  /** Where it stands on the device, in its own words. */
  where: string;
  fields: readonly ClickField[];
  /** What to mind, and what must be seen. */
  lines: readonly string[];
  /** Nobody has seen these words on a device: look for something like it. */
  unconfirmed?: true;
};

export type ClickSheet = Output & { steps: readonly ClickStep[] };

export type ConfigurationDevice = DeviceFacts & {
  kind: "configuration";
  /** The files that `write` makes, whatever the policy. */
  files: readonly string[];
  write: (policy: Policy, names: Names) => Configuration;
};

export type ClickSheetDevice = DeviceFacts & {
  kind: "click-sheet";
  clickSheet: (policy: Policy, names: Names) => ClickSheet;
};

export type Device = ConfigurationDevice | ClickSheetDevice;

/** What is known of a device before it is loaded. */
export type DeviceEntry = {
  id: string;
  title: string;
  /** Words on a router by which the office may have named it, in lower case. */
  labels: readonly string[];
  load: () => Promise<Device>;
};
