import { describe, expect, it } from "vitest";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { newDraft } from "./draft";
import { stageOf } from "./stage";

const now = new Date("2026-11-21T09:00:00Z");
const done = newDraft("AAAAAAAAAAAAAAAAAAAAAA", now, portalWithDynamicDns.document);

describe("the stage of an office", () => {
  it("is a draft until every step is done", () => {
    expect(stageOf(newDraft(done.id, now))).toEqual({ kind: "draft", openSteps: 5 });
    expect(stageOf(done)).toEqual({ kind: "ready", openSteps: 0 });
  });

  it("is taken out since the last time its sheet left this app, with the way", () => {
    const handedOver = [
      { on: "2026-03-12", answers: done.answers, by: "pdf" },
      { on: "2026-03-01", answers: { version: 1 } },
    ] as const;
    expect(stageOf({ ...done, handedOver })).toEqual({
      kind: "taken-out",
      openSteps: 0,
      on: "2026-03-12",
      by: "pdf",
      changed: false,
    });
    const changed = { ...done, handedOver, answers: { ...done.answers, office: { name: "Renamed Example" } } };
    expect(stageOf(changed)).toMatchObject({ on: "2026-03-12", changed: true });
  });
});
