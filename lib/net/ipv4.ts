/**
 * IPv4 addresses as the articles mean them: four numbers separated by dots (F42).
 *
 * An address is kept as the text that was typed and as an unsigned 32-bit number for arithmetic.
 * `parseIpv4` refuses everything that can never be a host's address in any field; what a
 * particular field refuses on top of that stands with that field.
 */
export type Ipv4Fault =
  | "ipv6"
  | "non-ascii-digits"
  | "not-four-parts"
  | "leading-zero"
  | "part-too-large"
  | "limited-broadcast"
  | "this-network"
  | "loopback"
  | "link-local"
  | "multicast-or-reserved";

export type Ipv4Reading = { ok: true; value: number } | { ok: false; fault: Ipv4Fault };

const NON_ASCII_DIGIT = /(?![0-9])\p{Nd}/u;
const LOOKS_LIKE_IPV6 = /^\[?[0-9a-f]*:[0-9a-f:.]*(%\w+)?\]?(\/[0-9]+)?$/i;

/** Reads dotted-decimal text, without judging which range it lies in. */
export function readDottedQuad(text: string): Ipv4Reading {
  if (LOOKS_LIKE_IPV6.test(text)) return { ok: false, fault: "ipv6" };
  if (NON_ASCII_DIGIT.test(text)) return { ok: false, fault: "non-ascii-digits" };
  const parts = text.split(".");
  if (parts.length !== 4 || parts.some((part) => !/^[0-9]+$/.test(part))) {
    return { ok: false, fault: "not-four-parts" };
  }
  if (parts.some((part) => part.length > 1 && part.startsWith("0"))) return { ok: false, fault: "leading-zero" };
  const octets = parts.map(Number);
  if (octets.some((octet) => octet > 255)) return { ok: false, fault: "part-too-large" };
  return { ok: true, value: octets.reduce((sum, octet) => sum * 256 + octet, 0) };
}

/** Reads an address that some host could have. */
export function parseIpv4(text: string): Ipv4Reading {
  const reading = readDottedQuad(text);
  if (!reading.ok) return reading;
  const fault = unusableRange(reading.value);
  return fault ? { ok: false, fault } : reading;
}

export function formatIpv4(value: number): string {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");
}

function unusableRange(value: number): Ipv4Fault | undefined {
  if (value === 0xffffffff) return "limited-broadcast";
  if (inNetwork(value, "0.0.0.0/8")) return "this-network";
  if (inNetwork(value, "127.0.0.0/8")) return "loopback";
  if (inNetwork(value, "169.254.0.0/16")) return "link-local";
  if (value >= 0xe0000000) return "multicast-or-reserved";
  return undefined;
}

/** The network part of an address, as an unsigned number. */
export function networkOf(value: number, prefixLength: number): number {
  const mask = prefixLength === 0 ? 0 : (0xffffffff << (32 - prefixLength)) >>> 0;
  return (value & mask) >>> 0;
}

/** The last address of the network that holds `value`. */
export function broadcastOf(value: number, prefixLength: number): number {
  return networkOf(value, prefixLength) + 2 ** (32 - prefixLength) - 1;
}

type Network = `${number}.${number}.${number}.${number}/${number}`;

function inNetwork(value: number, network: Network): boolean {
  const [base = "", length = ""] = network.split("/");
  const reading = readDottedQuad(base);
  return reading.ok && networkOf(value, Number(length)) === reading.value;
}

function inAny(networks: readonly Network[]): (value: number) => boolean {
  return (value) => networks.some((network) => inNetwork(value, network));
}

/** RFC 1918. */
export const isPrivate = inAny(["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"]);

/** RFC 6598: the shared space in which providers run carrier-grade NAT. */
export const isCarrierGrade = inAny(["100.64.0.0/10"]);

/** RFC 5737: addresses that stand in examples and belong to nobody. */
export const isDocumentation = inAny(["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"]);

/** Special-purpose space that no public host has: IETF protocol assignments, 6to4 relays (RFC 7526), benchmarking (RFC 2544). */
export const isSpecialPurpose = inAny(["192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15"]);
