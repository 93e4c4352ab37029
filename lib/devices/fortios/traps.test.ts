import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { policyOf } from "@/lib/devices/policy";
import { exportedFor, textFor } from "@/lib/devices/testing/exported.testing";
import { planFor } from "@/lib/rules";
import { parse } from "./parse.testing";
import { policyIds } from "./policies";
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
    expect(of("7721").service).toContain("NH-out-tcp-22");
    expect(of("7721").service).not.toContain("NH-out-tcp-548");
  });

  it("dynamic DNS is left to be set by hand, and says who is not offered", async () => {
    const { left, does } = await exportedFor("fortios", DYNAMIC);
    expect(left.join()).toContain("no DuckDNS and no Cloudflare");
    expect(does).not.toContain("dynamic-dns");
  });

  it("what the office is called calls for no help and opens no quote", async () => {
    const odd = { office: `Who? "Dr. O'Hara" \\ Dental` };
    const text = await textFor("fortios", DYNAMIC, {}, (policy) => ({ ...policy, ...odd }));
    expect(text).toContain("for Who ”Dr. O’Hara”  Dental");
    expect(
      text
        .split("\n")
        .filter((line) => line.startsWith("#"))
        .join(),
    ).not.toMatch(/[?"'\\]/);
  });

  it.each(["7701", "7720", "7799"])("policy %s is one of ours, so nothing is moved before it", async (number) => {
    const { faults } = await exportedFor("fortios", LIMITED, { "first-policy": number });
    expect(faults.map(({ key }) => key)).toEqual(["first-policy"]);
  });

  it.each(["1", "7700", "7800", "77010"])("policy %s is none of ours", async (number) => {
    expect((await exportedFor("fortios", LIMITED, { "first-policy": number })).faults).toEqual([]);
  });

  it("whether all was moved must be seen, since a pasted script goes on after a line that is refused", async () => {
    const { head, left } = await exportedFor("fortios", LIMITED);
    expect(head.join()).toContain("does not stop a pasted script");
    expect(left[0]).toContain("stand above every other");
  });

  it("what an earlier import opened is taken away, before what closes and with nothing opened yet", async () => {
    const [closing = ""] = (await textFor("fortios", RESTRICTED)).split("config firewall vip");
    const deleted = [...closing.matchAll(/^ +delete ([0-9]+)$/gm)].map(([, id]) => Number(id));
    expect(closing.lastIndexOf("delete ")).toBeLessThan(closing.indexOf("edit 7701"));
    const { order } = await policies("fortios", RESTRICTED);
    const opening = order.filter((id) => !["first", "7701", "7702", "7720"].includes(id)).map(Number);
    expect(opening.length).toBeGreaterThan(5);
    expect(opening.filter((id) => !deleted.includes(id))).toEqual([]);
    for (const id of [7710, 7719, 7721]) expect(deleted).toContain(id);
    for (const id of [7701, 7702, 7720]) expect(deleted).not.toContain(id);
  });

  it("where nothing is restricted outwards, what an earlier import restricted is left whole, and it is said", async () => {
    expect(await textFor("fortios", LIMITED)).not.toMatch(/delete 772/);
    expect((await exportedFor("fortios", LIMITED)).left.join()).toContain("7720");
  });

  it("has numbers for more rows to outside than any office gets", () =>
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { outbound } = policyOf(answers, planFor(answers));
        const rows = (outbound?.allows.length ?? 0) + (outbound?.left.length ?? 0);
        expect(policyIds.out + rows).toBeLessThanOrEqual(policyIds.outLast);
      }),
    ));

  it("a service is named by what it is: under one name a second import would add a protocol to the first", async () => {
    const { entries } = parse(await textFor("fortios", RESTRICTED));
    for (const [name, service] of entries["firewall service custom"] ?? []) {
      const [ports = []] = Object.values(service);
      expect(name).toMatch(new RegExp(`-(tcp|udp|ftp)-${ports.join("-")}$`));
    }
  });

  it("hairpin is not known to work, so it is to be tried, and not said to be done", async () => {
    for (const address of ["203.0.113.10", ""]) {
      const { does, left } = await exportedFor("fortios", LIMITED, { "wan-address": address });
      expect(does).not.toContain("hairpin");
      expect(left.join()).toContain("Try it");
    }
  });

  it("another line to the internet, and what was forwarded before, are not said to be closed", async () => {
    const { does, left, head } = await exportedFor("fortios", LIMITED);
    expect(does).not.toContain("closed");
    expect(left.join()).toMatch(/second provider, LTE/);
    expect(head.join()).toContain("through this interface");
  });

  it("to go back is to take away the reservations as well", async () => {
    expect((await exportedFor("fortios", DYNAMIC)).head.find((line) => line.startsWith("To go back"))).toContain(
      "reservations",
    );
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
