import { describe, expect, it } from "vitest";
import { exportedFor, textFor } from "@/lib/devices/testing/exported.testing";
import { readingOf } from "./read.testing";

const LIMITED = "Patient Portal and iPads outside, 1234 confirmed for one block";
const RESTRICTED = "Everything that sends, outbound restricted";

describe("what goes wrong on a Meraki MX", () => {
  it("a forward says each time who may come in: without it, it is refused", async () => {
    const text = await textFor("meraki", LIMITED);
    expect(readingOf(text).forwards?.map(({ sources }) => sources)).toEqual([[], ["198.51.100.0/24"]]);
    const file = JSON.parse(text);
    delete file.requests[0].body.rules[1].allowedIps;
    expect(() => readingOf(JSON.stringify(file))).toThrow();
  });

  it("ports are no list with commas: one a rule", async () => {
    const text = await textFor("meraki", RESTRICTED);
    expect(text).not.toMatch(/"destPort": "[0-9]+,/);
    expect(() => readingOf(text.replace('"destPort": "80"', '"destPort": "80,443"'))).toThrow();
  });

  it("a PUT replaces the whole list, so each is read first, and it is said", async () => {
    expect((await exportedFor("meraki", RESTRICTED)).head.join()).toContain("replaces its whole list");
  });

  it("what no outbound rule names goes out, so the last denies all", async () => {
    const text = await textFor("meraki", RESTRICTED);
    expect(() => readingOf(text.replace('"policy": "deny"', '"policy": "allow"'))).toThrow("goes out as well");
  });

  it("the source of an outbound rule takes no names, its destination does", async () => {
    expect(await textFor("meraki", RESTRICTED)).toMatch(/"srcCidr": "any",[^}]*"destCidr": "ftp.pscftpx.com"/);
  });

  it("what opens comes last", async () => {
    const { requests } = JSON.parse(await textFor("meraki", RESTRICTED));
    expect(requests.at(-1).path).toContain("portForwardingRules");
  });

  it("whether an outbound rule for any covers IPv6 is not known, so what goes out is not said to be done", async () => {
    const { does, left } = await exportedFor("meraki", RESTRICTED, {}, (policy) => ({
      ...policy,
      ...(policy.outbound && { outbound: { ...policy.outbound, left: [] } }),
    }));
    expect(does).not.toContain("outbound");
    expect(left.join()).toMatch(/Outbound over IPv6.*not known/);
  });

  it("hairpin and IPv6 are not known of it: neither is said to be done", async () => {
    const { does, left } = await exportedFor("meraki", LIMITED);
    expect(does).toEqual(["in-443", "in-1234"]);
    expect(left.join()).toContain("IPv6");
    expect(left.join()).toContain("Try it");
  });
});
