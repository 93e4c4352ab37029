import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { answersOf, type ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { planFor } from "@/lib/rules";
import { policyOf } from "./index";

function policy(values: ByPath) {
  const answers = answersOf(values);
  return policyOf(answers, planFor(answers));
}

const restricted = { "network.outbound": "restricted" } as const;

describe("the policy of an office", () => {
  test("forwards what the plan forwards, limited as there, and closes every other port by name", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const plan = planFor(answers);
        const { forwards, closed } = policyOf(answers, plan);
        const opened = plan.inbound.filter(({ action }) => action === "forward");
        expect(forwards.map(({ item, port, sources }) => [item, [port], sources])).toEqual(
          opened.map((rule) => [
            rule.id,
            rule.ports,
            "sources" in rule && rule.sources ? [...new Set(rule.sources)] : undefined,
          ]),
        );
        const rest = plan.inbound.filter(({ action, id }) => action !== "forward" && id !== "in-default");
        expect(closed.map(({ item, port, held }) => [item, [port], held !== undefined])).toEqual(
          rest.map(({ id, ports, action }) => [id, ports, action === "hold"]),
        );
      }),
    );
  });

  test("names a network once, however often it was answered", () => {
    const sources = ["198.51.100.0/24", "203.0.113.64/26", "198.51.100.0/24"];
    const { forwards } = policy({
      "features.patientPortal": "yes",
      "server.address": "192.168.1.10",
      "confirmations.messageServer.answer": "needed",
      "confirmations.messageServer.sources": sources,
    });
    expect(forwards.find(({ port }) => port === 1234)?.sources).toEqual(["198.51.100.0/24", "203.0.113.64/26"]);
  });

  test("never opens 1234 to everyone, and never wants hairpin for what is limited", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { port, sources, hairpin } of policyOf(answers, planFor(answers)).forwards) {
          if (port === 1234) expect(sources?.length).toBeGreaterThan(0);
          if (sources) expect(hairpin).toBe(false);
        }
      }),
    );
  });

  test("leaves outbound traffic as it is where it is not restricted, and says where nobody knows", () => {
    expect(policy({ "network.outbound": "unrestricted" })).not.toHaveProperty("outbound");
    expect(policy({ "network.outbound": "unrestricted" }).outboundIsOpenQuestion).toBe(false);
    expect(policy({}).outbound).toBeUndefined();
    expect(policy({}).outboundIsOpenQuestion).toBe(true);
  });

  test("lets out 443 without a destination by the row for the web, and never 548", () => {
    const { outbound } = policy({ ...restricted, "features.fastAttach": "yes", "features.dropBox": "yes" });
    expect(outbound?.left).toEqual([{ item: "out-548-not-given", ports: [548], why: "not-given" }]);
    expect(outbound?.allows.flatMap(({ ports }) => ports)).not.toContain(548);
    expect(outbound?.allows.find(({ item }) => item === "out-essential-web")?.ports).toEqual([80, 443]);
  });

  test("wants a helper for plain FTP only where it is let out to a host", () => {
    const asked = {
      ...restricted,
      "features.eStatements": "revspring",
      "features.eStatementsPlainFtp": "yes",
    } as const;
    expect(policy(asked).outbound).toMatchObject({ ftpHelper: false, left: [{ ports: [20, 21], why: "held" }] });
    const answered = policy({
      ...asked,
      "confirmations.plainFtp.answer": "needed",
      "confirmations.plainFtp.host": "ftp.example.net",
    });
    expect(answered.outbound).toMatchObject({ ftpHelper: true, left: [] });
  });

  test("knows the inside network by the router’s or the server’s address, once its prefix is known", () => {
    expect(policy({ "server.routerAddress": "192.168.4.1", "server.prefixLength": 22 }).lan).toEqual({
      router: "192.168.4.1",
      network: "192.168.4.0/22",
    });
    expect(policy({ "server.address": "10.1.2.3", "server.prefixLength": 24 }).lan).toEqual({ network: "10.1.2.0/24" });
    expect(policy({ "server.routerAddress": "192.168.4.1" }).lan).toEqual({ router: "192.168.4.1" });
  });

  test("reserves no address for a server that has its own by hand", () => {
    expect(policy({ "server.assignment": "static", "server.address": "10.1.2.3" }).reservations).toEqual([]);
    expect(policy({ "server.assignment": "dhcp", "server.address": "10.1.2.3" }).reservations).toEqual([
      { role: "server", address: "10.1.2.3" },
    ]);
  });
});
