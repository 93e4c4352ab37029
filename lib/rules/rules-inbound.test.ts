import { describe, expect, test } from "vitest";
import { readAnswers } from "@/lib/answers";
import type { ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { planFor } from "./index";
import {
  becauseOf,
  expectBecause,
  expectBecauseWithin,
  expectCites,
  find,
  idsOf,
  inboundLine,
  planOf,
} from "./plans.testing";

const inbound = (values: ByPath, id: string) => find(planOf(values).inbound, id);

const portal: ByPath = { "features.patientPortal": "yes" };
const outside: ByPath = { "features.mobile": "outside" };
const officeSite: ByPath = { ...portal, "features.portalSite": "office" };
const sources = ["198.51.100.0/24", "203.0.113.7/32"];
const notNeeded: ByPath = { ...portal, "confirmations.messageServer.answer": "not-needed" };
const neededFrom: ByPath = {
  ...portal,
  "confirmations.messageServer.answer": "needed",
  "confirmations.messageServer.sources": sources,
};
const webNotNeeded: ByPath = { ...portal, "confirmations.encryptedWeb.answer": "not-needed" };
const webNeeded: ByPath = { ...portal, "confirmations.encryptedWeb.answer": "needed" };
const webNeededFrom: ByPath = { ...webNeeded, "confirmations.encryptedWeb.sources": sources };
const remote = (...needs: string[]): ByPath => ({ "features.remoteAccess": "yes", "features.remoteNeeds": needs });

describe("the inbound rows", () => {
  const always = ["in-443", "in-80", "in-1234", "in-3306", "in-26700", "in-41853"];

  test("are always these, in this order, then in-default", () => {
    expect(idsOf(planOf().inbound)).toEqual([...always, "in-default"]);
    expect(idsOf(planOf({ ...portal, ...outside }).inbound)).toEqual([...always, "in-default"]);
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

/** Words that a row says, all its reasons together. */
const wordsOf = (rule: { reasons: readonly { text: string }[] }) => rule.reasons.map(({ text }) => text).join(" ");

describe("in-443", () => {
  const hold443 = { action: "hold", question: "ask-443-hosted", target: { host: "server", address: null, port: 443 } };
  const forward443 = { action: "forward", target: { host: "server", address: null, port: 443 } };

  describe("is held for a Portal, with question ask-443-hosted, until MacPractice has answered", () => {
    test.each(["macpractice", "unsure", ""])("where patients sign in: %j", (portalSite) => {
      const rule = inbound({ ...portal, "features.portalSite": portalSite }, "in-443");
      expect(rule).toMatchObject(hold443);
      expect(rule).not.toHaveProperty("sources");
      expectBecause(
        rule,
        "features.patientPortal",
        "features.portalSite",
        "features.mobile",
        "confirmations.encryptedWeb.answer",
      );
      expectCites(rule, "C13 F17 F20 E4");
    });
    test.each(["none", "inside", "unsure"])("with iPads: %s", (mobile) =>
      expect(inbound({ ...portal, "features.mobile": mobile }, "in-443")).toMatchObject(hold443),
    );
    test("also where networks are named without an answer", () =>
      expect(inbound({ ...portal, "confirmations.encryptedWeb.sources": sources }, "in-443")).toMatchObject(hold443));
    test("for the server's address when it is known", () =>
      expect(inbound({ ...portal, "server.address": "192.168.1.10" }, "in-443")).toMatchObject({
        target: { host: "server", address: "192.168.1.10", port: 443 },
      }));
    test("whatever was answered about 1234", () => {
      for (const values of [notNeeded, neededFrom]) expect(inbound(values, "in-443")).toMatchObject(hold443);
    });
  });

  describe("is forwarded to the server, from anyone,", () => {
    test("where patients sign in on the office's own server", () => {
      const rule = inbound(officeSite, "in-443");
      expect(rule).toMatchObject(forward443);
      expect(rule).not.toHaveProperty("sources");
      expect(rule).not.toHaveProperty("question");
      expectBecause(rule, "features.patientPortal", "features.portalSite");
      expectCites(rule, "F17 F20 F21 C13");
      expect(wordsOf(rule)).toMatch(/in our reading/i);
    });
    test.each([undefined, []])("where MacPractice answered that it is needed, and named no networks: %j", (list) => {
      const rule = inbound({ ...webNeeded, ...(list ? { "confirmations.encryptedWeb.sources": list } : {}) }, "in-443");
      expect(rule).toMatchObject(forward443);
      expect(rule).not.toHaveProperty("sources");
      expect(becauseOf(rule)).toEqual(
        expect.arrayContaining(["confirmations.encryptedWeb.answer", "features.patientPortal"]),
      );
      expectCites(rule, "F17 F20 F21 C13");
    });
    test("where iPads are used outside", () => {
      const rule = inbound(outside, "in-443");
      expect(rule).toMatchObject(forward443);
      expect(rule).not.toHaveProperty("sources");
      expectBecause(rule, "features.mobile");
      expectCites(rule, "F17 F20 F21");
      expect(rule.reasons.flatMap(({ cites }) => cites)).not.toContain("C13");
    });
    test.each([
      ["nobody answered about the Portal", portal],
      ["patients sign in at MacPractice", { ...portal, "features.portalSite": "macpractice" }],
      ["patients sign in on the office's server", officeSite],
      ["MacPractice answered that the Portal does not need it", webNotNeeded],
      ["MacPractice named the networks of the Portal", webNeededFrom],
    ] as [string, ByPath][])("where iPads are used outside beside a Portal: %s", (_name, values) => {
      const rule = inbound({ ...values, ...outside }, "in-443");
      expect(rule).toMatchObject(forward443);
      expect(rule).not.toHaveProperty("sources");
      expect(rule).not.toHaveProperty("question");
    });
    test("names both features where both are used, each with its reason", () => {
      const rule = inbound({ ...portal, ...outside }, "in-443");
      const [ofDevices, ofPortal, ...more] = rule.reasons;
      expect(ofDevices.because).toEqual(["features.mobile"]);
      expect(ofPortal?.because).toContain("features.patientPortal");
      expect(more).toEqual([]);
      expectBecause(rule, "features.mobile", "features.patientPortal");
      expectCites(rule, "F17 F20 F21 C13");
    });
    test("does not name iPads inside as a reason of the opening", () =>
      expectBecause(
        inbound({ ...officeSite, "features.mobile": "inside" }, "in-443"),
        "features.patientPortal",
        "features.portalSite",
      ));
    test("goes to the server's address when it is known", () => {
      for (const values of [officeSite, webNeeded, outside])
        expect(inbound({ ...values, "server.address": "192.168.1.10" }, "in-443")).toMatchObject({
          action: "forward",
          target: { host: "server", address: "192.168.1.10", port: 443 },
        });
    });
  });

  describe("is forwarded to the server, limited to the networks that MacPractice named,", () => {
    test.each(["macpractice", "office", "unsure", ""])("where patients sign in: %j", (portalSite) => {
      const rule = inbound({ ...webNeededFrom, "features.portalSite": portalSite }, "in-443");
      expect(rule).toMatchObject({ ...forward443, sources });
      expect(rule).not.toHaveProperty("question");
      expect(becauseOf(rule)).toEqual(
        expect.arrayContaining([
          "confirmations.encryptedWeb.answer",
          "confirmations.encryptedWeb.sources",
          "features.patientPortal",
        ]),
      );
      expectCites(rule, "F17 F20 F21 C13");
    });
  });

  describe("is blocked", () => {
    test.each(["macpractice", "office", "unsure", ""])(
      "where MacPractice answered that the Portal does not need it, where patients sign in: %j",
      (portalSite) => {
        const rule = inbound({ ...webNotNeeded, "features.portalSite": portalSite }, "in-443");
        expect(rule.action).toBe("block");
        expect(rule).not.toHaveProperty("target");
        expect(rule).not.toHaveProperty("question");
        expectBecause(rule, "features.patientPortal", "features.mobile", "confirmations.encryptedWeb.answer");
        expectCites(rule, "C13 F17 F20");
      },
    );
    test.each(["none", "inside", "unsure"])("without the Portal and with iPads: %s", (mobile) => {
      const rule = inbound({ "features.patientPortal": "no", "features.mobile": mobile }, "in-443");
      expect(rule.action).toBe("block");
      expect(rule).not.toHaveProperty("target");
      expectBecause(rule, "features.patientPortal", "features.mobile");
      expectCites(rule, "F10 F17 F20");
    });
    test.each([
      {},
      { "features.patientPortal": "unsure" },
      { "features.mobile": "unsure" },
      { "features.portalSite": "office" },
      { ...webNeeded, "features.patientPortal": "unsure" },
      { ...webNeededFrom, "features.patientPortal": "no" },
    ] as ByPath[])("when nobody says that the Portal is used: %j", (values) => {
      const rule = inbound(values, "in-443");
      expect(rule.action).toBe("block");
      expectBecauseWithin(rule, "features.patientPortal", "features.mobile");
      expectCites(rule, "F10 F17 F20");
    });
    test("for a remote client", () =>
      expect(inbound(remote("client", "server-management", "messages"), "in-443").action).toBe("block"));
  });
});

describe("in-80", () => {
  const web: ByPath[] = [portal, officeSite, webNeeded, webNeededFrom, outside, { ...webNotNeeded, ...outside }];
  const noWeb: ByPath[] = [{}, webNotNeeded, { "features.mobile": "inside" }];

  test.each([...web, ...noWeb])("is blocked: %j", (values) => {
    const rule = inbound(values, "in-80");
    expect(rule.action).toBe("block");
    expectCites(rule, "F16 F13 C5");
    expectBecauseWithin(
      rule,
      "features.patientPortal",
      "features.portalSite",
      "features.mobile",
      "confirmations.encryptedWeb.answer",
      "confirmations.encryptedWeb.sources",
    );
  });
  test.each(web)("carries what would change it with 443 forwarded or held: %j", (values) => {
    const rule = inbound(values, "in-80");
    expect(rule).toHaveProperty("conditional", expect.stringMatching(/redirect/i));
    expect(rule).toHaveProperty("conditional", expect.stringMatching(/certificate/i));
  });
  test.each(noWeb)("carries no condition with 443 blocked: %j", (values) =>
    expect(inbound(values, "in-80")).not.toHaveProperty("conditional"),
  );
  test("is our judgement, and says so", () => expect(wordsOf(inbound({}, "in-80"))).toMatch(/our judgement/i));
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
    expectCites(rule, "C1 F13 F15 F76");
  });
  test("is blocked when MacPractice answered that it is not needed", () => {
    const rule = inbound(notNeeded, "in-1234");
    expect(rule.action).toBe("block");
    expect(rule).not.toHaveProperty("target");
    expect(rule).not.toHaveProperty("question");
    expectBecause(rule, "features.patientPortal", "confirmations.messageServer.answer");
    expectCites(rule, "C1 F13 F15 F76");
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
    expectCites(rule, "C1 F13 F15 F76");
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
    expectCites(rule, "C1 F13 F15 F76");
  });
  test("is held when sources are known but MacPractice's answer is not", () =>
    expect(inbound({ ...portal, "confirmations.messageServer.sources": sources }, "in-1234").action).toBe("hold"));
  test.each(["no", "unsure", undefined])("is blocked, whatever was confirmed, when the Portal is: %s", (answer) => {
    const rule = inbound({ ...neededFrom, "features.patientPortal": answer ?? "" }, "in-1234");
    expect(rule.action).toBe("block");
    expectBecauseWithin(rule, "features.patientPortal");
    expectCites(rule, "F15");
  });
  test("is not opened for iPads outside, nor by what was answered about 443", () => {
    expect(inbound(outside, "in-1234").action).toBe("block");
    expect(inbound(webNeededFrom, "in-1234").action).toBe("hold");
    expect(inbound(webNotNeeded, "in-1234").action).toBe("hold");
  });
  test.each(["yes", "no", "unsure"])("does not depend on whether it is encrypted: %s", (encrypted) => {
    const confirmed: ByPath = { "confirmations.messageServer.encrypted": encrypted };
    expect(inboundLine(inbound({ ...neededFrom, ...confirmed }, "in-1234"))).toBe(
      inboundLine(inbound(neededFrom, "in-1234")),
    );
    expect(inbound({ ...portal, ...confirmed }, "in-1234").action).toBe("hold");
  });
});

describe("a held row says", () => {
  const held: [string, ByPath, string][] = [
    ["443", portal, "in-443"],
    ["1234", portal, "in-1234"],
    ["1234, needed from nobody knows where", { ...portal, "confirmations.messageServer.answer": "needed" }, "in-1234"],
  ];
  test.each(held)("that it stays closed unless the answer says otherwise: %s", (_name, values, id) =>
    expect(wordsOf(inbound(values, id))).toMatch(/stays closed unless/i),
  );
  test.each(held.filter(([, , id]) => id === "in-1234"))("unless it names who may come in: %s", (_name, values, id) =>
    expect(wordsOf(inbound(values, id))).toMatch(/stays closed unless [^.]*names who may come in/i),
  );
  test.each(held)("whom to call before it is closed where it is found open, and why: %s", (_name, values, id) => {
    const said = wordsOf(inbound(values, id));
    expect(said).toMatch(/open today[^.]*call the office before/i);
    expect(said).toMatch(/Portal may rest on it/i);
    expect(said).toMatch(/until the answer/i);
  });
  test.each([
    ["443 forwarded", officeSite, "in-443"],
    ["443 blocked", webNotNeeded, "in-443"],
    ["1234 forwarded", neededFrom, "in-1234"],
    ["1234 blocked", notNeeded, "in-1234"],
  ] as [string, ByPath, string][])("and no other row does: %s", (_name, values, id) =>
    expect(wordsOf(inbound(values, id))).not.toMatch(/stays closed unless|call the office/i),
  );
});

describe("in-3306, in-26700 and in-41853", () => {
  const everything: ByPath = {
    ...neededFrom,
    ...remote("client", "server-management", "messages"),
    ...outside,
    ...webNeeded,
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

  test("client: in-3306, which adds C20", () => {
    expect(vpnRows(remote("client"))).toEqual(["3306 block, vpn"]);
    expectCites(inbound(remote("client"), "in-3306"), "F14 C20");
  });
  test("server-management: in-26700, which adds C19 and E5", () => {
    expect(vpnRows(remote("server-management"))).toEqual(["26700 block, vpn"]);
    expectCites(inbound(remote("server-management"), "in-26700"), "F18 C19 E5");
  });
  test("messages: in-1234, whatever its action", () => {
    expect(vpnRows(remote("messages"))).toEqual(["1234 block, vpn"]);
    expect(vpnRows({ ...notNeeded, ...remote("messages") })).toEqual(["1234 block, vpn"]);
    expect(vpnRows({ ...portal, ...remote("messages") })).toEqual(["1234 hold to server unknown, ask-1234, vpn"]);
    expect(vpnRows({ ...neededFrom, ...remote("messages") })).toEqual([
      "1234 forward to server unknown from 198.51.100.0/24 203.0.113.7/32, vpn",
    ]);
  });
  test("the VPN of a held or forwarded 1234 has a reason of its own, and changes nothing else of the row", () => {
    for (const values of [portal, neededFrom, notNeeded]) {
      const { vpn, reasons, ...row } = { vpn: undefined, ...inbound({ ...values, ...remote("messages") }, "in-1234") };
      const { reasons: before, ...without } = inbound(values, "in-1234");
      expect(vpn).toBe(true);
      expect(row).toEqual(without);
      expect(reasons.slice(0, before.length)).toEqual(before);
      expect(reasons.slice(before.length).map(({ because }) => because)).toEqual([
        ["features.remoteAccess", "features.remoteNeeds"],
      ]);
    }
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
  test("C19, C20 and E5 are not cited without the need", () => {
    const cites = (id: string, need: string) => inbound(remote(need), id).reasons.flatMap((reason) => reason.cites);
    expect(cites("in-26700", "client")).not.toContain("C19");
    expect(cites("in-26700", "client")).not.toContain("E5");
    expect(cites("in-3306", "server-management")).not.toContain("C20");
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

describe("a faulty list that limits port 443", () => {
  const confirmed = (sources: unknown, portalSite?: string) =>
    planFor(
      readAnswers({
        version: 1,
        features: { patientPortal: "yes", mobile: "inside", ...(portalSite && { portalSite }) },
        confirmations: { encryptedWeb: { answer: "needed", sources } },
      }).answers,
    ).inbound[0];

  test.each([
    ["one line half typed", ["198.51.100.0/24", "203.0.113.0/2"]],
    ["a word", ["MacPractice"]],
    ["no list at all", "198.51.100.0/24"],
    ["something else in it", [null]],
  ])("never opens the port to everyone: %s", (_what, sources) => {
    expect(confirmed(sources)).toMatchObject({ action: "hold" });
    expect(confirmed(sources, "office")).toMatchObject({ action: "hold" });
  });

  test("limits it once it is right", () => {
    expect(confirmed(["198.51.100.0/24"], "office")).toMatchObject({ action: "forward", sources: ["198.51.100.0/24"] });
  });
});
