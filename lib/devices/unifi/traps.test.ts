import { describe, expect, it } from "vitest";
import { exportedFor, textFor } from "@/lib/devices/testing/exported.testing";
import { fileSchema, readingOf } from "./read.testing";

const LIMITED = "Patient Portal and iPads outside, 1234 confirmed for one block";
const RESTRICTED = "Everything that sends, outbound restricted";

const policiesFor = async (office: string) =>
  fileSchema.parse(JSON.parse(await textFor("unifi", office))).requests.map(({ body }) => body);

describe("what goes wrong on a UniFi gateway", () => {
  it("every policy says which versions of IP it is for, and what closes is for both", async () => {
    const policies = await policiesFor(RESTRICTED);
    expect(policies.map(({ ipProtocolScope }) => ipProtocolScope.ipVersion)).not.toContain(undefined);
    expect(policies[0]).toMatchObject({ action: { type: "BLOCK" }, ipProtocolScope: { ipVersion: "IPV4_AND_IPV6" } });
    const text = await textFor("unifi", RESTRICTED);
    expect(() => readingOf(text.replaceAll('"ipVersion": "IPV4_AND_IPV6"', '"ipVersion": "IPV4"'))).toThrow();
  });

  it("over IPv6 all is blocked, 443 too", async () => {
    const [block] = (await policiesFor(LIMITED)).filter(({ ipProtocolScope }) => ipProtocolScope.ipVersion === "IPV6");
    expect(block).toMatchObject({ action: { type: "BLOCK" }, enabled: true });
    expect(block?.destination.trafficFilter).toBeUndefined();
  });

  it("ports are those of the destination: a filter of the source would match what the other side happens to use", async () => {
    for (const { source } of await policiesFor(RESTRICTED)) expect(source.trafficFilter).toBeUndefined();
    const moved = JSON.parse(await textFor("unifi", LIMITED));
    const { source, destination } = moved.requests[0].body;
    source.trafficFilter = destination.trafficFilter;
    delete destination.trafficFilter;
    expect(() => readingOf(JSON.stringify(moved))).toThrow();
  });

  it("what blocks leaves alone the answers to what went out", async () => {
    const blocks = (await policiesFor(RESTRICTED)).filter(({ action }) => action.type === "BLOCK");
    expect(blocks.map(({ connectionStateFilter }) => connectionStateFilter)).toEqual(
      blocks.map(() => ["NEW", "INVALID"]),
    );
  });

  it("the words are ALLOW and BLOCK: DENY is refused", async () => {
    const text = await textFor("unifi", LIMITED);
    expect(() => readingOf(text.replaceAll('"BLOCK"', '"DENY"'))).toThrow();
  });

  it("the API has no port forward: they are left to the click-sheet, with their limits, and nothing is opened", async () => {
    const { left, does } = await exportedFor("unifi", LIMITED);
    expect(left.join("\n")).toContain("443 and 1234 (limited) by the UniFi click-sheet");
    expect(does).toEqual([]);
    for (const { action } of await policiesFor(LIMITED)) expect(action.type).toBe("BLOCK");
  });

  it("zones are UUIDs, which nobody knows beforehand: their places are held by words that the API refuses", async () => {
    const [first] = await policiesFor(LIMITED);
    expect(first?.source.zoneId).toBe("UUID OF ZONE External");
    expect((await exportedFor("unifi", LIMITED)).head.join()).toContain("firewall/zones");
  });

  it("policies are appended, so the block of all else goes out last, and its order is to be looked at", async () => {
    expect((await policiesFor(RESTRICTED)).at(-1)).toMatchObject({ name: "NH all else to outside" });
    const { does, left } = await exportedFor("unifi", RESTRICTED, {}, (policy) => ({
      ...policy,
      ...(policy.outbound && { outbound: { ...policy.outbound, left: [] } }),
    }));
    expect(left.join()).toContain("stands below the others");
    expect(left.join()).toContain("beside the gateway’s own is not known");
    expect(does).not.toContain("outbound");
  });
});
