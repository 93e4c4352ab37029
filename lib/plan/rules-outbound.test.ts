import { describe, expect, test } from "vitest";
import type { ByPath } from "@/lib/answers/fixtures/by-path";
import { expectBecause, expectCites, find, idsOf, outboundLine, planOf } from "./testing";

const rows = (values: ByPath) => planOf(values).outboundIfRestricted;
const row = (values: ByPath, id: string) => find(rows(values), id);
const ids = (values: ByPath) => idsOf(rows(values));

const essentials = ["out-essential-dns-udp", "out-essential-dns-tcp", "out-essential-time", "out-essential-web"];
const beside = [...essentials, "out-default"];

const everything: ByPath = {
  "features.eClaims": "both",
  "features.eStatements": "revspring",
  "features.eStatementsPlainFtp": "yes",
  "features.fastAttach": "yes",
  "features.tickets": "yes",
  "features.dropBox": "yes",
  "features.mailServer": "in-house",
};

describe("the outbound rows", () => {
  test("stand in the order of the table", () =>
    expect(ids(everything)).toEqual([
      "out-22-any",
      "out-1023-any",
      "out-22-ftp.pscftpx.com",
      "out-20-21-not-given",
      "out-443-not-given",
      "out-548-not-given",
      "out-essential-dns-udp",
      "out-essential-dns-tcp",
      "out-essential-time",
      "out-essential-web",
      "out-essential-mail",
      "out-default",
    ]));
  test("are the essentials and out-default when nothing is answered", () => expect(ids({})).toEqual(beside));
  test("do not depend on the policy", () => {
    for (const outbound of ["restricted", "unrestricted", "unsure"]) {
      expect(rows({ ...everything, "network.outbound": outbound })).toEqual(rows(everything));
    }
  });
  test("are in force when outbound is restricted", () => {
    const plan = planOf({ ...everything, "network.outbound": "restricted" });
    expect(plan.outboundPolicy).toBe("restricted");
    expect(plan.outbound).toEqual(plan.outboundIfRestricted);
  });
  test.each([
    ["unrestricted", "unrestricted"],
    ["unsure", "unsure"],
    ["", "unsure"],
  ])("are not in force when outbound is: %j", (outbound, policy) => {
    const plan = planOf({ ...everything, "network.outbound": outbound });
    expect(plan.outboundPolicy).toBe(policy);
    expect(plan.outbound).toEqual([]);
  });
  test("say that the article names no protocol, on MacPractice's rows only", () => {
    for (const rule of rows(everything)) {
      expect(rule.direction).toBe("out");
      if (rule.origin === "macpractice" && rule.id !== "out-default")
        expect(rule).toHaveProperty("protocolStated", false);
      else expect(rule).not.toHaveProperty("protocolStated");
    }
  });
  test("among MacPractice's, only the two of eClaims go to any", () => {
    const any = rows(everything).filter((rule) => "destination" in rule && rule.destination.kind === "any");
    expect(idsOf(any.filter(({ origin }) => origin === "macpractice"))).toEqual(["out-22-any", "out-1023-any"]);
  });
  test("have no member of inbound rows", () => {
    for (const rule of rows(everything)) {
      for (const member of ["target", "sources", "vpn", "reserved", "conditional", "example"]) {
        expect(rule).not.toHaveProperty(member);
      }
    }
  });
});

describe("eClaims", () => {
  test.each([
    ["sftp", ["out-22-any"]],
    ["pmsft", ["out-1023-any"]],
    ["both", ["out-22-any", "out-1023-any"]],
    ["none", []],
    ["other", []],
    ["unsure", []],
    ["", []],
  ])("%j: %j", (eClaims, expected) => expect(ids({ "features.eClaims": eClaims })).toEqual([...expected, ...beside]));
  test("sftp allows tcp 22 to any", () => {
    const rule = row({ "features.eClaims": "sftp" }, "out-22-any");
    expect(outboundLine(rule)).toBe("tcp 22 allow to any");
    expect(rule.origin).toBe("macpractice");
    expectBecause(rule, "features.eClaims");
    expectCites(rule, "F25");
  });
  test("pmsft allows tcp 1023 to any", () => {
    const rule = row({ "features.eClaims": "pmsft" }, "out-1023-any");
    expect(outboundLine(rule)).toBe("tcp 1023 allow to any");
    expectBecause(rule, "features.eClaims");
    expectCites(rule, "F26 C14");
  });
});

