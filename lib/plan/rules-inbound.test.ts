import { describe, expect, test } from "vitest";
import type { ByPath } from "@/lib/answers/fixtures/by-path";
import { expectBecause, expectBecauseWithin, expectCites, find, idsOf, inboundLine, planOf } from "./testing";

const inbound = (values: ByPath, id: string) => find(planOf(values).inbound, id);

const portal: ByPath = { "features.patientPortal": "yes" };
const sources = ["198.51.100.0/24", "203.0.113.7/32"];
const notNeeded: ByPath = { ...portal, "confirmations.messageServer.answer": "not-needed" };
const neededFrom: ByPath = {
  ...portal,
  "confirmations.messageServer.answer": "needed",
  "confirmations.messageServer.sources": sources,
};
const remote = (...needs: string[]): ByPath => ({ "features.remoteAccess": "yes", "features.remoteNeeds": needs });

describe("the inbound rows", () => {
  const always = ["in-443", "in-80", "in-1234", "in-3306", "in-26700", "in-41853"];

  test("are always these, in this order, then in-default", () => {
    expect(idsOf(planOf().inbound)).toEqual([...always, "in-default"]);
    expect(idsOf(planOf({ ...portal, "features.mobile": "outside" }).inbound)).toEqual([...always, "in-default"]);
  });
  test("have in-25 before in-default with in-house mail", () => {
    expect(idsOf(planOf({ "features.mailServer": "in-house" }).inbound)).toEqual([...always, "in-25", "in-default"]);
  });
  test("are incoming TCP rows of MacPractice's article, each with its one port", () => {
    for (const rule of planOf({ ...portal, "features.mailServer": "in-house" }).inbound) {
      expect(rule.direction).toBe("in");
      expect(rule.origin).toBe("macpractice");
      if (rule.id === "in-default") continue;
      expect(rule.protocol).toBe("tcp");
      expect(rule.id).toBe(`in-${rule.ports.join()}`);
      expect(rule).not.toHaveProperty("protocolStated");
      expect(rule).not.toHaveProperty("destination");
    }
  });
  test("name their services, in-443 the encrypted web service", () => {
    const plan = planOf({ "features.mailServer": "in-house" });
    expect(find(plan.inbound, "in-443").services).toEqual(["encrypted-web"]);
    for (const rule of plan.inbound) if (rule.id !== "in-default") expect(rule.services).toHaveLength(1);
  });
  test("leave optional members out when they do not apply", () => {
    for (const rule of planOf().inbound) {
      const allowed = rule.id === "in-41853" ? ["reserved"] : [];
      const base = ["action", "direction", "id", "origin", "ports", "protocol", "reasons", "services"];
      expect(Object.keys(rule).sort()).toEqual([...base, ...allowed].sort());
    }
  });
});

describe("in-443", () => {
  test("is forwarded to the server when the Patient Portal is used", () => {
    const rule = inbound(portal, "in-443");
    expect(rule).toMatchObject({ action: "forward", target: { host: "server", address: null, port: 443 } });
    expect(rule).not.toHaveProperty("sources");
    expectBecause(rule, "features.patientPortal");
    expectCites(rule, "F17 F20 F21");
  });
  test("is forwarded to the server when iPads are used outside", () => {
    const rule = inbound({ "features.mobile": "outside" }, "in-443");
    expect(rule).toMatchObject({ action: "forward", target: { host: "server", port: 443 } });
    expectBecause(rule, "features.mobile");
    expectCites(rule, "F17 F20 F21");
  });
  test("names both features when both are used", () =>
    expectBecause(
      inbound({ ...portal, "features.mobile": "outside" }, "in-443"),
      "features.patientPortal",
      "features.mobile",
    ));
  test("goes to the server's address when it is known", () =>
    expect(inbound({ ...portal, "server.address": "192.168.1.10" }, "in-443")).toMatchObject({
      target: { host: "server", address: "192.168.1.10", port: 443 },
    }));
  test("does not name iPads inside as a reason of the opening", () =>
    expectBecause(inbound({ ...portal, "features.mobile": "inside" }, "in-443"), "features.patientPortal"));

  test.each(["none", "inside", "unsure"])("is blocked without the Portal and with iPads: %s", (mobile) => {
    const rule = inbound({ "features.patientPortal": "no", "features.mobile": mobile }, "in-443");
    expect(rule.action).toBe("block");
    expect(rule).not.toHaveProperty("target");
    expectBecause(rule, "features.patientPortal", "features.mobile");
    expectCites(rule, "F10 F17");
  });
  test.each([{}, { "features.patientPortal": "unsure" }, { "features.mobile": "unsure" }] as ByPath[])(
    "is blocked when nobody knows: %j",
    (values) => {
      const rule = inbound(values, "in-443");
      expect(rule.action).toBe("block");
      expectBecauseWithin(rule, "features.patientPortal", "features.mobile");
      expectCites(rule, "F10 F17");
    },
  );
  test("is never forwarded for a remote client", () =>
    expect(inbound(remote("client", "server-management", "messages"), "in-443").action).toBe("block"));
});

