import { zodResolver } from "@hookform/resolvers/zod";
import { describe, expect, it } from "vitest";
import { type Answers, readAnswers } from "@/lib/answers";
import { type StepId, stepOf, stepSchema, steps, visibleQuestions } from "@/lib/steps";

const blank: Answers = { version: 1 };

function faultsOf(id: StepId, values: unknown, answers: Answers = blank): string[] {
  const reading = stepSchema(stepOf(id), answers).safeParse(values);
  return reading.success ? [] : reading.error.issues.map((issue) => issue.path.join("."));
}

describe("the schema of a step", () => {
  it.each(steps)("$id may be left with nothing answered", (step) => {
    expect(stepSchema(step, blank).safeParse({}).success).toBe(true);
  });

  it.each(steps)("$id takes what untouched controls of a form hold", (step) => {
    for (const untouched of ["", null, undefined]) {
      const values: Record<string, Record<string, unknown>> = {};
      for (const { path, kind } of visibleQuestions(step, blank)) {
        const [group = "", key = ""] = path.split(".");
        values[group] = { ...values[group], [key]: kind === "several" ? false : untouched };
      }
      expect(faultsOf(step.id, values)).toEqual([]);
    }
  });

  it.each(steps)("$id tells each fault at its own answer", (step) => {
    const { answers } = readAnswers({
      version: 1,
      features: { patientPortal: "yes", eStatements: "dma", remoteAccess: "yes", mailServer: "in-house" },
      confirmations: { messageServer: { answer: "needed" } },
    });
    for (const { path, kind } of visibleQuestions(step, answers)) {
      const wrong = kind === "text" ? "x".repeat(201) : "not an answer";
      const values = path.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), wrong);
      expect(faultsOf(step.id, values, answers)[0], path).toMatch(new RegExp(`^${path}(\\.0)?$`));
    }
  });

  it("never blocks on a hidden answer, and leaves it out of its result", () => {
    const values = { server: { address: "192.168.1.10", mailServerAddress: "nonsense" } };
    const reading = stepSchema(stepOf("server"), blank).safeParse(values);
    expect(reading.data).toEqual({ server: { address: "192.168.1.10" } });
    expect(faultsOf("server", values, { version: 1, features: { mailServer: "in-house" } })).toEqual([
      "server.mailServerAddress",
    ]);
  });

  it("refuses a hidden mail server at the server’s own address no more than any other hidden answer", () => {
    const values = { server: { address: "192.168.1.10", mailServerAddress: "192.168.1.10" } };
    expect(faultsOf("server", values)).toEqual([]);
    expect(faultsOf("server", values, { version: 1, features: { mailServer: "in-house" } })).toEqual([
      "server.mailServerAddress",
    ]);
  });

  it("refuses what two answers make wrong, at the answer that wants mending", () => {
    const same = { server: { address: "192.168.1.1", routerAddress: " 192.168.1.1 " } };
    expect(faultsOf("server", same)).toEqual(["server.address"]);
    const last = { server: { address: "192.168.1.255", prefixLength: "24" } };
    expect(faultsOf("server", last)).toEqual(["server.address"]);
  });

  it("tells faults of single answers and across answers together", () => {
    const values = { server: { address: "10.0.0.1", routerAddress: "10.0.0.1", prefixLength: 99, macAddress: "??" } };
    expect(faultsOf("server", values).sort()).toEqual(["server.address", "server.macAddress", "server.prefixLength"]);
  });

  it("doesn’t compare with an answer that is itself refused", () => {
    expect(faultsOf("server", { server: { address: "8.8.8.8", routerAddress: "8.8.8.8" } })).toEqual([
      "server.address",
      "server.routerAddress",
    ]);
  });

  it.each([
    ["24", 24],
    [" /24 ", 24],
    ["255.255.255.0", 24],
    ["255,255,255,0", 24],
    ["\u200b255.255.255.0\u200e", 24],
    ["\u200e24", 24],
    ["", undefined],
    [24, 24],
  ])("reads the prefix length %j as %j", (typed, prefixLength) => {
    const reading = stepSchema(stepOf("server"), blank).safeParse({ server: { prefixLength: typed } });
    expect(reading.data).toEqual({ server: { prefixLength } });
  });

  it.each(["255.0.255.0", "255.255.255.255", "twenty-four", "31", "7", Number.NaN])(
    "refuses the prefix length %j in words",
    (typed) => {
      const reading = stepSchema(stepOf("server"), blank).safeParse({ server: { prefixLength: typed } });
      expect(reading.error?.issues.map(({ message }) => message)).toEqual([
        "Enter the subnet mask, such as 255.255.255.0, or its short form from 8 to 30. Most offices have 24.",
      ]);
    },
  );

  it("reads networks one on each line, and tells which line is wrong", () => {
    const { answers } = readAnswers({
      version: 1,
      features: { patientPortal: "yes" },
      confirmations: { messageServer: { answer: "needed" } },
    });
    const values = (sources: string) => ({ confirmations: { messageServer: { answer: "needed", sources } } });
    const reading = stepSchema(stepOf("internet"), answers).safeParse(values("198.51.100.0/24\n\n 203.0.113.7/32 "));
    expect(reading.data).toMatchObject({
      confirmations: { messageServer: { sources: ["198.51.100.0/24", "203.0.113.7/32"] } },
    });
    expect(faultsOf("internet", values("198.51.100.0/24\n10.0.0.0/24"), answers)).toEqual([
      "confirmations.messageServer.sources.1",
    ]);
  });

  it("reads commas for dots in networks, also where commas stand between them", () => {
    const { answers } = readAnswers({
      version: 1,
      features: { patientPortal: "yes" },
      confirmations: { messageServer: { answer: "needed" } },
    });
    const values = {
      confirmations: { messageServer: { answer: "needed", sources: "198,51,100,0/24,203,0,113,7/32" } },
    };
    expect(stepSchema(stepOf("internet"), answers).safeParse(values).data).toMatchObject({
      confirmations: { messageServer: { sources: ["198.51.100.0/24", "203.0.113.7/32"] } },
    });
  });

  it("refuses the router’s inside address as its internet address, though another step has asked for the one", () => {
    const inside: Answers = { version: 1, server: { routerAddress: "192.168.1.1" } };
    const values = { internet: { routerWanIp: "192.168.1.1" } };
    const reading = stepSchema(stepOf("internet"), blank, inside).safeParse(values);
    expect(reading.error?.issues.map(({ path }) => path.join("."))).toEqual(["internet.routerWanIp"]);
    expect(reading.error?.issues[0]?.message).toContain("inside address");
  });

  it("blocks no step with a fault that another step shows", () => {
    const wan: Answers = { version: 1, internet: { routerWanIp: "192.168.1.1" } };
    const values = { server: { routerAddress: "192.168.1.1" } };
    expect(stepSchema(stepOf("server"), blank, wan).safeParse(values).success).toBe(true);
  });

  it("serves react-hook-form, fault by fault at its field", async () => {
    const resolve = zodResolver(stepSchema(stepOf("server"), blank));
    const { errors } = await resolve({ server: { address: "8.8.8.8" } }, undefined, {
      fields: {},
      shouldUseNativeValidation: false,
    });
    expect(errors).toMatchObject({ server: { address: { message: expect.stringContaining("192.168") } } });
  });
});
