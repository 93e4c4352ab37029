import { describe, expect, test } from "vitest";
import type { ByPath } from "@/lib/answers/fixtures/by-path.testing";
import {
  becauseOf,
  expectBecause,
  expectBecauseWithin,
  expectCites,
  find,
  idsOf,
  outboundLine,
  planOf,
} from "./plans.testing";

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

/** The same, with a host for plain FTP. */
const confirmed: ByPath = {
  ...everything,
  "confirmations.plainFtp.answer": "needed",
  "confirmations.plainFtp.host": "ftp.example.net",
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
  test("stand in it too once the vendor has named a host for plain FTP", () =>
    expect(ids(confirmed)).toEqual(
      ids(everything).map((id) => (id === "out-20-21-not-given" ? "out-20-21-ftp.example.net" : id)),
    ));
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
    for (const rule of [...rows(everything), ...rows(confirmed)]) {
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
});

describe("eStatements over plain FTP", () => {
  const plainFtp = (values: ByPath) => rows(values).filter(({ ports }) => ports[0] === 20);
  const lines = (values: ByPath) => plainFtp(values).map(outboundLine);
  const answered = (answer: string, host?: string): ByPath => ({
    "confirmations.plainFtp.answer": answer,
    ...(host === undefined ? {} : { "confirmations.plainFtp.host": host }),
  });
  const needed = answered("needed", "ftp.example.net");

  describe.each([
    ["revspring", "ftp.pscftpx.com"],
    ["dma", "ftp.datamail.biz"],
  ])("%s", (eStatements, host) => {
    const vendor: ByPath = { "features.eStatements": eStatements };
    const used: ByPath = { ...vendor, "features.eStatementsPlainFtp": "yes" };
    const held = ["tcp 20,21 hold to not-given, ask-plain-ftp"];

    test("is held, with its question: tcp 20 and 21 in one row, destination not given", () => {
      expect(ids(used)).toEqual([`out-22-${host}`, "out-20-21-not-given", ...beside]);
      const rule = row(used, "out-20-21-not-given");
      expect(outboundLine(rule)).toBe(held[0]);
      expect(rule).toHaveProperty("destination", { kind: "not-given" });
      expect(becauseOf(rule)).toEqual(expect.arrayContaining(["features.eStatements", "features.eStatementsPlainFtp"]));
      expectBecauseWithin(
        rule,
        "features.eStatements",
        "features.eStatementsPlainFtp",
        "confirmations.plainFtp.answer",
        "confirmations.plainFtp.host",
      );
      expectCites(rule, "F33 F13 C6 E14");
    });
    test.each(["no", "unsure", ""])("gives no row when it is: %j", (answer) =>
      expect(ids({ ...vendor, "features.eStatementsPlainFtp": answer })).toEqual([`out-22-${host}`, ...beside]),
    );
    test("stays held where the vendor needs it but named no host", () => {
      expect(lines({ ...used, ...answered("needed") })).toEqual(held);
      expect(lines({ ...used, "confirmations.plainFtp.host": "ftp.example.net" })).toEqual(held);
    });
    test.each(["no", "unsure", ""])("needed without a host gives no row either when it is: %j", (answer) =>
      expect(lines({ ...vendor, ...answered("needed"), "features.eStatementsPlainFtp": answer })).toEqual([]),
    );
    test.each(["yes", "no", "unsure", ""])(
      "is allowed to the host that the vendor named, and to no other, when it is: %j",
      (answer) => {
        const values = { ...vendor, ...needed, "features.eStatementsPlainFtp": answer };
        expect(ids(values)).toEqual([`out-22-${host}`, "out-20-21-ftp.example.net", ...beside]);
        const rule = row(values, "out-20-21-ftp.example.net");
        expect(outboundLine(rule)).toBe("tcp 20,21 allow to ftp.example.net");
        expect(rule).toHaveProperty("destination", { kind: "host", host: "ftp.example.net" });
        expect(rule).not.toHaveProperty("question");
        expect(becauseOf(rule)).toEqual(
          expect.arrayContaining([
            "confirmations.plainFtp.answer",
            "confirmations.plainFtp.host",
            "features.eStatements",
          ]),
        );
        expectBecauseWithin(
          rule,
          "features.eStatements",
          "features.eStatementsPlainFtp",
          "confirmations.plainFtp.answer",
          "confirmations.plainFtp.host",
        );
        expectCites(rule, "F33 F13 C6 E14");
      },
    );
    test("is a row of its own beside port 22, even to the same host", () =>
      expect(ids({ ...vendor, ...answered("needed", host) })).toEqual([
        `out-22-${host}`,
        `out-20-21-${host}`,
        ...beside,
      ]));
    test.each(["yes", "no", "unsure", ""])(
      "gives no row once it is confirmed as not needed, when it is: %j",
      (answer) => {
        const values = { ...vendor, "features.eStatementsPlainFtp": answer };
        expect(lines({ ...values, ...answered("not-needed") })).toEqual([]);
        expect(lines({ ...values, ...answered("not-needed", "ftp.example.net") })).toEqual([]);
      },
    );
  });

  test.each(["none", "other", "unsure", ""])("counts for nothing with eStatements: %j", (eStatements) => {
    const values: ByPath = { "features.eStatements": eStatements, "features.eStatementsPlainFtp": "yes" };
    expect(ids(values)).toEqual(beside);
    expect(ids({ ...values, ...needed })).toEqual(beside);
  });
});

test("no destination holds a scheme, a path or a port, however it was typed", () => {
  const typed: ByPath = {
    ...everything,
    "confirmations.plainFtp.answer": "needed",
    "confirmations.plainFtp.host": "FTP://Ftp.Example.net:21/out",
  };
  const hosts = rows(typed).flatMap((rule) =>
    "destination" in rule && rule.destination.kind === "host" ? [rule.destination.host] : [],
  );
  expect(hosts).toEqual(["ftp.pscftpx.com", "ftp.example.net"]);
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
