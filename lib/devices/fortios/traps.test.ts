import { describe, expect, it } from "vitest";
import { exportedFor, textFor } from "@/lib/devices/testing/exported.testing";
import { parse } from "./parse.testing";
import { readingOf } from "./read.testing";

const LIMITED = "Patient Portal and iPads outside, 1234 confirmed for one block";
const RESTRICTED = "Everything that sends, outbound restricted";
const DYNAMIC = "Patient Portal with dynamic DNS";

const policies = async (...of: Parameters<typeof textFor>) => {
  const { entries, order } = parse(await textFor(...of));
  const all = entries["firewall policy"] ?? new Map();
  return { order, of: (id: string) => all.get(id) ?? {}, each: [...all.values()] };
};

describe("what goes wrong on a FortiGate", () => {
  it("the service of a policy to a forwarded port is the port on the server", async () => {
    const text = await textFor("fortios", LIMITED);
    expect(readingOf(parse(text)).forwards?.map(({ port }) => port)).toEqual([443, 1234]);
    const wrong = text.replace("set mappedport 1234", "set mappedport 4321");
    expect(() => readingOf(parse(wrong))).toThrow("not the mapped port");
  });

  it("match-vip stands in what denies, and never beside accept", async () => {
    for (const policy of (await policies("fortios", RESTRICTED)).each)
      expect("match-vip" in policy).toBe(policy.action?.[0] === "deny");
    const text = await textFor("fortios", LIMITED);
    expect(() => readingOf(parse(text.replace("set match-vip enable", "")))).toThrow("match-vip");
  });

  it("a virtual IP and an ordinary address share no policy", async () => {
    const { of } = await policies("fortios", LIMITED);
    expect(of("7711").dstaddr).toEqual(["NH-forward-1234"]);
  });

  it("the outside name from inside has a policy of its own, with address translation, and only where all may come in", async () => {
    const { of, each } = await policies("fortios", LIMITED);
    expect(of("7715")).toMatchObject({
      srcintf: ["eth1"],
      dstintf: ["eth1"],
      dstaddr: ["NH-forward-443"],
      nat: ["enable"],
    });
    expect(each.filter(({ dstaddr }) => dstaddr?.includes("NH-forward-1234"))).toHaveLength(1);
  });

  it("a virtual IP for an address that changes is tied to the outside interface, or it would catch what goes out", async () => {
    const text = await textFor("fortios", LIMITED, { "wan-address": "" });
    expect(text).toContain("set extip 0.0.0.0\n        set extintf eth0");
    expect(text).not.toContain("set extintf any");
    const { does, left } = await exportedFor("fortios", LIMITED, { "wan-address": "" });
    expect(does).not.toContain("hairpin");
    expect(left.join()).toContain("not known to work");
  });

  it("new policies land at the end, so each is moved: what opens above what closes, and both above what was there", async () => {
    const { order } = await policies("fortios", RESTRICTED);
    expect(order.at(-1)).toBe("first");
    expect(order.indexOf("7710")).toBeLessThan(order.indexOf("7701"));
    expect(order.indexOf("7701")).toBeLessThan(order.indexOf("7702"));
    const text = await textFor("fortios", RESTRICTED);
    expect(() => readingOf(parse(text.replace(/^ *move 7710 before 7701\n/m, "")))).toThrow("below what was there");
  });

  it("what closes is written and moved before anything is opened", async () => {
    const text = await textFor("fortios", LIMITED);
    expect(text.indexOf("move 7702 before")).toBeLessThan(text.indexOf("action accept"));
  });

  it("one policy closes both families", async () => {
    const { of } = await policies("fortios", LIMITED);
    expect(of("7702")).toMatchObject({ srcaddr: ["all"], srcaddr6: ["all"], service: ["ALL"], action: ["deny"] });
  });

  it("a service says no protocol, whose word differs between versions", async () => {
    expect(await textFor("fortios", RESTRICTED)).not.toMatch(/set protocol /);
  });

  it("outbound over IPv6 goes without address translation, to what has no named host", async () => {
    const { of } = await policies("fortios", RESTRICTED);
    expect(of("7721").nat).toBeUndefined();
    expect(of("7721").service).not.toContain("NH-out-3");
  });

  it("dynamic DNS is left to be set by hand, and says who is not offered", async () => {
    const { left, does } = await exportedFor("fortios", DYNAMIC);
    expect(left.join()).toContain("no DuckDNS and no Cloudflare");
    expect(does).not.toContain("dynamic-dns");
  });

  it("a question mark in the office’s name is not typed into the command line", async () => {
    const asked = await textFor("fortios", DYNAMIC, {}, (policy) => ({ ...policy, office: "Who? Dental" }));
    expect(asked).toContain("for Who Dental");
  });

  it("without the number of its DHCP server nothing is reserved, and it is said", async () => {
    const { left, does, files } = await exportedFor("fortios", DYNAMIC, { "dhcp-server": "" });
    expect(files[0]?.text).not.toContain("reserved-address");
    expect(does).not.toContain("server-address");
    expect(left.join()).toContain("reserve them by hand");
  });

  it("names fit what the device takes", async () => {
    for (const policy of (await policies("fortios", RESTRICTED)).each)
      expect(policy.name?.[0]?.length).toBeLessThanOrEqual(35);
  });
});
