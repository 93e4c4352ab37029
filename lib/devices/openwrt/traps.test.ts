/** What OpenWrt does without a word where its firewall is written a little wrong, each held by what we write. */
import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { exportTo } from "@/lib/devices/export";
import { policyOf } from "@/lib/devices/policy";
import { sampleNames } from "@/lib/devices/testing/names.testing";
import { planFor } from "@/lib/rules";
import { fw4 } from "./fw4.testing";
import { device } from "./index";
import { parseScript } from "./script.testing";
import { all, one, parseUci, portsOf, type UciSection } from "./uci.testing";

const texts = offices.map(({ document }) => scriptFor(document));
const limited = officeNamed("1234 confirmed for one block");
const twoNetworks = withSources(["198.51.100.0/24", "203.0.113.64/26"]);
const restricted = officeNamed("Everything that sends");

describe("OpenWrt", () => {
  it("1: an option that it does not know is never written, and our reader refuses one", () => {
    for (const text of texts) expect(() => sectionsOf(text)).not.toThrow();
    const misspelt = texts[0]?.replace("option dest_port", "option dst_port") ?? "";
    expect(() => sectionsOf(misspelt)).toThrow("dst_port");
  });

  it("2: its exit code says nothing, so the script looks for the marked lines and puts the firewall back", () => {
    for (const text of texts) {
      const check = text.indexOf('said="$(fw4 check 2>&1)"');
      expect(check).toBeGreaterThan(text.indexOf("uci import firewall"));
      expect(text.indexOf("*'[!] Section'*)\ncp /tmp/firewall.previous /etc/config/firewall")).toBeGreaterThan(check);
      expect(text.indexOf("/etc/init.d/firewall reload")).toBeGreaterThan(check);
    }
  });

  it("3: a bad value, zone or target makes it leave a rule out: our reader refuses each", () => {
    for (const [good, bad] of [
      ["option src 'lan'", "option src 'inside'"],
      ["option target 'DROP'", "option target 'BLOCK'"],
      ["option proto 'tcp'", "option proto 'tpc'"],
    ] as const)
      expect(() => sectionsOf(texts[0]?.replace(good, bad) ?? "")).toThrow(bad);
  });

  it("4: several ports are separated by spaces", () => {
    for (const rule of texts.flatMap(sectionsOf))
      expect([...all(rule, "dest_port"), ...all(rule, "src_dport")].join(" ")).not.toContain(",");
    expect(() => sectionsOf(texts[0]?.replace(/dest_port '(\d+) /, "dest_port '$1,") ?? "")).toThrow("dest_port");
  });

  it("5: no rule holds a host name; such a row is left out, and said to be", () => {
    const policy = policyOf(restricted, planFor(restricted));
    const hosts = policy.outbound?.allows.flatMap(({ host }) => host ?? []) ?? [];
    expect(hosts).toContain("ftp.pscftpx.com");
    const { left } = exported(restricted);
    for (const host of hosts) {
      expect(sectionsOf(scriptFor(restricted)).flatMap((rule) => all(rule, "dest_ip"))).not.toContain(host);
      expect(left.some((sentence) => sentence.includes(host))).toBe(true);
    }
    expect(exported(restricted).does).not.toContain("outbound");
  });

  it("6: there is one redirect for each source network", () => {
    const redirects = redirectsOf(scriptFor(twoNetworks), 1234);
    expect(redirects.map((redirect) => all(redirect, "src_ip"))).toEqual([["198.51.100.0/24"], ["203.0.113.64/26"]]);
  });

  it("7: reflection asks for no source, so every limited redirect has none", () => {
    for (const text of [scriptFor(limited), scriptFor(twoNetworks)]) {
      const redirects = redirectsOf(text, 1234);
      expect(redirects.length).toBeGreaterThan(0);
      for (const redirect of redirects) expect(one(redirect, "reflection")).toBe("0");
      const reflecting = sectionsOf(text.replaceAll("reflection '0'", "reflection '1'"));
      expect(fw4(reflecting, place)).toMatch(fromInside);
      expect(fw4(sectionsOf(text), place)).not.toMatch(fromInside);
    }
  });

  it("8: it reflects into the zone of the server alone, and the head says what other zones need", () => {
    expect(exported(limited).left.join()).toContain("reflection_zone");
  });

  it("9: where its address changes and is not there yet nothing is reflected, and the head says so", () => {
    const { files, left } = exported(limited, "changing");
    const sections = sectionsOf(files[0]?.text ?? "");
    const { devices, lan } = place;
    expect(fw4(sections, place)).toContain("ip daddr 203.0.113.10 tcp dport 443 dnat");
    expect(fw4(sections, { devices, lan })).not.toMatch(/ip saddr 10.* tcp dport 443 dnat/);
    expect(left.join()).toContain("while the internet line is up");
  });

  it("10: a bad value among the defaults would stop it altogether: ours are of its few words", () => {
    for (const text of texts) {
      const [defaults] = sectionsOf(text);
      expect(defaults && Object.fromEntries(defaults.options)).toEqual({
        input: ["DROP"],
        output: ["ACCEPT"],
        forward: ["DROP"],
        drop_invalid: ["1"],
        synflood_protect: ["1"],
      });
    }
    expect(() => sectionsOf(texts[0]?.replace("input 'DROP'", "input 'DENY'") ?? "")).toThrow("input");
  });

  it("11: names hold plain letters, whatever the office is called", () => {
    const text = scriptFor({ ...limited, office: { ...limited.office, name: `"; drop'\\` } });
    expect(text).toContain(`"; drop'\\`);
    for (const section of sectionsOf(text)) expect(one(section, "name") ?? "a").toMatch(/^[A-Za-z0-9 ._-]+$/);
  });

  it("12: the zone of the internet holds its IPv6 network as well", () => {
    for (const text of texts) {
      const zone = sectionsOf(text).find((section) => one(section, "name") === "wan");
      expect(zone && all(zone, "network")).toEqual(["wan", "wan6"]);
    }
  });

  it("13: plain FTP needs a kernel module, and the head says so where the office needs plain FTP", () => {
    const { left } = exported(confirmedFtp());
    expect(left.join()).toContain("kmod-nf-nathelper");
    expect(exported(limited).left.join()).not.toContain("kmod-nf-nathelper");
  });

  it("14: no redirect names a set, since reflection would lose it", () => {
    for (const text of texts) expect(text).not.toContain("ipset");
  });
});

describe("the script", () => {
  it("is one that a shell reads, and cut off at any line it does nothing", () => {
    const lines = scriptFor(twoNetworks).trimEnd().split("\n");
    expect(() => shellReads(lines)).not.toThrow();
    const begin = lines.indexOf("(");
    for (let length = begin + 1; length < lines.length; length += 7)
      expect(() => shellReads(lines.slice(0, length))).toThrow();
  });

  it("gives a firewall that, cut off at any line, has no opening that the whole one lacks", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { firewall } = parseScript(scriptFor(answers));
        const whole = parseUci(firewall).map(asText);
        for (let length = 0; length < firewall.length; length += 1) {
          const open = parseUci(firewall.slice(0, length)).filter(isOpening).map(asText);
          expect(open.filter((section) => !whole.includes(section))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("closes before it opens", () => {
    for (const text of texts) {
      const sections = sectionsOf(text);
      const block = sections.findLastIndex(
        (section) => one(section, "src") === "wan" && one(section, "target") === "DROP",
      );
      const opening = sections.findIndex(
        (section) => section.type === "redirect" || one(section, "target") === "ACCEPT",
      );
      expect(block).toBeLessThan(opening);
    }
  });

  it("holds no password: what is filled in on the router stands as such, and switched off", () => {
    const answers = offices.find(({ name }) => name === "Patient Portal with dynamic DNS")?.document ?? { version: 1 };
    const { sections } = parseScript(scriptFor(answers));
    expect(sections.get("ddns.nh_office")).toMatchObject({ enabled: "0", username: "FILL-IN", password: "FILL-IN" });
  });
});

const fromInside = /ip saddr 10\.0\.0\.0\/24 ip daddr 203\.0\.113\.10 tcp dport 1234 dnat/;

const place = {
  devices: { wan: "eth0", wan6: "eth0", lan: "eth1", wg0: "wg0" },
  wanAddress: "203.0.113.10",
  lan: { address: "10.0.0.1", network: "10.0.0.0/24" },
};

function exported(answers: Answers, outside: "fixed" | "changing" = "fixed") {
  const entry = { id: "openwrt", title: "OpenWrt" };
  const { "wan-address": address = "", ...names } = sampleNames(device.names);
  const given = outside === "fixed" ? { ...names, "wan-address": address } : names;
  return exportTo(entry, device, policyOf(answers, planFor(answers)), given);
}

function scriptFor(answers: Answers): string {
  return exported(answers).files[0]?.text ?? "";
}

const sectionsOf = (text: string) => parseUci(parseScript(text).firewall);
const redirectsOf = (text: string, port: number) =>
  sectionsOf(text).filter((section) => section.type === "redirect" && portsOf(section, "src_dport").includes(port));
const asText = ({ type, options }: UciSection) => JSON.stringify([type, [...options]]);
/** A rule without its verdict, and a redirect without its zone, do nothing. */
const isOpening = (section: UciSection) =>
  section.type === "redirect" ? one(section, "src") !== undefined : one(section, "target") === "ACCEPT";

function shellReads(lines: readonly string[]): void {
  execFileSync("sh", ["-n"], { input: `${lines.join("\n")}\n`, stdio: "pipe" });
}

function officeNamed(part: string): Answers {
  const found = offices.find(({ name }) => name.includes(part));
  if (!found) throw new Error(`No office “${part}”`);
  return found.document;
}

function withSources(sources: readonly [string, string]): Answers {
  const { confirmations } = limited;
  return {
    ...limited,
    confirmations: { ...confirmations, messageServer: { ...confirmations?.messageServer, sources: [...sources] } },
  };
}

function confirmedFtp(): Answers {
  const plainFtp = { answer: "needed" as const, host: "ftp.vendor.example" };
  return { ...restricted, confirmations: { ...restricted.confirmations, plainFtp } };
}
