import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  broadcastOf,
  formatIpv4,
  isCarrierGrade,
  isDocumentation,
  isPrivate,
  networkOf,
  parseIpv4,
  readDottedQuad,
} from "./ipv4";

function value(text: string): number {
  const reading = readDottedQuad(text);
  if (!reading.ok) throw new Error(`${text} is not a dotted quad: ${reading.fault}`);
  return reading.value;
}

describe("parseIpv4 refuses, by name", () => {
  test.each([
    ["2001:db8::1", "ipv6"],
    ["::1", "ipv6"],
    ["::", "ipv6"],
    ["FE80::1", "ipv6"],
    ["fe80::1%en0", "ipv6"],
    ["[2001:db8::1]", "ipv6"],
    ["::ffff:192.0.2.1", "ipv6"],
    ["١٩٢.١٦٨.١.١٠", "non-ascii-digits"],
    ["１９２.168.1.10", "non-ascii-digits"],
    ["", "not-four-parts"],
    ["192.168.1", "not-four-parts"],
    ["192.168.1.10.5", "not-four-parts"],
    ["192.168..10", "not-four-parts"],
    ["192.168.1.", "not-four-parts"],
    ["192.168.1.x", "not-four-parts"],
    ["192.168.1.-1", "not-four-parts"],
    ["192.168.1.1e1", "not-four-parts"],
    ["0xc0.168.1.1", "not-four-parts"],
    ["192.168.1.10/24", "not-four-parts"],
    ["192.168. 1.10", "not-four-parts"],
    ["3232235786", "not-four-parts"],
    ["192.168.01.10", "leading-zero"],
    ["010.0.0.1", "leading-zero"],
    ["192.168.1.00", "leading-zero"],
    ["192.168.1.256", "part-too-large"],
    ["999.1.1.1", "part-too-large"],
    ["255.255.255.255", "limited-broadcast"],
    ["0.0.0.0", "this-network"],
    ["0.255.255.255", "this-network"],
    ["127.0.0.1", "loopback"],
    ["127.255.255.255", "loopback"],
    ["169.254.0.0", "link-local"],
    ["169.254.255.255", "link-local"],
    ["224.0.0.0", "multicast-or-reserved"],
    ["239.255.255.255", "multicast-or-reserved"],
    ["240.0.0.0", "multicast-or-reserved"],
    ["255.255.255.254", "multicast-or-reserved"],
  ])("%s: %s", (text, fault) => {
    expect(parseIpv4(text)).toEqual({ ok: false, fault });
  });

  test.each(["1.0.0.0", "126.255.255.255", "128.0.0.0", "169.253.255.255", "169.255.0.0", "223.255.255.255"])(
    "not %s, which lies just outside a refused range",
    (text) => expect(parseIpv4(text).ok).toBe(true),
  );
});

describe("ranges begin and end where their standards say", () => {
  test.each([
    ["9.255.255.255", false],
    ["10.0.0.0", true],
    ["10.255.255.255", true],
    ["11.0.0.0", false],
    ["172.15.255.255", false],
    ["172.16.0.0", true],
    ["172.31.255.255", true],
    ["172.32.0.0", false],
    ["172.32.0.5", false],
    ["192.167.255.255", false],
    ["192.168.0.0", true],
    ["192.168.255.255", true],
    ["192.169.0.0", false],
  ])("private: %s %s", (text, expected) => expect(isPrivate(value(text))).toBe(expected));

  test.each([
    ["100.63.255.255", false],
    ["100.64.0.0", true],
    ["100.127.255.255", true],
    ["100.128.0.0", false],
    ["100.128.0.1", false],
  ])("carrier-grade: %s %s", (text, expected) => expect(isCarrierGrade(value(text))).toBe(expected));

  test.each([
    ["192.0.1.255", false],
    ["192.0.2.0", true],
    ["192.0.2.255", true],
    ["192.0.3.0", false],
    ["198.51.99.255", false],
    ["198.51.100.0", true],
    ["198.51.101.0", false],
    ["203.0.112.255", false],
    ["203.0.113.255", true],
    ["203.0.114.0", false],
  ])("documentation: %s %s", (text, expected) => expect(isDocumentation(value(text))).toBe(expected));
});

describe("networkOf and broadcastOf", () => {
  test.each([
    ["10.20.30.40", 8, "10.0.0.0", "10.255.255.255"],
    ["192.168.1.10", 24, "192.168.1.0", "192.168.1.255"],
    ["192.168.1.0", 23, "192.168.0.0", "192.168.1.255"],
    ["172.31.255.1", 12, "172.16.0.0", "172.31.255.255"],
    ["192.168.1.5", 30, "192.168.1.4", "192.168.1.7"],
    ["192.168.1.200", 25, "192.168.1.128", "192.168.1.255"],
  ])("%s/%i lies in %s to %s", (text, prefixLength, first, last) => {
    expect(formatIpv4(networkOf(value(text), prefixLength))).toBe(first);
    expect(formatIpv4(broadcastOf(value(text), prefixLength))).toBe(last);
  });

  test("an address lies between its network and its broadcast address, for every prefix", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 32 }), (address, prefixLength) => {
        const first = networkOf(address, prefixLength);
        const last = broadcastOf(address, prefixLength);
        expect(first).toBeLessThanOrEqual(address);
        expect(last).toBeGreaterThanOrEqual(address);
        expect(last - first + 1).toBe(2 ** (32 - prefixLength));
        expect(networkOf(last, prefixLength)).toBe(first);
      }),
    );
  });
});

test("what is printed is read back as the same address", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (address) => {
      expect(readDottedQuad(formatIpv4(address))).toEqual({ ok: true, value: address });
    }),
  );
});

test("any text is read or refused, never thrown at", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof parseIpv4(text).ok === "boolean"));
});
