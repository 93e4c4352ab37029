import { describe, expect, it } from "vitest";
import { planFor } from "@/lib/rules";
import { leftForVpn, vpnOf, withMask } from "./file-parts";
import { type Policy, policyOf } from "./policy";

const policy: Policy = {
  ...policyOf({ version: 1 }, planFor({ version: 1 })),
  server: { address: "192.168.1.10" },
  throughVpn: [3306],
};
const names = { wan: "wan1", lan: "internal", vpn: "wg0", "vpn-network": "10.99.0.0/24" };

describe("what the VPN reaches", () => {
  it.each(["10.99.0.0/24", "172.16.5.0/24", "192.168.99.0/24", "100.64.8.0/24"])("comes from %s", (network) => {
    expect(vpnOf(policy, { ...names, "vpn-network": network })).toMatchObject({ network, ports: [3306] });
    expect(leftForVpn(policy, { ...names, "vpn-network": network })).toEqual([]);
  });

  it.each([
    ["the interface to the internet", { vpn: "wan1" }],
    ["it in other letters", { vpn: "WAN1" }],
    ["the office’s own network", { vpn: "internal" }],
    ["addresses of the internet", { "vpn-network": "203.0.113.0/24" }],
    ["all private addresses and more", { "vpn-network": "10.0.0.0/4" }],
    ["nothing that is a network", { "vpn-network": "10.99.0.0" }],
  ])("is nothing where the VPN is %s, and it is said", (_what, wrong) => {
    expect(vpnOf(policy, { ...names, ...wrong })).toBeUndefined();
    expect(leftForVpn(policy, { ...names, ...wrong }).join()).toContain("vpn-network");
  });
});

it("a mask is that of a network, and of nothing else", () => {
  expect(withMask("192.168.1.0/24")).toEqual({ address: "192.168.1.0", mask: "255.255.255.0" });
  for (const text of ["FILL-IN-lan-network-FIRST", "192.168.1.0", "192.168.1.0/", "192.168.1.0/33", ""])
    expect([text, withMask(text)]).toEqual([text, undefined]);
});