describe("in-80", () => {
  test.each([{}, portal, { "features.mobile": "outside" }] as ByPath[])("is blocked: %j", (values) => {
    const rule = inbound(values, "in-80");
    expect(rule.action).toBe("block");
    expectCites(rule, "F16 F13 C5");
    expectBecauseWithin(rule, "features.patientPortal", "features.mobile");
  });
  test.each([portal, { "features.mobile": "outside" }] as ByPath[])(
    "carries what would change it with 443 forwarded: %j",
    (values) => {
      expect(inbound(values, "in-80")).toHaveProperty("conditional", expect.stringMatching(/redirect|certificate/i));
    },
  );
  test("carries no condition with 443 blocked", () => expect(inbound({}, "in-80")).not.toHaveProperty("conditional"));
});

describe("in-1234", () => {
  test("is held with question ask-1234 when the Patient Portal is used and MacPractice has not answered", () => {
    const rule = inbound({ ...portal, "server.address": "192.168.1.10" }, "in-1234");
    expect(rule).toMatchObject({
      action: "hold",
      question: "ask-1234",
      target: { host: "server", address: "192.168.1.10", port: 1234 },
    });
    expect(rule).not.toHaveProperty("sources");
    expectBecauseWithin(rule, "features.patientPortal", "confirmations.messageServer.answer");
    expect(rule.reasons.flatMap(({ because }) => because)).toContain("features.patientPortal");
    expectCites(rule, "C1 F15 F76");
  });
  test("is blocked when MacPractice answered that it is not needed", () => {
    const rule = inbound(notNeeded, "in-1234");
    expect(rule.action).toBe("block");
    expect(rule).not.toHaveProperty("target");
    expect(rule).not.toHaveProperty("question");
    expectBecause(rule, "features.patientPortal", "confirmations.messageServer.answer");
    expectCites(rule, "C1 F15 F76");
  });
  test("is forwarded to the server, limited to the sources that MacPractice named", () => {
    const rule = inbound(neededFrom, "in-1234");
    expect(rule).toMatchObject({ action: "forward", target: { host: "server", address: null, port: 1234 }, sources });
    expect(rule).not.toHaveProperty("question");
    expectBecause(
      rule,
      "features.patientPortal",
      "confirmations.messageServer.answer",
      "confirmations.messageServer.sources",
    );
    expectCites(rule, "C1 F15 F76");
  });
  test.each([undefined, []])("is held when it is needed but the sources are missing: %j", (list) => {
    const rule = inbound(
      {
        ...portal,
        "confirmations.messageServer.answer": "needed",
        ...(list ? { "confirmations.messageServer.sources": list } : {}),
      },
      "in-1234",
    );
    expect(rule).toMatchObject({ action: "hold", question: "ask-1234", target: { host: "server", port: 1234 } });
    expect(rule.reasons.flatMap(({ because }) => because)).toEqual(
      expect.arrayContaining(["features.patientPortal", "confirmations.messageServer.answer"]),
    );
    expectCites(rule, "C1 F15 F76");
  });
  test("is held when sources are known but MacPractice's answer is not", () =>
    expect(inbound({ ...portal, "confirmations.messageServer.sources": sources }, "in-1234").action).toBe("hold"));
  test.each(["no", "unsure", undefined])("is blocked, whatever was confirmed, when the Portal is: %s", (answer) => {
    const rule = inbound({ ...neededFrom, "features.patientPortal": answer ?? "" }, "in-1234");
    expect(rule.action).toBe("block");
    expectBecauseWithin(rule, "features.patientPortal");
    expectCites(rule, "F15");
  });
  test("is not opened for iPads outside", () =>
    expect(inbound({ "features.mobile": "outside" }, "in-1234").action).toBe("block"));
});

