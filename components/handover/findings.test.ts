import { describe, expect, it } from "vitest";
import { emptyWork, setAnswer, setSiteText, type Work } from "@/lib/work";
import { findingsOf } from "./findings";

const now = new Date("2026-11-22T10:00:00Z");
const empty = emptyWork({ revision: 1, blob: "a".repeat(64), document: "b".repeat(64) });
const answered = (answer: string, work: Work = empty): Work => {
  const edit = setAnswer(work, "ask-wifi", { answer, by: "Kim", on: "2026-11-22" }, now);
  if (!edit.ok) throw new Error(edit.sentence);
  return edit.work;
};

describe("what was found on site and can become an answer", () => {
  it("is the router that the technician wrote down, where the office left it open", () => {
    const edit = setSiteText(empty, "router.model", "Example Router 9", now);
    if (!edit.ok) throw new Error(edit.sentence);
    const { work } = edit;
    expect(findingsOf({ version: 1 }, work)).toMatchObject([
      { path: "internet.router", taken: "Example Router 9", state: "left-open" },
    ]);
    expect(findingsOf({ version: 1, internet: { router: "Example Router 9" } }, work)[0]?.state).toBe("taken");
    expect(findingsOf({ version: 1, internet: { router: "Another" } }, work)[0]?.state).toBe("differs");
  });

  it.each([
    ["WPA2", "wpa2"],
    ["Not over Wi-Fi", "none"],
    ["No protection", "open"],
  ])("is the Wi-Fi, chosen as %s", (chosen, taken) =>
    expect(findingsOf({ version: 1, network: { wifi: "unsure" } }, answered(chosen))).toMatchObject([
      { path: "network.wifi", taken, state: "left-open" },
    ]),
  );

  it.each(["WPA2 on the office’s, WPA on the guests’", "constructor", ""])("is never read out of words: %s", (answer) =>
    expect(findingsOf({ version: 1 }, answered(answer))).toEqual([]),
  );
});
