import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeAddress } from "./seen-address";

describe("an address that a server sees", () => {
  it.each([
    ["9.9.9.9", 4, "public"],
    ["172.32.0.1", 4, "public"],
    ["10.0.0.7", 4, "private"],
    ["172.16.4.1", 4, "private"],
    ["192.168.1.20", 4, "private"],
    ["100.64.0.1", 4, "carrier-grade"],
    ["100.127.255.254", 4, "carrier-grade"],
    ["127.0.0.1", 4, "loopback"],
    ["169.254.10.1", 4, "reserved"],
    ["203.0.113.9", 4, "reserved"],
    ["198.18.0.1", 4, "reserved"],
    ["0.0.0.0", 4, "reserved"],
    ["224.0.0.1", 4, "reserved"],
    ["255.255.255.255", 4, "reserved"],
    ["2620:fe::fe", 6, "public"],
    ["2a00:1450:4001:81b:0:0:0:200e", 6, "public"],
    ["::1", 6, "loopback"],
    ["0:0:0:0:0:0:0:1", 6, "loopback"],
    ["fd12:3456:789a::1", 6, "private"],
    ["fe80::1", 6, "private"],
    ["2001:db8::9", 6, "reserved"],
    ["3fff:fff::1", 6, "reserved"],
    ["::", 6, "reserved"],
    ["ff02::1", 6, "reserved"],
    ["64:ff9b::9.9.9.9", 6, "reserved"],
  ])("%s (IPv%i) is %s", (address, family, kind) => {
    expect(judgeAddress(address)).toEqual({ address, family, kind });
  });

  it.each(["", "unknown", "1.2.3", "1.2.3.4.5", "::1::", "[::1]", "fe80::1%en0", "host.example", ":", "12345::"])(
    "“%s” is none",
    (text) => expect(judgeAddress(text)).toBeUndefined(),
  );

  it("is judged the same however an IPv6 address is written", () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        const short = new URL(`http://[${text}]`).hostname.slice(1, -1);
        expect(judgeAddress(text)?.kind).toBe(judgeAddress(short)?.kind);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void judgeAddress(text)));
  });
});
