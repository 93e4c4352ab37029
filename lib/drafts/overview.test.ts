import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { steps } from "@/lib/steps";
import { blankAnswers, type DraftAnswers, withAnswer } from "./draft-answers";
import { anyAnswers } from "./drafts.testing";
import { overviewOf } from "./overview";

const stateOf = (answers: DraftAnswers, id: string) =>
  overviewOf(answers).steps.find(({ step }) => step.id === id)?.state;

/** "Not sure" at every choice, and a name. */
const unsureThroughout = steps
  .flatMap(({ questions }) => questions)
  .filter(({ kind }) => kind === "choice")
  .reduce(
    (answers, { path }) => withAnswer(answers, path, "unsure"),
    withAnswer(blankAnswers, "office.name", "Harbor Dental"),
  );

describe("how far an office has come", () => {
  it("begins at the first step", () => {
    expect(overviewOf(blankAnswers)).toMatchObject({ next: "office", faults: [] });
    expect(overviewOf(blankAnswers).steps.every(({ state }) => state === "blank")).toBe(true);
  });

  it("goes on at the first step with something open", () => {
    const named = withAnswer(blankAnswers, "office.name", "Harbor Dental");
    expect(stateOf(named, "office")).toBe("done");
    expect(overviewOf(named).next).toBe("features");
    expect(stateOf(withAnswer(named, "features.patientPortal", "yes"), "features")).toBe("open");
  });

  it("counts “Not sure” as an answer, and does not wait for what may stay empty", () => {
    const answers = withAnswer(unsureThroughout, "confirmations.messageServer.answer", undefined);
    expect(overviewOf(answers).next).toBe("check");
  });

  it("is done with a step although nothing of what the technician reads on site was filled in", () => {
    const protectedBy = withAnswer(blankAnswers, "network.wifi", "wpa2");
    expect(stateOf(protectedBy, "network")).toBe("done");
    const remote = withAnswer(protectedBy, "features.remoteAccess", "yes");
    expect(stateOf(remote, "network")).toBe("open");
    expect(stateOf(withAnswer(remote, "network.vpn", "unsure"), "network")).toBe("done");
  });

  it("waits for each of the features that few offices use", () => {
    const rare = ["features.tickets", "features.dropBox", "features.mailServer"] as const;
    for (const path of rare)
      expect(stateOf(withAnswer(unsureThroughout, path, undefined), "features"), path).toBe("open");
  });

  it("waits for nothing that is folded away, that may be left out, or that changes nothing by the other answers", () => {
    const told = withAnswer(unsureThroughout, "confirmations.plainFtp.answer", undefined);
    const portal = withAnswer(told, "features.patientPortal", "yes");
    const remote = withAnswer(portal, "features.remoteAccess", "yes");
    const statements = withAnswer(remote, "features.eStatements", "dma");
    const away = withAnswer(statements, "features.mobile", "outside");
    const without = withAnswer(withAnswer(away, "features.portalSite", undefined), "features.remoteNeeds", undefined);
    expect(stateOf(without, "features")).toBe("done");
    expect(stateOf(withAnswer(without, "features.mobile", "inside"), "features")).toBe("open");

    const served = withAnswer(blankAnswers, "server.address", "192.168.1.10");
    expect(stateOf(served, "server")).toBe("done");
  });

  it("goes back to a step with a fault, and says what is wrong in the form's words", () => {
    const answers = withAnswer(unsureThroughout, "server.prefixLength", "abc");
    const { next, faults } = overviewOf(withAnswer(answers, "confirmations.messageServer.answer", undefined));
    expect(next).toBe("server");
    expect(faults).toEqual([
      {
        path: "server.prefixLength",
        sentence: "Enter the subnet mask, such as 255.255.255.0, or its short form from 8 to 30. Most offices have 24.",
      },
    ]);
  });

  it("is not held up by the fault of a question that is not shown", () => {
    const answers = withAnswer(
      withAnswer(blankAnswers, "features.mailServer", "cloud"),
      "server.mailServerAddress",
      "abc",
    );
    expect(overviewOf(answers).faults).toEqual([]);
    expect(overviewOf(withAnswer(answers, "features.mailServer", "in-house")).faults).toHaveLength(1);
  });

  it("tells at its question what only the answers of another step make wrong", () => {
    const wan = withAnswer(blankAnswers, "internet.routerWanIp", "192.168.1.1");
    expect(overviewOf(wan).faults).toEqual([]);
    const both = withAnswer(wan, "server.routerAddress", "192.168.1.1");
    expect(overviewOf(both).faults.map(({ path }) => path)).toEqual(["internet.routerWanIp"]);
    expect(stateOf(both, "internet")).toBe("faulty");
    expect(stateOf(both, "server")).not.toBe("faulty");
    expect(overviewOf(withAnswer(both, "server.routerAddress", "192.168.2.1")).faults).toEqual([]);
  });

  it("can be told of whatever was typed", () => {
    fc.assert(fc.property(anyAnswers, (answers) => void overviewOf(answers)));
  });
});
