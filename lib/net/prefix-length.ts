import { broadcastOf, formatIpv4, readDottedQuad } from "./ipv4";

/** 24 for the subnet mask 255.255.255.0, also with commas for its dots; nothing for a text that is no mask. */
export function prefixLengthOfMask(text: string): number | undefined {
  const reading = readDottedQuad(text.replaceAll(",", "."));
  if (!reading.ok) return undefined;
  const bits = reading.value.toString(2).padStart(32, "0");
  return /^1*0*$/.test(bits) ? bits.lastIndexOf("1") + 1 : undefined;
}

/** 255.255.255.0 for 24: the mask as a Mac shows it. */
export function maskOfPrefixLength(length: number): string {
  return formatIpv4(0xffffffff - broadcastOf(0, length));
}
