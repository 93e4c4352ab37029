/** Where RouterOS opens more than was meant, or stops an import, each held by what we write. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { exportTo } from "@/lib/devices/export";
import { policyOf } from "@/lib/devices/policy";
import { sampleNames } from "@/lib/devices/testing/names.testing";
import { planFor } from "@/lib/rules";
import { fromTheBox } from "./defconf.testing";
import { device } from "./index";
import { parseRsc } from "./parse.testing";
import { routerReading } from "./read.testing";
import { emptyRouter, type Router, take } from "./router.testing";
import { quoted } from "./rsc";

const texts = offices.map(({ document }) => fileFor(document));
const limited = officeNamed("1234 confirmed for one block");
const twoNetworks = withSources(["198.51.100.0/24", "203.0.113.64/26"]);
const restricted = officeNamed("Everything that sends");

describe("RouterOS", () => {
  it("has no word that its command tree lacks, and our reader refuses those that it is often told", () => {
    for (const text of texts) expect(() => parseRsc(text)).not.toThrow();
    for (const [good, bad] of [
      ["action=dst-nat", "action=dstnat"],
      ["chain=dstnat ", ""],
      ["connection-state=new", "connection-state=nwe"],
      ["dst-port=", "dst-ports="],
    ] as const) {
      expect(fileFor(limited)).toContain(good);
      expect(() => parseRsc(fileFor(limited).replace(good, bad))).toThrow();
    }
  });

  it("lets in whatever is translated, so the limit stands in the translation itself", () => {
    const translations = linesOf(limited).filter((line) => line.includes("dst-nat") && line.includes("dst-port=1234"));
    expect(translations.map((line) => line.includes("src-address=198.51.100.0/24"))).toEqual([true]);
    const several = linesOf(twoNetworks).filter((line) => line.includes("dst-nat") && line.includes("dst-port=1234"));
    expect(several.map((line) => line.includes("src-address-list=NH-sources-1234"))).toEqual([true]);
    expect(imported(twoNetworks).forwards.find(({ port }) => port === 1234)?.sources).toHaveLength(2);
  });

  it("asks its rules in order, so all of ours stand before those that it has, also in an empty table", () => {
    const { tables } = take(fromTheBox(), parseRsc(fileFor(restricted)));
    for (const menu of ["/ip firewall filter", "/ipv6 firewall filter", "/ip firewall nat"]) {
      const rules = (tables[menu] ?? []).filter((one) => one.get("chain") !== "NH");
      const isOurs = rules.map((one) => one.get("comment")?.startsWith("NH-") === true);
      expect(isOurs).toEqual(isOurs.toSorted((one, other) => Number(other) - Number(one)));
    }
    expect(() => take(emptyRouter(), parseRsc(fileFor(restricted)))).not.toThrow();
    for (const text of texts) expect(text).not.toContain("place-before=0");
  });

  it("has a table of its own for IPv6, where everything is closed and nothing opened", () => {
    for (const { document } of offices) {
      const { closed, denies } = imported(document);
      expect(denies).toEqual({ ipv4: true, ipv6: true });
      expect(closed.ipv6).toEqual(closed.ipv4);
    }
    for (const text of texts) expect(text).not.toMatch(/^\/ipv6 firewall nat/m);
  });

  it("lets answers pass whose port is one of the closed: only what is new is dropped", () => {
    for (const line of texts.flatMap((text) => text.split("\n")).filter((one) => one.includes("action=drop")))
      expect(line).toMatch(/connection-state=(invalid,)?new /);
  });

  it("looks a host up again by itself: a row for a host is a list with its name, and only in the table of IPv4", () => {
    const lines = linesOf(restricted);
    expect(lines).toContain('add list=NH-ftp.pscftpx.com address=ftp.pscftpx.com comment="NH-ftp.pscftpx.com"');
    const ipv6 = lines.slice(lines.indexOf("/ipv6 firewall filter"), lines.indexOf("/ip firewall address-list"));
    expect(ipv6.filter((line) => line.includes("address-list"))).toEqual([]);
  });

  it("stops at an IPv6 address among those of IPv4: our reader refuses one", () => {
    expect(() => parseRsc(fileFor(twoNetworks).replace("address=198.51.100.0/24", "address=2001:db8::/32"))).toThrow();
  });

  it("has UPnP and NAT-PMP as two settings: both are off before anything else", () => {
    for (const text of texts) {
      const commands = parseRsc(text)
        .slice(0, 2)
        .map(({ menu, args }) => [menu, args.get("enabled")]);
      expect(commands).toEqual([
        ["/ip upnp", "no"],
        ["/ip nat-pmp", "no"],
      ]);
    }
  });

  it("knows no ddns-enabled=no, and keeps only its own name up to date", () => {
    for (const text of texts) expect(text).not.toContain("ddns-enabled");
    const own = withName("1234abcd.sn.mynetname.net");
    expect(fileFor(own)).toContain("/ip cloud set ddns-enabled=yes");
    expect(exported(own).does).toContain("dynamic-dns");
    expect(exported(withName("office.example.net")).left.join()).toContain("needs a script");
    expect(() => parseRsc("/ip cloud set ddns-enabled=no")).toThrow();
  });

  it("demands a MAC address for a lease: without one none is written, and that is a blank", () => {
    const { blanks } = exported(restricted);
    expect(blanks.join()).toContain("MAC address");
    expect(linesOf(restricted).filter((line) => line.includes("mac-address"))).toHaveLength(
      policyOf(restricted, planFor(restricted)).reservations.filter(({ address, mac }) => address && mac).length,
    );
  });

  it("is told the lists WAN and LAN, never a port of one model, and stops where they are empty", () => {
    for (const text of texts) {
      expect(text.replace(/^#.*$/gm, "")).not.toMatch(/ether\d|in-interface=|out-interface=/);
      expect(text.indexOf(":error")).toBeLessThan(text.indexOf("/ip upnp"));
    }
  });

  it("leads the LAN to the server by the outside address, and never its own pages inside", () => {
    const changing = fileFor(limited, "changing").split("\n");
    const inside = changing.filter((line) => line.includes("dst-nat") && line.includes("in-interface-list=LAN"));
    expect(inside).toHaveLength(1);
    expect(inside[0]).toContain("dst-address=!192.168.1.0/24 dst-address-type=local");
  });

  it("takes a quotation mark, a backslash, a dollar and a question mark for its own: each is escaped", () => {
    expect(quoted(`a"b\\c$d?e`)).toBe(`"a\\"b\\\\c\\$d\\?e"`);
    expect(
      parseRsc(`/ip firewall nat\nadd chain=NH action=passthrough comment=${quoted('NH-"$x?\\')}`)[0]?.args.get(
        "comment",
      ),
    ).toBe('NH-"$x?\\');
  });

  it("would join a line that ends in a backslash with the next: no comment does", () => {
    const text = fileFor({ ...limited, office: { ...limited.office, name: "Dental \\" } });
    for (const line of text.split("\n")) expect(line).not.toMatch(/\\$/);
  });
});

describe("an import", () => {
  it("that stops after any line has opened nothing that the whole one does not open", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const commands = parseRsc(fileFor(answers));
        const whole = openings(take(fromTheBox(), commands));
        for (let count = 0; count <= commands.length; count += 1) {
          const open = openings(take(fromTheBox(), commands.slice(0, count)));
          expect(open.filter((one) => !whole.includes(one))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("translates nothing before all is closed", () => {
    for (const text of texts) {
      const commands = parseRsc(text);
      const first = commands.findIndex(({ args }) => args.get("action") === "dst-nat");
      const last = commands.findLastIndex(({ args }) => args.get("action") === "drop");
      if (first >= 0) expect(first).toBeGreaterThan(last);
    }
  });

  it("a second time, also of another plan, is as if it were the first", () => {
    for (const { document } of offices) {
      const once = take(fromTheBox(), parseRsc(fileFor(limited)));
      const { tables } = take(once, parseRsc(fileFor(document)));
      expect(tables).toEqual({ ...tables, ...take(fromTheBox(), parseRsc(fileFor(document))).tables });
    }
  });

  it("is undone by the begin of its comments, and nothing else goes", () => {
    const menus = [
      "/ip firewall nat",
      "/ip firewall filter",
      "/ipv6 firewall filter",
      "/ip firewall address-list",
      "/ip dhcp-server lease",
    ];
    for (const menu of menus) expect(device.goBack).toContain(menu);
    const undo = menus.map((menu) => `${menu} remove [find comment~"^NH-"]`).join("\n");
    const { tables } = take(take(fromTheBox(), parseRsc(fileFor(twoNetworks))), parseRsc(undo));
    for (const [menu, rules] of Object.entries(tables)) expect(rules).toEqual(fromTheBox().tables[menu] ?? []);
  });
});

function exported(answers: Answers, outside: "fixed" | "changing" = "fixed") {
  const entry = { id: "routeros", title: "MikroTik RouterOS" };
  const { "wan-address": address = "", ...names } = sampleNames(device.names);
  const given = outside === "fixed" ? { ...names, "wan-address": address } : names;
  return exportTo(entry, device, policyOf(answers, planFor(answers)), { ...given, "lan-network": "192.168.1.0/24" });
}

function fileFor(answers: Answers, outside?: "changing"): string {
  return exported(answers, outside).files[0]?.text ?? "";
}

const linesOf = (answers: Answers) => fileFor(answers).split("\n");
const imported = (answers: Answers) => routerReading(take(emptyRouter(), parseRsc(fileFor(answers))));

/** What lets something in or out, each as text. */
function openings({ tables }: Router): string[] {
  return Object.entries(tables).flatMap(([menu, rules]) =>
    rules
      .filter((one) => /^(accept|dst-nat|masquerade)$/.test(one.get("action") ?? ""))
      .map((one) => JSON.stringify([menu, ...one])),
  );
}

function officeNamed(part: string): Answers {
  const found = offices.find(({ name }) => name.includes(part));
  if (!found) throw new Error(`No office “${part}”`);
  return found.document;
}

function withSources(sources: readonly [string, string]): Answers {
  const { confirmations } = limited;
  const messageServer = { ...confirmations?.messageServer, sources: [...sources] };
  return { ...limited, confirmations: { ...confirmations, messageServer } };
}

function withName(ddnsHostname: string): Answers {
  const { internet, ...others } = officeNamed("Patient Portal with dynamic DNS");
  return { ...others, internet: { ...internet, ddnsHostname, ddnsUpdater: "router" } };
}
