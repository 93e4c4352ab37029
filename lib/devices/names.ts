/** The names that a device needs, as somebody typed them: judged at the door, so that no writer meets one that isn't fit. */
import type { Policy } from "@/lib/devices/policy";
import { parseHostname } from "@/lib/net/hostname";
import { broadcastOf, isCarrierGrade, isPrivate, networkOf, parseIpv4 } from "@/lib/net/ipv4";
import type { NameKind, NameNeeded, Names } from "./device";

export type NameFault = { key: string; sentence: string };

export type NamesReading = {
  names: Names;
  /** Needed, and given by nobody. */
  missing: readonly NameNeeded[];
  faults: readonly NameFault[];
};

/** Given names win over what the policy knows, and that over what the device has from the box. */
export function readNames(
  needed: readonly NameNeeded[],
  policy: Policy,
  given: Readonly<Record<string, string>>,
): NamesReading {
  const names: Record<string, string> = {};
  const missing: NameNeeded[] = [];
  const faults: NameFault[] = [];
  for (const name of needed) {
    const typed = given[name.key]?.trim();
    const sentence = typed
      ? (nameFault(name.kind, typed) ?? name.refuse?.(typed) ?? clashOf(name.key, typed, names, policy))
      : undefined;
    if (sentence) faults.push({ key: name.key, sentence });
    const value = (sentence ? undefined : typed) || fromPolicy(name.key, policy) || name.default;
    if (value) names[name.key] = value;
    else if (!name.optional) {
      names[name.key] = standIn(name.key);
      missing.push(name);
    }
  }
  return { names, missing, faults };
}

/** Two sides of the router, or two networks, that can't be the same: what is let in from one would be let in from the other. */
const sides = ["wan", "wan6", "lan", "vpn", "gateway"];

function clashOf(key: string, text: string, names: Names, { lan }: Policy): string | undefined {
  if (sides.includes(key)) {
    const same = sides.some((side) => side !== key && names[side]?.toLowerCase() === text.toLowerCase());
    return same ? "This is the name of another side already. Each side has a name of its own." : undefined;
  }
  if (key !== "vpn-network" && key !== "lan-network") return undefined;
  if (!isInside(text)) return "Type a network inside: one of 10.…, 172.16.… to 172.31.…, 192.168.… or 100.64.….";
  const office = key === "vpn-network" ? (names["lan-network"] ?? lan.network) : names["vpn-network"];
  return office && isNetwork(office) && overlap(office, text)
    ? "The VPN’s network must be another than the office’s. Where VPN clients get addresses of the office, leave it out."
    : undefined;
}

/** Longer than any interface may be, and no address: whatever reads it refuses it, or finds nothing by it. */
const standIn = (key: string) => `FILL-IN-${key}-FIRST`;

function fromPolicy(key: string, { lan }: Policy): string | undefined {
  return key === "lan-network" ? lan.network : undefined;
}

/** Why this can't be the name of such a thing, if it can't. */
export function nameFault(kind: NameKind, text: string): string | undefined {
  return judge[kind](text) ? undefined : sentences[kind];
}

const judge: Readonly<Record<NameKind, (text: string) => boolean>> = {
  interface: (text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,14}$/.test(text),
  object: (text) => /^[A-Za-z0-9]([A-Za-z0-9 ._:/-]{0,29}[A-Za-z0-9])?$/.test(text),
  network: isNetwork,
  address: (text) => parseIpv4(text).ok,
  host: isBareHost,
  number: (text) => /^[1-9][0-9]{0,8}$/.test(text),
};

const sentences: Readonly<Record<NameKind, string>> = {
  interface: "Type the interface as the system names it, such as eth0: letters, digits, dots and dashes, 15 at most.",
  object: "Type the name as the device shows it: letters, digits, spaces and . _ - : /, 31 at most.",
  network: "Type the network with its prefix, such as 192.168.1.0/24.",
  address: "Type an IPv4 address, such as 203.0.113.10.",
  host: "Type the bare name of the host in small letters, such as files.example.net.",
  number: "Type the number alone, such as 1.",
};

function isBareHost(text: string): boolean {
  const parsed = parseHostname(text);
  return parsed.ok && parsed.value === text;
}

function isNetwork(text: string): boolean {
  const [address = "", length = "", ...more] = text.split("/");
  const parsed = parseIpv4(address);
  if (!parsed.ok || more.length > 0 || !/^([89]|[12][0-9]|3[0-2])$/.test(length)) return false;
  return networkOf(parsed.value, Number(length)) === parsed.value;
}

const rangeOf = (network: string) => {
  const [address = "", length = ""] = network.split("/");
  const parsed = parseIpv4(address);
  const first = parsed.ok ? parsed.value : 0;
  return { first, last: broadcastOf(first, Number(length)) };
};

/** Whether no address of the internet is in it. */
export function isInside(network: string): boolean {
  const { first, last } = rangeOf(network);
  return [isPrivate, isCarrierGrade].some((within) => within(first) && within(last));
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.first <= b.last && b.first <= a.last;
}

/** What many devices ask for, in the same words. */
export const commonNames = {
  wan: { key: "wan", what: "Interface to the internet", kind: "interface" },
  lan: { key: "lan", what: "Interface to the office's network", kind: "interface" },
  vpn: { key: "vpn", what: "Interface of the VPN, if this router has one", kind: "interface", optional: true },
  lanNetwork: { key: "lan-network", what: "The office's network", kind: "network" },
  vpnNetwork: { key: "vpn-network", what: "The VPN's own network", kind: "network", optional: true },
  wanAddress: {
    key: "wan-address",
    what: "The router's fixed address to the internet; left out where it changes",
    kind: "address",
    optional: true,
  },
  dropBoxHost: {
    key: "drop-box-host",
    what: "Host of MacPractice Drop Box, once MacPractice has named it",
    kind: "host",
    optional: true,
  },
} as const satisfies Record<string, NameNeeded>;