describe("eStatements", () => {
  test.each([
    ["revspring", "ftp.pscftpx.com", "F27 F28 C11"],
    ["dma", "ftp.datamail.biz", "F27 F29"],
  ])("%s allows tcp 22 to %s", (eStatements, host, cites) => {
    expect(ids({ "features.eStatements": eStatements })).toEqual([`out-22-${host}`, ...beside]);
    const rule = row({ "features.eStatements": eStatements }, `out-22-${host}`);
    expect(rule).toHaveProperty("destination", { kind: "host", host });
    expect(outboundLine(rule)).toBe(`tcp 22 allow to ${host}`);
    expectBecause(rule, "features.eStatements");
    expectCites(rule, cites);
  });
  test.each(["none", "other", "unsure", ""])("%j gives no row, whatever plain FTP says", (eStatements) =>
    expect(ids({ "features.eStatements": eStatements, "features.eStatementsPlainFtp": "yes" })).toEqual(beside),
  );
  test.each(["revspring", "dma"])(
    "%s over plain FTP is held: tcp 20 and 21 in one row, destination not given",
    (eStatements) => {
      const rule = row(
        { "features.eStatements": eStatements, "features.eStatementsPlainFtp": "yes" },
        "out-20-21-not-given",
      );
      expect(outboundLine(rule)).toBe("tcp 20,21 hold to not-given, ask-plain-ftp");
      expect(rule).toHaveProperty("destination", { kind: "not-given" });
      expectBecause(rule, "features.eStatements", "features.eStatementsPlainFtp");
      expectCites(rule, "F33 F13 C6 E14");
    },
  );
  test.each(["no", "unsure", ""])("no row of plain FTP when it is: %j", (plainFtp) =>
    expect(ids({ "features.eStatements": "dma", "features.eStatementsPlainFtp": plainFtp })).toEqual([
      "out-22-ftp.datamail.biz",
      ...beside,
    ]),
  );
});

describe("NEA FastAttach and tickets", () => {
  const both: ByPath = { "features.fastAttach": "yes", "features.tickets": "yes" };
  test.each([
    ["features.fastAttach", "F31"],
    ["features.tickets", "F30"],
  ] as const)("%s allows tcp 443, destination not given", (path, cites) => {
    expect(ids({ [path]: "yes" })).toEqual(["out-443-not-given", ...beside]);
    const rule = row({ [path]: "yes" }, "out-443-not-given");
    expect(outboundLine(rule)).toBe("tcp 443 allow to not-given");
    expect(rule.services).toHaveLength(1);
    expect(rule.reasons).toHaveLength(1);
    expectBecause(rule, path);
    expectCites(rule, cites);
  });
  test("together are one row with both services and both reasons", () => {
    expect(ids(both)).toEqual(["out-443-not-given", ...beside]);
    const rule = row(both, "out-443-not-given");
    expect(new Set(rule.services).size).toBe(2);
    expect(rule.reasons.map(({ because }) => because)).toEqual([["features.fastAttach"], ["features.tickets"]]);
    expectCites(rule, "F30 F31");
  });
  test.each(["no", "unsure", ""])("%j gives no row", (answer) =>
    expect(ids({ "features.fastAttach": answer, "features.tickets": answer })).toEqual(beside),
  );
});

describe("Drop Box", () => {
  test("allows tcp 548, destination not given", () => {
    expect(ids({ "features.dropBox": "yes" })).toEqual(["out-548-not-given", ...beside]);
    const rule = row({ "features.dropBox": "yes" }, "out-548-not-given");
    expect(outboundLine(rule)).toBe("tcp 548 allow to not-given");
    expectBecause(rule, "features.dropBox");
    expectCites(rule, "F32 F13 E16");
  });
  test.each(["no", "unsure", ""])("%j gives no row", (answer) =>
    expect(ids({ "features.dropBox": answer })).toEqual(beside),
  );
});

describe("the essential rows, which are our advice", () => {
  test.each([
    ["out-essential-dns-udp", "udp 53 allow to any, beyond"],
    ["out-essential-dns-tcp", "tcp 53 allow to any, beyond"],
    ["out-essential-time", "udp 123 allow to any, beyond"],
    ["out-essential-web", "tcp 80,443 allow to any, beyond"],
  ])("%s: %s, always", (id, line) => {
    const rule = row({}, id);
    expect(outboundLine(rule)).toBe(line);
    expectBecause(rule);
    expectCites(rule, "E13 C16");
  });
  test("out-essential-mail: tcp 25 to any, only with in-house mail", () => {
    const rule = row({ "features.mailServer": "in-house" }, "out-essential-mail");
    expect(outboundLine(rule)).toBe("tcp 25 allow to any, beyond");
    expectBecause(rule, "features.mailServer");
    expectCites(rule, "E13 C16");
    for (const mailServer of ["none", "cloud", "unsure", ""])
      expect(ids({ "features.mailServer": mailServer })).toEqual(beside);
  });
  test("only these are beyond MacPractice's articles", () => {
    const beyond = rows(everything).filter(({ origin }) => origin === "beyond");
    expect(idsOf(beyond)).toEqual([...essentials, "out-essential-mail"]);
  });
});

describe("out-default", () => {
  test("blocks the rest, last", () => {
    const rule = row(everything, "out-default");
    expect(rule).toMatchObject({
      direction: "out",
      protocol: "any",
      ports: [],
      action: "block",
      origin: "macpractice",
    });
    expect(rule).not.toHaveProperty("destination");
    expectCites(rule, "F22 F23");
  });
});
