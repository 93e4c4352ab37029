import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planFor } from "@/lib/rules";
import type { NameKind, NameNeeded } from "./device";
import { nameFault, readNames } from "./names";
import { policyOf } from "./policy";

const policy = policyOf({ version: 1 }, planFor({ version: 1 }));
const needed: readonly NameNeeded[] = [
  { key: "wan", what: "Outside", kind: "interface" },
  { key: "lan", what: "Inside", kind: "object", default: "LAN" },
  { key: "vpn", what: "VPN", kind: "interface", optional: true },
];

describe("the names of a device", () => {
  test("are the given ones, else the device’s own, else a stand-in where one is needed", () => {
    const { names, missing, faults } = readNames(needed, policy, { vpn: " wg0 " });
    expect(names).toEqual({ wan: "FILL-IN-wan-FIRST", lan: "LAN", vpn: "wg0" });
    expect(missing.map(({ key }) => key)).toEqual(["wan"]);
    expect(faults).toEqual([]);
  });

  test("are the inside network of the office, unless somebody gives another", () => {
    const network: NameNeeded = { key: "lan-network", what: "Inside", kind: "network" };
    const known = { ...policy, lan: { network: "192.168.1.0/24" } };
    expect(readNames([network], known, {}).names).toEqual({ "lan-network": "192.168.1.0/24" });
    expect(readNames([network], known, { "lan-network": "10.0.0.0/8" }).names).toEqual({ "lan-network": "10.0.0.0/8" });
  });

  test("that are refused are told, and none takes their place unsaid", () => {
    const { names, faults } = readNames(needed, policy, { wan: 'eth0"; drop', lan: "WAN\nx" });
    expect(faults.map(({ key }) => key)).toEqual(["wan", "lan"]);
    expect(names.wan).toBe("FILL-IN-wan-FIRST");
  });

  test("are refused in a device’s own words, where they are fit but no name for it", () => {
    const refuse = (text: string) => (text === "pppoe0" ? "Not this one." : undefined);
    const own: NameNeeded = { key: "wan", what: "Outside", kind: "interface", refuse };
    expect(readNames([own], policy, { wan: "pppoe0" }).faults).toEqual([{ key: "wan", sentence: "Not this one." }]);
    expect(readNames([own], policy, { wan: "pppoe0" }).names.wan).toBe("FILL-IN-wan-FIRST");
    expect(readNames([own], policy, { wan: "eth0" }).faults).toEqual([]);
  });

  test("a stand-in is fit for nothing: no interface, network or address", () => {
    const { names } = readNames(needed, policy, {});
    for (const kind of ["interface", "network", "address"] as const)
      expect(nameFault(kind, names.wan ?? "")).toBeDefined();
  });

  test.each<[NameKind, readonly string[], readonly string[]]>([
    ["interface", ["eth0", "br-lan", "ppp0.7", "wan_6"], ["", "-x", "a".repeat(16), "eth 0", "eth0;", "ëth0"]],
    ["object", ["WAN", "X1", "Default WAN", "port1:2"], ["", " x", "x ", "a\nb", 'a"b', "$x", "ä", "a".repeat(32)]],
    [
      "network",
      ["192.168.1.0/24", "10.0.0.0/8"],
      ["192.168.1.1/24", "192.168.1.0", "10.0.0.0/33", "fd00::/8", "10.0.0.0/08"],
    ],
    ["address", ["203.0.113.10"], ["203.0.113", "203.0.113.10/32", "::1", "host"]],
    ["host", ["files.example.net"], ["Files.example.net", "files", "http://x.example", "x_y.example"]],
  ])("as %s takes what is one, and nothing else", (kind, good, bad) => {
    for (const text of good) expect([text, nameFault(kind, text)]).toEqual([text, undefined]);
    for (const text of bad) expect([text, nameFault(kind, text) !== undefined]).toEqual([text, true]);
  });

  test("never hold what could end a text, a line or a block, whatever was typed", () => {
    const kinds: readonly NameKind[] = ["interface", "object", "network", "address", "host"];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: "grapheme" }), (kind, text) => {
        if (nameFault(kind, text) === undefined) expect(text).toMatch(/^[A-Za-z0-9 ._:/-]+$/);
      }),
    );
  });

  describe("that would let the internet in by the rules for inside", () => {
    const sides: readonly NameNeeded[] = [
      { key: "wan", what: "Outside", kind: "interface" },
      { key: "lan", what: "Inside", kind: "interface" },
      { key: "vpn", what: "VPN", kind: "interface", optional: true },
      { key: "lan-network", what: "Inside", kind: "network" },
      { key: "vpn-network", what: "VPN", kind: "network", optional: true },
    ];
    const given = { wan: "eth0", lan: "eth1", "lan-network": "192.168.1.0/24" };

    test.each([
      ["one interface for both sides", { lan: "eth0" }, "lan"],
      ["the VPN on the interface to the internet", { vpn: "eth0" }, "vpn"],
      ["the same name in other letters", { vpn: "ETH1" }, "vpn"],
      ["a public network for the VPN", { "vpn-network": "8.8.8.0/24" }, "vpn-network"],
      ["a public network for the office", { "lan-network": "203.0.113.0/24" }, "lan-network"],
      ["the office’s own network for the VPN", { "vpn-network": "192.168.0.0/16" }, "vpn-network"],
    ])("are refused: %s", (_what, more, key) => {
      const { names, faults } = readNames(sides, policy, { ...given, ...more });
      expect(faults.map((fault) => fault.key)).toEqual([key]);
      expect(names[key]).not.toBe(Object.values(more)[0]);
    });

    test("are refused too where the office’s network is known by its answers", () => {
      const known = { ...policy, lan: { network: "192.168.1.0/24" } };
      const { faults } = readNames(sides.slice(4), known, { "vpn-network": "192.168.1.128/25" });
      expect(faults.map(({ key }) => key)).toEqual(["vpn-network"]);
    });

    test("a network of its own, private or carrier-grade, is taken", () => {
      for (const network of ["10.8.0.0/24", "100.64.0.0/10", "172.31.0.0/16"])
        expect(readNames(sides, policy, { ...given, "vpn-network": network }).faults).toEqual([]);
    });
  });
});
