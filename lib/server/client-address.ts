import { type BlockList, isIP } from "node:net";

/**
 * The address of the browser. A forwarded chain is believed from its right end for as long as a trusted proxy
 * vouches for it, since whatever stands further left may have been written by the client.
 */
export function clientAddress(peer: string, forwardedFor: string | undefined, trusted: BlockList): string {
  let address = plainAddress(peer) ?? peer;
  for (const hop of (forwardedFor ?? "").split(",").reverse()) {
    const next = plainAddress(hop.trim());
    if (next === undefined || !isTrusted(address, trusted)) break;
    address = next;
  }
  return address;
}

export function isTrusted(address: string, trusted: BlockList): boolean {
  const plain = plainAddress(address);
  return plain !== undefined && trusted.check(plain, isIP(plain) === 4 ? "ipv4" : "ipv6");
}

/** Without port, brackets and zone; an IPv4 address inside an IPv6 one is taken out. */
function plainAddress(text: string): string | undefined {
  if (isIP(text) === 4) return text;
  const bare = text
    .replace(/^\[([^\]]*)\](:\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/%.*$/, "")
    .replace(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i, "$1");
  return isIP(bare) === 0 ? undefined : bare;
}
