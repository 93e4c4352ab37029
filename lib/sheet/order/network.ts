import { formatIpv4, networkOf, parseIpv4 } from "@/lib/net/ipv4";

/** "192.168.1.0/24": the inside network; nothing where the router's address or the prefix is not known. */
export function insideNetwork(router: string | undefined, prefixLength: number | undefined): string | undefined {
  if (router === undefined || prefixLength === undefined) return undefined;
  const reading = parseIpv4(router);
  if (!reading.ok) return undefined;
  return `${formatIpv4(networkOf(reading.value, prefixLength))}/${prefixLength}`;
}
