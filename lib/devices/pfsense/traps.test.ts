import { describe, expect, it } from "vitest";
import type { Policy } from "@/lib/devices/policy";
import { exportedFor, textFor } from "@/lib/devices/testing/exported.testing";
import { readingOf } from "./read.testing";

const LIMITED = "Patient Portal and iPads outside, 1234 confirmed for one block";

describe("what goes wrong on pfSense", () => {
  it("restoring an area replaces it, so the file is to look at, and nothing is said to be done by it", async () => {
    const { head, does, left } = await exportedFor("pfsense", LIMITED);
    expect(head.join()).toContain("Do not restore it");
    expect(does).toEqual([]);
    expect(left[0]).toContain("click-sheet");
  });

  it("hairpin takes two settings, and both are named", async () => {
    expect((await exportedFor("pfsense", LIMITED)).left.join()).toContain("automatic outbound NAT for Reflection");
  });

  it("the address that a forward is for is that of the outside interface, whatever it is called", async () => {
    const text = await textFor("pfsense", LIMITED, { wan: "opt2" });
    expect(text).toContain("<network>opt2ip</network>");
    expect(text).not.toContain("wanip");
    expect(readingOf(text).forwards?.map(({ port }) => port)).toEqual([443, 1234]);
  });

  it("plain FTP has no helper there, and it is said", async () => {
    const ftp = (policy: Policy): Policy => ({
      ...policy,
      ...(policy.outbound && { outbound: { ...policy.outbound, ftpHelper: true } }),
    });
    const { left } = await exportedFor("pfsense", "Everything that sends, outbound restricted", {}, ftp);
    expect(left.join()).toContain("Plain FTP");
  });

  it("a rule has the source of its translation", async () => {
    const text = await textFor("pfsense", LIMITED);
    const open = text.replace(/<address>NH_let_in_1234<\/address>/, "<any/>");
    expect(() => readingOf(open)).toThrow();
  });
});
