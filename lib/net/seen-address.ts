/** The address that a server sees of a browser, judged: whether it can be the office's address on the internet. */
import { isCarrierGrade, isDocumentation, isPrivate, isSpecialPurpose, readDottedQuad } from "./ipv4";

export type AddressKind = "public" | "private" | "carrier-grade" | "loopback" | "reserved";

export type SeenAddress = { address: string; family: 4 | 6; kind: AddressKind };

/** Undefined for what is no address at all. */
export function judgeAddress(text: string): SeenAddress | undefined {
  const ipv4 = readDottedQuad(text);
  if (ipv4.ok) return { address: text, family: 4, kind: kindOfIpv4(ipv4.value) };
  const groups = readIpv6(text);
  return groups && { address: text, family: 6, kind: kindOfIpv6(groups) };
}

function kindOfIpv4(value: number): AddressKind {
  const first = value >>> 24;
  if (first === 127) return "loopback";
  if (isPrivate(value)) return "private";
  if (isCarrierGrade(value)) return "carrier-grade";
  const linkLocal = value >>> 16 === 0xa9fe;
  const unusable = first === 0 || first >= 224 || linkLocal;
  return unusable || isDocumentation(value) || isSpecialPurpose(value) ? "reserved" : "public";
}

/** RFC 4291 and 4193: all that is routed on the internet lies in 2000::/3, less the examples of RFC 3849 and RFC 9637. */
function kindOfIpv6(groups: readonly number[]): AddressKind {
  const [first = 0, second = 0] = groups;
  if (groups.slice(0, 7).every((group) => group === 0) && groups[7] === 1) return "loopback";
  if ((first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80) return "private";
  const example = (first === 0x2001 && second === 0xdb8) || (first === 0x3fff && second < 0x1000);
  return (first & 0xe000) === 0x2000 && !example ? "public" : "reserved";
}

/** The eight groups of an IPv6 address. The URL standard's own parser decides what is one, and writes it in one way. */
function readIpv6(text: string): number[] | undefined {
  if (!/^[0-9a-f:.]*:[0-9a-f:.]*$/i.test(text) || !URL.canParse(`http://[${text}]`)) return undefined;
  const written = new URL(`http://[${text}]`).hostname.slice(1, -1);
  const [before = "", after] = written.split("::");
  const left = groupsOf(before);
  if (after === undefined) return left;
  const right = groupsOf(after);
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right];
}

function groupsOf(text: string): number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}
