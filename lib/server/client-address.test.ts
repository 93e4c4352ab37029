import { BlockList } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address";

const trusted = new BlockList();
trusted.addAddress("192.0.2.1");
trusted.addSubnet("192.0.2.128", 25);
trusted.addSubnet("2001:db8::", 32, "ipv6");

describe("clientAddress", () => {
  it.each([
    ["a peer without a chain", "203.0.113.9", undefined, "203.0.113.9"],
    ["a chain that no trusted proxy hands on", "203.0.113.9", "198.51.100.1", "203.0.113.9"],
    ["one proxy", "192.0.2.1", "203.0.113.9", "203.0.113.9"],
    ["two proxies", "192.0.2.1", "203.0.113.9, 192.0.2.200", "203.0.113.9"],
    ["a forged beginning", "192.0.2.1", "198.51.100.1, 203.0.113.9", "203.0.113.9"],
    ["a forged trusted beginning", "192.0.2.1", "192.0.2.1, 203.0.113.9", "203.0.113.9"],
    ["a chain that cannot be read", "192.0.2.1", "unknown", "192.0.2.1"],
    ["an empty chain", "192.0.2.1", "", "192.0.2.1"],
    ["a proxy on IPv6", "2001:db8::1", "[2001:db9::7]:4711", "2001:db9::7"],
    ["an IPv4 proxy on an IPv6 socket", "::ffff:192.0.2.1", "203.0.113.9:4711", "203.0.113.9"],
  ])("%s", (_name, peer, chain, expected) => {
    expect(clientAddress(peer, chain, trusted)).toBe(expected);
  });

  it("does not depend on anything the client writes in front", () => {
    fc.assert(
      fc.property(fc.string(), (forged) => {
        expect(clientAddress("192.0.2.1", `${forged},203.0.113.9`, trusted)).toBe("203.0.113.9");
        expect(clientAddress("203.0.113.9", forged, trusted)).toBe("203.0.113.9");
      }),
    );
  });
});