describe("in-3306, in-26700 and in-41853", () => {
  const everything: ByPath = {
    ...neededFrom,
    ...remote("client", "server-management", "messages"),
    "features.mobile": "outside",
    "features.mailServer": "in-house",
  };
  test.each([
    ["in-3306", "F14"],
    ["in-26700", "F18"],
    ["in-41853", "F19 F12 C9"],
  ])("%s is always blocked", (id, cites) => {
    for (const values of [{}, everything]) {
      const rule = inbound(values, id);
      expect(rule.action).toBe("block");
      expect(rule).not.toHaveProperty("target");
      expectCites(rule, cites);
    }
  });
  test("in-41853 is reserved for MPXServer, the others are not", () => {
    for (const rule of planOf(everything).inbound) {
      if (rule.id === "in-41853") expect(rule).toHaveProperty("reserved", true);
      else expect(rule).not.toHaveProperty("reserved");
    }
  });
  test("without remote access they rest on no answer", () => {
    for (const id of ["in-3306", "in-26700", "in-41853"]) expectBecause(inbound(portal, id));
  });
});

describe("remote access goes through the VPN, never through an opening", () => {
  const vpnRows = (values: ByPath) =>
    planOf(values)
      .inbound.filter((rule) => "vpn" in rule)
      .map(inboundLine);

  test("client: in-3306", () => expect(vpnRows(remote("client"))).toEqual(["3306 block, vpn"]));
  test("server-management: in-26700, which adds C19 and E5", () => {
    expect(vpnRows(remote("server-management"))).toEqual(["26700 block, vpn"]);
    expectCites(inbound(remote("server-management"), "in-26700"), "F18 C19 E5");
  });
  test("messages: in-1234 when it is blocked", () => {
    expect(vpnRows(remote("messages"))).toEqual(["1234 block, vpn"]);
    expect(vpnRows({ ...notNeeded, ...remote("messages") })).toEqual(["1234 block, vpn"]);
  });
  test("messages: not in-1234 when it is held or forwarded", () => {
    expect(vpnRows({ ...portal, ...remote("messages") })).toEqual([]);
    expect(vpnRows({ ...neededFrom, ...remote("messages") })).toEqual([]);
  });
  test("all three needs", () =>
    expect(vpnRows(remote("messages", "server-management", "client"))).toEqual([
      "1234 block, vpn",
      "3306 block, vpn",
      "26700 block, vpn",
    ]));
  test.each([
    ["in-3306", "client"],
    ["in-26700", "server-management"],
    ["in-1234", "messages"],
  ])("%s names remote access and the need %s", (id, need) => {
    const because = inbound(remote(need), id).reasons.flatMap((reason) => reason.because);
    expect(because).toEqual(expect.arrayContaining(["features.remoteAccess", "features.remoteNeeds"]));
  });
  test.each(["no", "unsure", ""])("needs do not count with remote access: %j", (remoteAccess) =>
    expect(
      vpnRows({ ...remote("client", "server-management", "messages"), "features.remoteAccess": remoteAccess }),
    ).toEqual([]),
  );
  test("C19 and E5 are not cited without the need", () => {
    const cites = inbound(remote("client"), "in-26700").reasons.flatMap((reason) => reason.cites);
    expect(cites).not.toContain("C19");
    expect(cites).not.toContain("E5");
  });
  test.each(["client", "server-management", "messages"])("%s opens nothing", (need) =>
    expect(planOf(remote(need)).inbound.map(({ action }) => action)).toEqual(Array(7).fill("block")),
  );
});

describe("in-25", () => {
  test.each(["none", "cloud", "unsure", ""])("does not exist with mail: %j", (mailServer) =>
    expect(idsOf(planOf({ "features.mailServer": mailServer }).inbound)).not.toContain("in-25"),
  );
  test("is forwarded to the mail server, as the article's example, with in-house mail", () => {
    const rule = inbound({ "features.mailServer": "in-house", "server.address": "192.168.1.10" }, "in-25");
    expect(rule).toMatchObject({
      action: "forward",
      target: { host: "mail-server", address: null, port: 25 },
      example: true,
    });
    expectBecause(rule, "features.mailServer");
    expectCites(rule, "F8");
  });
  test("goes to the mail server's address when it is known", () =>
    expect(
      inbound({ "features.mailServer": "in-house", "server.mailServerAddress": "192.168.1.20" }, "in-25"),
    ).toMatchObject({
      target: { host: "mail-server", address: "192.168.1.20", port: 25 },
    }));
});

describe("in-default", () => {
  test("blocks everything else, IPv4 and IPv6, whatever the answers", () => {
    for (const values of [{}, neededFrom]) {
      const rule = inbound(values, "in-default");
      expect(rule).toMatchObject({ direction: "in", protocol: "any", ports: [], action: "block" });
      expect(rule).not.toHaveProperty("target");
      expect(rule).not.toHaveProperty("destination");
      expectCites(rule, "F6 F7 F12 C8 E10");
      expectBecause(rule);
      expect(rule.reasons.map(({ text }) => text).join(" ")).toContain("IPv6");
    }
  });
});
