import { describe, expect, it } from "vitest";
import type { Policy } from "@/lib/devices/policy";
import { exportedFor, textFor } from "@/lib/devices/testing/exported.testing";
import { readingOf } from "./read.testing";
import { fileSchema } from "./schema.testing";

const LIMITED = "Patient Portal and iPads outside, 1234 confirmed for one block";
const RESTRICTED = "Everything that sends, outbound restricted";
const DYNAMIC = "Patient Portal with dynamic DNS";

const requestsFor = async (office: string) => fileSchema.parse(JSON.parse(await textFor("sonicos", office))).requests;

const rulesOf = async (office: string, path: "access-rules/ipv4" | "access-rules/ipv6") =>
  (await requestsFor(office)).flatMap((request) => (request.path === path ? [JSON.stringify(request.body)] : []));

describe("what goes wrong on a SonicWall", () => {
  it("a forward is a NAT policy and an access rule, whose destination is the outside address", async () => {
    const text = await textFor("sonicos", LIMITED);
    expect(text).toMatch(/"name": "NH in-1234",\s+"inbound": "X1"/);
    expect(text).toMatch(/"destination": \{\s+"address": \{\s+"name": "X1 IP"/);
    const without = JSON.parse(text);
    without.requests = without.requests.filter(({ path }: { path: string }) => path !== "nat-policies/ipv4");
    expect(() => readingOf(JSON.stringify(without))).toThrow("a rule for each translation");
  });

  it("the outside name from inside has a loopback policy, and only where all may come in", async () => {
    const names = (await requestsFor(LIMITED)).flatMap((request) =>
      request.path === "nat-policies/ipv4" ? [request.body.nat_policies[0].ipv4.name] : [],
    );
    expect(names).toEqual(["NH in-443", "NH in-443 from inside", "NH in-1234"]);
  });

  it("IPv6 has a table of its own, in which nothing is allowed in", async () => {
    const rules = await rulesOf(LIMITED, "access-rules/ipv6");
    expect(rules).toHaveLength(2);
    for (const rule of rules) expect(rule).toContain('"action":"deny"');
  });

  it("nothing holds before the commit, which is the last request", async () => {
    expect((await requestsFor(LIMITED)).at(-1)).toEqual({ method: "POST", path: "config/pending", body: {} });
    const text = await textFor("sonicos", LIMITED);
    expect(() => readingOf(text.replace('"path": "config/pending"', '"path": "service-groups"'))).toThrow();
  });

  it("the head says that success is false also where the status is 200", async () => {
    expect((await exportedFor("sonicos", LIMITED)).head.join("\n")).toContain("success false");
  });

  it("masks are dotted, and a prefix is refused", async () => {
    const text = await textFor("sonicos", LIMITED);
    expect(text).toContain('"mask": "255.255.255.0"');
    expect(() => readingOf(text.replace('"mask": "255.255.255.0"', '"mask": "/24"'))).toThrow();
  });

  it("actions are allow, deny and discard: block is refused", async () => {
    const text = await textFor("sonicos", LIMITED);
    expect(() => readingOf(text.replaceAll('"action": "deny"', '"action": "block"'))).toThrow();
  });

  it("fields have the names of the API: translated_dest is refused", async () => {
    const text = await textFor("sonicos", LIMITED);
    expect(() => readingOf(text.replaceAll('"translated_destination"', '"translated_dest"'))).toThrow();
  });

  it("rules are put first one by one, so what denies is sent before what allows", async () => {
    const rules = await rulesOf(RESTRICTED, "access-rules/ipv4");
    const lastDenied = rules.findLastIndex((rule) => rule.includes('"deny"'));
    const firstAllowed = rules.findIndex((rule) => rule.includes('"allow"'));
    expect(lastDenied).toBeLessThan(firstAllowed);
  });

  it("a limited port is allowed from a group of those that are let in, and from nobody else", async () => {
    const [rule = ""] = (await rulesOf(LIMITED, "access-rules/ipv4")).filter((each) => each.includes("NH in-1234"));
    expect(rule).toContain('"address":{"group":"NH in-1234 sources"}');
    const text = await textFor("sonicos", LIMITED);
    expect(readingOf(text).forwards?.find(({ port }) => port === 1234)?.sources).toEqual(["198.51.100.0/24"]);
  });

  it("dynamic DNS is left to be set by hand, and says who is offered", async () => {
    expect((await exportedFor("sonicos", DYNAMIC)).left.join()).toContain("dyn, changeip and noip");
  });

  it("a reservation has the mask of the office’s network, and without it is left out", async () => {
    expect(await textFor("sonicos", DYNAMIC)).toContain('"netmask": "255.255.255.0"');
    const unknown = (policy: Policy): Policy => ({ ...policy, lan: { ...policy.lan, router: "192.168.1.1" } });
    const without = await exportedFor("sonicos", DYNAMIC, { "lan-network": "" }, (policy) => {
      const { network: _, ...lan } = unknown(policy).lan;
      return { ...policy, lan };
    });
    expect(without.files[0]?.text).not.toContain("scopes/static");
    expect(without.files[0]?.text).not.toContain("255.255.255.255");
    expect(without.does).not.toContain("server-address");
    expect(without.left.join()).toContain("office’s network is not known");
  });

  it("one address is a host, and no network of one", async () => {
    const one = (policy: Policy): Policy => ({
      ...policy,
      forwards: policy.forwards.map((forward) =>
        forward.sources ? { ...forward, sources: ["198.51.100.7/32", "198.51.100.64/26"] } : forward,
      ),
    });
    const text = await textFor("sonicos", LIMITED, {}, one);
    expect(text).toMatch(/"host": \{\s+"ip": "198\.51\.100\.7"/);
    expect(text).not.toContain("255.255.255.255");
    const { forwards } = readingOf(text);
    expect(forwards?.find(({ port }) => port === 1234)?.sources).toEqual(["198.51.100.64/26", "198.51.100.7/32"]);
  });

  it("other zones keep what was open to them, so all is not said to be closed", async () => {
    const { does, left } = await exportedFor("sonicos", LIMITED);
    expect(does).not.toContain("closed");
    expect(left.join()).toContain("Other zones");
  });

  it("hairpin was not seen on a device, so it is to be tried, and not said to be done", async () => {
    const { does, left } = await exportedFor("sonicos", LIMITED);
    expect(does).not.toContain("hairpin");
    expect(left.join()).toContain("Try it");
  });

  it("to go back is to take away the static scopes as well", async () => {
    expect((await exportedFor("sonicos", DYNAMIC)).head.find((line) => line.startsWith("To go back"))).toContain(
      "static scopes",
    );
  });

  it("a reservation without the router’s address is left out, and it is said", async () => {
    const { files, left, does } = await exportedFor("sonicos", DYNAMIC, {}, (policy) => ({ ...policy, lan: {} }));
    expect(files[0]?.text).not.toContain("scopes/static");
    expect(does).not.toContain("server-address");
    expect(left.join()).toContain("inside address is not known");
  });
});
