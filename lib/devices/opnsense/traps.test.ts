import { describe, expect, it } from "vitest";
import { exportedFor, textFor } from "@/lib/devices/testing/exported.testing";
import { readingOf } from "./read.testing";

const LIMITED = "Patient Portal and iPads outside, 1234 confirmed for one block";
const RESTRICTED = "Everything that sends, outbound restricted";
const DYNAMIC = "Patient Portal with dynamic DNS";

describe("what goes wrong on OPNsense", () => {
  it("hairpin takes two settings: one is in the rule, the other is asked for, and it is not said to be done", async () => {
    const { files, left, does } = await exportedFor("opnsense", LIMITED);
    expect(files[0]?.text).toContain("<natreflection>purenat</natreflection>");
    expect(left.join()).toContain("Automatic outbound NAT for Reflection");
    expect(does).not.toContain("hairpin");
  });

  it("reflection is off, by name, for what is limited", async () => {
    const text = await textFor("opnsense", LIMITED);
    expect(readingOf(text).forwards?.map(({ port, hairpin }) => [port, hairpin])).toEqual([
      [443, true],
      [1234, false],
    ]);
    expect(text).toContain("<natreflection>disable</natreflection>");
  });

  it.each([
    ["port 4x3", "<local-port>443</local-port>", "<local-port>4x3</local-port>"],
    ["target 192.168.1.300", "<target>10.0.0.5</target>", "<target>192.168.1.300</target>"],
    ["natreflection off", "<natreflection>purenat</natreflection>", "<natreflection>off</natreflection>"],
    ["action deny", "<action>block</action>", "<action>deny</action>"],
    ["a field of another kind of rule", "<quick>1</quick>", "<quick>1</quick><pass>pass</pass>"],
  ])("%s is no word of it", async (_name, right, wrong) => {
    const text = await textFor("opnsense", LIMITED);
    expect(text).toContain(right);
    expect(() => readingOf(text.replace(right, wrong))).toThrow();
  });

  it("reflection and translation let nobody in: each has a rule of its own, with the same source", async () => {
    const text = await textFor("opnsense", LIMITED);
    const open = text.replace("<source_net>NH_let_in_1234</source_net>", "<source_net>any</source_net>");
    expect(() => readingOf(open)).toThrow("not the same");
  });

  it("what closes is for both families, and over IPv6 nothing passes", async () => {
    expect(readingOf(await textFor("opnsense", LIMITED))).toMatchObject({
      closed: { ipv6: [80, 3306, 26700, 41853] },
      denies: { ipv6: true },
    });
  });

  it("a reservation takes its subnet, which only the device can name: it is left out, and said", async () => {
    const { files, left } = await exportedFor("opnsense", DYNAMIC);
    expect(files[0]?.text).not.toContain("reservation>");
    expect(left.join()).toContain("hangs on its subnet");
  });

  it("a name of a host stands in an alias, which is looked up again", async () => {
    expect(await textFor("opnsense", RESTRICTED)).toMatch(/<type>host<\/type>\s+<content>ftp\.pscftpx\.com<\/content>/);
  });

  it("what goes within the office, and to the router, is not blocked with what goes out", async () => {
    expect(await textFor("opnsense", RESTRICTED)).toMatch(
      /<destination_net>lan<\/destination_net>\s+<destination_not>1<\/destination_not>/,
    );
  });

  it("rules that are read before ours may let more through, so neither a limit nor what goes out is said to be done", async () => {
    expect((await exportedFor("opnsense", LIMITED)).does).toEqual(["in-443"]);
    const { does, left } = await exportedFor("opnsense", RESTRICTED, {}, (policy) => ({
      ...policy,
      ...(policy.outbound && { outbound: { ...policy.outbound, left: [] } }),
    }));
    expect(does).not.toContain("outbound");
    for (const word of ["Floating", "groups", "sequence"]) expect(left.join()).toContain(word);
  });

  it("a second import would leave what the first one had more of, so all of it goes first", async () => {
    expect((await exportedFor("opnsense", LIMITED)).head.join()).toMatch(
      /delete all .*begin with NH.*aliases.* first/i,
    );
  });

  it("the address that a forward is for is that of the outside interface, whatever it is called", async () => {
    const text = await textFor("opnsense", LIMITED, { wan: "opt2" });
    expect(text).toContain("<network>opt2ip</network>");
    expect(text).not.toContain("wanip");
    expect(readingOf(text).forwards?.map(({ port }) => port)).toEqual([443, 1234]);
  });

  it("an empty list, which would take the place of one that is there, is not written", async () => {
    expect(await textFor("opnsense", DYNAMIC)).not.toMatch(/<(nat|aliases|Alias)\/>/);
  });
});
