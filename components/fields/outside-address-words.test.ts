import { describe, expect, it } from "vitest";
import { judgeAddress } from "@/lib/net/seen-address";
import { verdictOn } from "./outside-address-words";

const verdict = (address: string, host = "handoff.example.org") => {
  const seen = judgeAddress(address);
  if (!seen) throw new Error(`${address} is no address`);
  return verdictOn(seen, host);
};

describe("what the server saw, in words", () => {
  it("offers a public IPv4 address, with the warning", () => {
    expect(verdict("9.9.9.9")).toEqual({
      usable: true,
      title: "The server sees 9.9.9.9",
      text: "Only right when you are in the office now, and not on a VPN or iCloud Private Relay.",
    });
  });

  it.each([
    ["IPv6 only", "2620:fe::fe", "handoff.example.org", "IPv6 address only"],
    ["carrier-grade NAT", "100.64.0.9", "handoff.example.org", "your provider’s own network"],
    ["the app on this computer", "127.0.0.1", "localhost", "this same computer"],
    ["the app on this computer, by IPv6", "::1", "[::1]", "this same computer"],
    ["a proxy on the server's computer that is not trusted", "127.0.0.1", "handoff.example.org", "TRUSTED_PROXIES"],
    ["a proxy elsewhere that is not trusted", "10.0.0.5", "handoff.example.org", "TRUSTED_PROXIES"],
    ["the app in the office, by address", "192.168.1.20", "192.168.1.5", "inside your own network"],
    ["the app in the office, by a local name", "192.168.1.20", "office.lan", "inside your own network"],
    ["the app in the office, by a bare name", "fd00::7", "handoff", "inside your own network"],
    ["an address for examples", "203.0.113.9", "handoff.example.org", "special uses"],
  ])("does not offer it for %s", (_case, address, host, words) => {
    const { usable, title, text } = verdict(address, host);
    expect(usable).toBe(false);
    expect(`${title} ${text}`).toContain(words);
  });
});
