import { describe, expect, it } from "vitest";
import { exportedFor, textFor } from "@/lib/devices/testing/exported.testing";
import { readingOf } from "./read.testing";

const LIMITED = "Patient Portal and iPads outside, 1234 confirmed for one block";
const RESTRICTED = "Everything that sends, outbound restricted";

describe("what goes wrong on an EdgeRouter", () => {
  it("a port forward has no source, so what is limited is a translation and a rule, each with its source", async () => {
    const text = await textFor("edgeos", LIMITED);
    expect(text).not.toMatch(/port-forward rule [0-9]+ original-port 1234/);
    expect(text).toContain("set service nat rule 4001 source address 198.51.100.0/24");
    for (const lost of [
      /^set service nat rule 4001 source address .*\n/m,
      /^set firewall name NH_IN rule \d+ source address .*\n/m,
    ])
      expect(() => readingOf(text.replace(lost, ""))).toThrow("a rule for each translation");
  });

  it("IPv6 has rule sets of its own, for what passes and for the router, and both are bound", async () => {
    const text = await textFor("edgeos", LIMITED);
    expect(text).toContain("set interfaces ethernet eth0 firewall in ipv6-name NH6_IN");
    expect(text).toContain("set interfaces ethernet eth0 firewall local ipv6-name NH6_LOCAL");
    const unbound = text.replace(/^set interfaces ethernet eth0 firewall in ipv6-name.*\n/m, "");
    expect(() => readingOf(unbound)).toThrow("is not bound");
  });

  it("a line that gets lost must be seen before anything holds, so the paste commits and saves nothing", async () => {
    const text = await textFor("edgeos", LIMITED);
    expect(text).not.toMatch(/^(commit|commit-confirm|save|confirm|exit)/m);
    const effect = (await exportedFor("edgeos", LIMITED)).head.find((line) => line.includes("“compare”")) ?? "";
    const order = ["compare", "commit-confirm", "confirm", "save"].map((word) => effect.indexOf(`“${word}”`));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(order).not.toContain(-1);
    expect(() => readingOf(`${text}commit\n`)).toThrow();
  });

  it.each([LIMITED, RESTRICTED])("the outside interface is at no time without its rule sets: %s", async (office) => {
    expect(await textFor("edgeos", office)).not.toContain("delete interfaces");
  });

  it("a rule set that is bound can’t be taken away: that of what goes out is touched only where it is written", async () => {
    expect(await textFor("edgeos", LIMITED)).not.toMatch(/^(set|delete) .*_OUT/m);
    expect((await exportedFor("edgeos", LIMITED)).left.join()).toContain("NH_OUT");
    expect(await textFor("edgeos", RESTRICTED)).toContain("set interfaces ethernet eth0 firewall out name NH_OUT");
  });

  it.each(["pppoe0", "eth0.10", "switch0", "ETH0", "eth"])("%s is bound elsewhere, so it is refused", async (wan) => {
    const { faults, files } = await exportedFor("edgeos", LIMITED, { wan });
    expect(faults.map(({ key, sentence }) => [key, sentence.includes("PPPoE")])).toEqual([["wan", true]]);
    expect(files[0]?.text).not.toContain(`ethernet ${wan} `);
  });

  it("another line to the internet, or a tunnel, is not said to be closed", async () => {
    const { does, left } = await exportedFor("edgeos", LIMITED);
    expect(does).not.toContain("closed");
    expect(left.join()).toMatch(/tunnel.*IPv6|IPv6.*tunnel/);
  });

  it("established and related come first", async () => {
    const text = await textFor("edgeos", LIMITED);
    expect(() => readingOf(text.replaceAll(" state established enable", " state invalid enable"))).toThrow();
  });

  it("hairpin is one switch, and does nothing for what is limited", async () => {
    expect(await textFor("edgeos", LIMITED)).toContain("set port-forward hairpin-nat enable");
    expect(await textFor("edgeos", RESTRICTED)).toContain("set port-forward hairpin-nat disable");
  });

  it("port forwards that were there are taken away", async () => {
    expect(await textFor("edgeos", LIMITED)).toContain("\ndelete port-forward\n");
  });

  it("a row to one host alone stays closed, and it is said", async () => {
    const { left, does } = await exportedFor("edgeos", RESTRICTED);
    expect(left.join()).toContain("22 to ftp.pscftpx.com");
    expect(does).not.toContain("outbound");
  });

  it("what the office is called calls for no help and opens no quote", async () => {
    const odd = { office: `Who? "Dr. O'Hara" \\ Dental` };
    const text = await textFor("edgeos", LIMITED, {}, (policy) => ({ ...policy, ...odd }));
    expect(text).toContain("for Who ”Dr. O’Hara”  Dental");
  });
});
