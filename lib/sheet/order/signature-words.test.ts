import { describe, expect, test } from "vitest";
import { answersOf } from "@/lib/answers/fixtures/by-path.testing";
import { planFor } from "@/lib/rules";
import { sharedPlan } from "@/lib/sheet/fixtures/worked.testing";
import { orderOf } from "./index";
import { signatureWords } from "./signature-words";

const answers = answersOf({ "features.mobile": "outside", "network.firewall": "off" });
const { phases } = orderOf({ answers, plan: planFor(answers), date: "2026-11-21" });
const numberOf = (id: string) => phases.flatMap(({ jobs }) => jobs).find((job) => job.id === id)?.number;

const signer = { name: "Sam Example", firm: "Example IT", date: "2026-11-22", plan: sharedPlan };
const ofItems = { ...signer, items: {}, covers: "a".repeat(64), flags: [], undone: [] };
const ofVersion1 = { ...signer, work: "a".repeat(64) };
const nothingSince = {
  marks: [],
  results: [],
  found: [],
  answers: [],
  notes: [],
  evidence: 0,
  newItems: [],
  goneItems: [],
  unseen: false,
};

describe("a signature", () => {
  test("stands for the jobs as they are, as long as none has changed", () =>
    expect(signatureWords({ state: "signed", signature: ofItems, changed: [], since: nothingSince }, phases)).toBe(
      "Signed off by Sam Example on November 22, 2026, for these jobs as they stand.",
    ));

  test("has beside it what came later, and is not voided by that", () =>
    expect(
      signatureWords(
        {
          state: "signed",
          signature: ofItems,
          changed: [],
          since: { ...nothingSince, results: ["in-443.ipv4"], answers: ["ask-80", "ask-static"], unseen: true },
        },
        phases,
      ),
    ).toBe(
      "Signed off by Sam Example on November 22, 2026, for these jobs as they stand. Since signing, beside it: 1 test result, 2 answers. Some of the work was not on the device on which it was signed.",
    ));

  test("is voided for the jobs that have changed, by their numbers", () => {
    const changed = (...items: string[]) =>
      signatureWords({ state: "changed", signature: ofItems, changed: items, since: nothingSince }, phases);
    expect(changed("in-443")).toMatch(
      new RegExp(`Job ${numberOf("job-forward-443")} has changed since: it needs a new signature\\.$`),
    );
    expect(changed("firewall-off", "in-443")).toMatch(
      new RegExp(`Jobs ${numberOf("job-firewall")}, ${numberOf("job-forward-443")} have changed since: they need`),
    );
    expect(changed("no-such-item")).toMatch(/What was signed for has changed since/);
  });

  test("of version 1 keeps its own check", () => {
    const words = (state: "signed" | "plan-changed-after" | "work-changed-after") =>
      signatureWords({ state, signature: ofVersion1 }, phases);
    expect(words("signed")).toMatch(/for this plan and the work as it stands\.$/);
    expect(words("plan-changed-after")).toMatch(/for an earlier plan: .* It needs a new signature\.$/);
    expect(words("work-changed-after")).toMatch(/was changed after that\. It needs a new signature\.$/);
  });
});
