import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Limit, limits, memoryLimits, networkOf } from "./limits";

describe("memoryLimits", () => {
  it.each(Object.keys(limits) as Limit[])("allows exactly as many %s as it says, of many at once", async (limit) => {
    const limited = memoryLimits();
    const { points, duration } = limits[limit];
    const waits = await Promise.all(Array.from({ length: points + 50 }, () => limited(limit, "203.0.113.7")));
    const refused = waits.filter((seconds) => seconds !== undefined);
    expect(refused).toHaveLength(50);
    for (const seconds of refused) {
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(duration);
    }
    expect(await limited(limit, "203.0.113.8")).toBeUndefined();
  });
});

describe("networkOf", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["2001:db8:0:1:2:3:4:5", "2001:db8:0:1::/64"],
    ["2001:DB8::1", "2001:db8:0:0::/64"],
    ["2001:db8:0:1::", "2001:db8:0:1::/64"],
    ["::1", "0:0:0:0::/64"],
    ["unknown", "unknown"],
  ])("counts %s as %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it("is the same for all addresses of a line, however they are written", () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(fc.tuple(group, group, group, group), fc.tuple(group, group, group, group), (line, host) => {
        const full = [...line, ...host].map((number) => number.toString(16).padStart(4, "0")).join(":");
        const short = new URL(`http://[${full}]`).hostname.slice(1, -1);
        expect(networkOf(short)).toBe(networkOf(full));
        expect(networkOf(short)).toBe(
          networkOf(
            new URL(`http://[${[...line, 0, 0, 0, 1].map((n) => n.toString(16)).join(":")}]`).hostname.slice(1, -1),
          ),
        );
      }),
    );
  });
});
