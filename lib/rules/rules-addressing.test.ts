import { describe, expect, test } from "vitest";
import type { ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { addressingLine, becauseOf, expectBecauseWithin, expectCites, find, idsOf, planOf } from "./plans.testing";

const entry = (values: ByPath, id: string) => find(planOf(values).addressing, id);
const line = (values: ByPath, id: string) => addressingLine(entry(values, id));

const portal: ByPath = { "features.patientPortal": "yes" };
const outside: ByPath = { "features.mobile": "outside" };
const mail: ByPath = { "features.mailServer": "in-house" };

describe("the addresses", () => {
  test("are always these three, in this order", () =>
    expect(idsOf(planOf().addressing)).toEqual(["external-static", "dynamic-dns", "server-address"]));
  test("and the mail server's with in-house mail", () =>
    expect(idsOf(planOf({ "features.mailServer": "in-house" }).addressing)).toEqual([
      "external-static",
      "dynamic-dns",
      "server-address",
      "mail-server-address",
    ]));
  test.each(["none", "cloud", "unsure", ""])("and not with mail: %j", (mailServer) =>
    expect(planOf({ "features.mailServer": mailServer }).addressing).toHaveLength(3),
  );
  test("have no value when it is not known", () => {
    for (const address of planOf({ "features.mailServer": "in-house" }).addressing)
      expect(address).not.toHaveProperty("value");
  });
});

describe("external-static", () => {
  describe("need", () => {
    test.each([
      ["mobile outside: required", outside, "required", "F57 C2"],
      ["mobile outside and Portal: required", { ...outside, ...portal }, "required", "F57 C2"],
      ["mobile outside and in-house mail: required", { ...outside, ...mail }, "required", "F57 C2"],
      ["Portal alone: recommended", portal, "recommended", "F57 F61 C2"],
      [
        "Portal with iPads inside: recommended",
        { ...portal, "features.mobile": "inside" },
        "recommended",
        "F57 F61 C2",
      ],
      ["Portal, iPads unsure: recommended", { ...portal, "features.mobile": "unsure" }, "recommended", "F57 F61 C2"],
      ["Portal and in-house mail: recommended", { ...portal, ...mail }, "recommended", "F57 F61 C2"],
      [
        "Portal that needs no opening: recommended all the same",
        {
          ...portal,
          "confirmations.encryptedWeb.answer": "not-needed",
          "confirmations.messageServer.answer": "not-needed",
        },
        "recommended",
        "F57 F61 C2",
      ],
      ["in-house mail: recommended", mail, "recommended", "F8 F56"],
      [
        "in-house mail with iPads inside: recommended",
        { ...mail, "features.mobile": "inside" },
        "recommended",
        "F8 F56",
      ],
      ["mail elsewhere: not required", { "features.mailServer": "cloud" }, "not-required", "F55"],
      ["mail unsure: not required", { "features.mailServer": "unsure" }, "not-required", "F55"],
      ["nothing: not required", {}, "not-required", "F55"],
      ["iPads inside: not required", { "features.mobile": "inside" }, "not-required", "F55 C3"],
      [
        "both unsure: not required",
        { "features.patientPortal": "unsure", "features.mobile": "unsure" },
        "not-required",
        "F55",
      ],
      ["VPN changes nothing", { "features.remoteAccess": "yes", "network.vpn": "in-place" }, "not-required", "F55"],
    ] as [string, ByPath, string, string][])("%s", (_name, values, need, cites) => {
      const found = entry(values, "external-static");
      expect(found.need).toBe(need);
      expectCites(found, cites);
    });
    test("C3 is cited only with iPads inside and nothing that needs more", () => {
      for (const values of [{}, { ...portal, "features.mobile": "inside" }])
        expect(entry(values, "external-static").reasons.flatMap((reason) => reason.cites)).not.toContain("C3");
    });
    test("that mail wants a static one is our judgement, and said to be", () =>
      expect(
        entry(mail, "external-static")
          .reasons.map(({ text }) => text)
          .join(" "),
      ).toMatch(/our judgement/i));
    test("names the iPads when they decide, the Portal or the mail server when they do", () => {
      expect(becauseOf(entry(outside, "external-static"))).toContain("features.mobile");
      expect(becauseOf(entry(portal, "external-static"))).toContain("features.patientPortal");
      expect(becauseOf(entry(mail, "external-static"))).toContain("features.mailServer");
      for (const values of [outside, portal, mail, {}]) {
        expectBecauseWithin(
          entry(values, "external-static"),
          "features.patientPortal",
          "features.mobile",
          "features.mailServer",
          "internet.externalAddress",
          "internet.externalIp",
        );
      }
    });
  });
  describe("status, whatever the need is", () => {
    for (const values of [{}, portal, outside, mail]) {
      test.each([
        ["static", "met"],
        ["dynamic", "unmet"],
        ["unsure", "unknown"],
        ["", "unknown"],
      ])(`%j: %s (${JSON.stringify(values)})`, (externalAddress, status) =>
        expect(entry({ ...values, "internet.externalAddress": externalAddress }, "external-static").status).toBe(
          status,
        ),
      );
    }
    test("a plan to buy does not make it met", () =>
      expect(
        entry({ ...portal, "internet.externalAddress": "dynamic", "internet.staticIpPlan": "buy" }, "external-static")
          .status,
      ).toBe("unmet"));
  });
  test("value: the external address, whatever the need is", () => {
    expect(line({ "internet.externalIp": "203.0.113.10" }, "external-static")).toBe(
      "external-static not-required, unknown, 203.0.113.10",
    );
    expect(
      line(
        { ...outside, "internet.externalAddress": "static", "internet.externalIp": "203.0.113.10" },
        "external-static",
      ),
    ).toBe("external-static required, met, 203.0.113.10");
  });
});

describe("dynamic-dns", () => {
  const known: ByPath = { "internet.ddnsHostname": "office.example.net", "internet.ddnsUpdater": "router" };
  const decline: ByPath = { "internet.staticIpPlan": "decline" };

  test.each([
    [
      "Portal, not static, a static address declined: required",
      { ...portal, "internet.externalAddress": "dynamic", ...decline },
      "required",
    ],
    ["Portal, address unsure, declined: required", { ...portal, ...decline }, "required"],
    [
      "Portal, dynamic, to buy: alternative",
      { ...portal, "internet.externalAddress": "dynamic", "internet.staticIpPlan": "buy" },
      "alternative",
    ],
    [
      "Portal, dynamic, plan unsure: alternative",
      { ...portal, "internet.externalAddress": "dynamic", "internet.staticIpPlan": "unsure" },
      "alternative",
    ],
    ["Portal, nothing else known: alternative", portal, "alternative"],
    ["Portal, static: not required", { ...portal, "internet.externalAddress": "static" }, "not-required"],
    [
      "Portal, static, declined before: not required",
      { ...portal, "internet.externalAddress": "static", ...decline },
      "not-required",
    ],
    [
      "iPads outside without Portal: not required",
      { ...outside, "internet.externalAddress": "dynamic", ...decline },
      "not-required",
    ],
    [
      "Portal beside iPads outside: as for the Portal alone",
      { ...portal, ...outside, "internet.externalAddress": "dynamic", ...decline },
      "required",
    ],
    ["in-house mail: not required", { ...mail, "internet.externalAddress": "dynamic", ...decline }, "not-required"],
    ["nothing: not required", {}, "not-required"],
    ["Portal unsure: not required", { "features.patientPortal": "unsure", ...decline }, "not-required"],
  ] as [string, ByPath, string][])("%s", (_name, values, need) => {
    const found = entry(values, "dynamic-dns");
    expect(found.need).toBe(need);
    expectCites(found, "F62 F64 F69 F74");
  });

  describe("status", () => {
    const required: ByPath = { ...portal, ...decline };
    test.each([
      ["required, name and updater known: met", { ...required, ...known }, "met"],
      ["required, updater on the server: met", { ...required, ...known, "internet.ddnsUpdater": "server" }, "met"],
      ["required, nothing known: unmet", required, "unmet"],
      ["required, no updater: unmet", { ...required, "internet.ddnsHostname": "office.example.net" }, "unmet"],
      ["required, updater unsure: unmet", { ...required, ...known, "internet.ddnsUpdater": "unsure" }, "unmet"],
      ["required, no name: unmet", { ...required, "internet.ddnsUpdater": "router" }, "unmet"],
      ["alternative, nothing known: unknown", portal, "unknown"],
      ["alternative, no updater: unknown", { ...portal, "internet.ddnsHostname": "office.example.net" }, "unknown"],
      ["alternative, name and updater known: met", { ...portal, ...known }, "met"],
      ["not required, nothing known: unknown", {}, "unknown"],
      ["not required, name and updater known: met", known, "met"],
    ] as [string, ByPath, string][])("%s", (_name, values, status) =>
      expect(entry(values, "dynamic-dns").status).toBe(status),
    );
  });
  test("value: the host name, whatever the need is", () => {
    expect(line(known, "dynamic-dns")).toBe("dynamic-dns not-required, met, office.example.net");
    expect(line({ ...portal, ...decline, "internet.ddnsHostname": "Office.Example.net." }, "dynamic-dns")).toBe(
      "dynamic-dns required, unmet, office.example.net",
    );
  });
});

describe("server-address", () => {
  const no443: ByPath = { ...portal, "confirmations.encryptedWeb.answer": "not-needed" };
  const no1234: ByPath = { ...portal, "confirmations.messageServer.answer": "not-needed" };
  test.each([
    ["443 and 1234 on hold for the Portal: required", portal, "required"],
    ["443 forwarded for the Portal: required", { ...no1234, "features.portalSite": "office" }, "required"],
    ["443 alone on hold: required", no1234, "required"],
    ["1234 alone on hold: required", no443, "required"],
    [
      "1234 alone forwarded: required",
      {
        ...no443,
        "confirmations.messageServer.answer": "needed",
        "confirmations.messageServer.sources": ["198.51.100.0/24"],
      },
      "required",
    ],
    ["443 forwarded for iPads outside: required", outside, "required"],
    ["neither needed by the Portal: recommended", { ...no443, ...no1234 }, "recommended"],
    ["nothing forwarded: recommended", {}, "recommended"],
    ["in-house mail goes to the mail server: recommended", { "features.mailServer": "in-house" }, "recommended"],
    ["iPads inside: recommended", { "features.mobile": "inside" }, "recommended"],
    [
      "remote access goes through the VPN: recommended",
      { "features.remoteAccess": "yes", "features.remoteNeeds": ["client"] },
      "recommended",
    ],
  ] as [string, ByPath, string][])("%s", (_name, values, need) => {
    const found = entry(values, "server-address");
    expect(found.need).toBe(need);
    expectCites(found, "F52 F53 C10");
  });
  test.each([
    ["static", "met"],
    ["reservation", "met"],
    ["dhcp", "unmet"],
    ["unsure", "unknown"],
    ["", "unknown"],
  ])("assignment %j: %s, whether or not the address is known", (assignment, status) => {
    for (const values of [{}, portal, { "server.address": "192.168.1.10" }]) {
      expect(entry({ ...values, "server.assignment": assignment }, "server-address").status).toBe(status);
    }
  });
  test("value: the server's address", () =>
    expect(line({ "server.address": "192.168.1.10", "server.assignment": "dhcp" }, "server-address")).toBe(
      "server-address recommended, unmet, 192.168.1.10",
    ));
});

describe("mail-server-address", () => {
  test("required and unknown with in-house mail, whether or not the address is known", () => {
    expect(line(mail, "mail-server-address")).toBe("mail-server-address required, unknown");
    expect(line({ ...mail, "server.mailServerAddress": "192.168.1.20" }, "mail-server-address")).toBe(
      "mail-server-address required, unknown, 192.168.1.20",
    );
    expectCites(entry(mail, "mail-server-address"), "E8 F21");
    expect(becauseOf(entry(mail, "mail-server-address"))).toContain("features.mailServer");
  });
});
