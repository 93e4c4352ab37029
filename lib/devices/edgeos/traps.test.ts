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

  it("it is committed, and then saved", async () => {
    const text = await textFor("edgeos", LIMITED);
    expect(text).toMatch(/\ncommit\nsave\nexit\n$/);
    expect(() => readingOf(text.replace("\nsave\n", "\n"))).toThrow();
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

  it("a question mark in the office’s name is not typed into the command line", async () => {
    const text = await textFor("edgeos", LIMITED, {}, (policy) => ({ ...policy, office: "Who? Dental" }));
    expect(text).toContain("for Who Dental");
  });
});
