import { type Ipv4Fault, isCarrierGrade, isPrivate, isSpecialPurpose, networkOf, parseIpv4 } from "./ipv4";

export type SourceNetworkFault = Ipv4Fault | "no-prefix" | "prefix-range" | "host-bits" | "not-public";

export type SourceNetworkReading = { ok: true } | { ok: false; fault: SourceNetworkFault };

/** Judges an IPv4 network (`198.51.100.0/24`) that an opening may be limited to. */
export function parseSourceNetwork(text: string): SourceNetworkReading {
  const slash = text.indexOf("/");
  const address = parseIpv4(slash < 0 ? text : text.slice(0, slash));
  if (!address.ok) return address;
  if (slash < 0) return { ok: false, fault: "no-prefix" };
  const length = text.slice(slash + 1);
  if (!/^(2[4-9]|3[0-2])$/.test(length)) return { ok: false, fault: "prefix-range" };
  if (networkOf(address.value, Number(length)) !== address.value) return { ok: false, fault: "host-bits" };
  if (isPrivate(address.value) || isCarrierGrade(address.value) || isSpecialPurpose(address.value)) {
    return { ok: false, fault: "not-public" };
  }
  return { ok: true };
}

/** An IPv4 address with a comma for one of its dots, at the beginning of an entry: commas also stand between entries. */
const addressOfEntry = /(^|[\s;,])(\d{1,3})[.,](\d{1,3})[.,](\d{1,3})[.,](\d{1,3})(?=[/\s;]|$)/g;

/** The networks of a text as they come in a message: one a line, or with commas, semicolons or blanks between. */
export function sourceNetworksIn(text: string): string[] {
  return text
    .replace(addressOfEntry, "$1$2.$3.$4.$5")
    .split(/[\s,;]+/)
    .filter((entry) => entry !== "");
}
