import { describe, expect, test } from "vitest";
import { planOf } from "@/lib/rules/plans.testing";
import { verdictOf } from "./verdict";

describe("the verdict", () => {
  test.each([
    ["nothing is opened", {}, "Open no port, keep everything closed."],
    ["a port is opened", { "features.mobile": "outside" }, "Open 1 port, keep everything else closed."],
    [
      "one is opened and one on hold",
      { "features.patientPortal": "yes", "features.portalSite": "office" },
      "Open 1 port, leave 1 closed unless an answer opens it, keep everything else closed.",
    ],
    [
      "two are on hold",
      { "features.patientPortal": "yes", "features.portalSite": "macpractice" },
      "Open no port, leave 2 closed unless an answer opens them, keep everything else closed.",
    ],
    [
      "two are opened",
      { "features.mobile": "outside", "features.mailServer": "in-house" },
      "Open 2 ports, keep everything else closed.",
    ],
    [
      "there are faults to mend first",
      { "network.firewall": "off", "network.wifi": "wep" },
      "Fix 2 faults first. Open no port, keep everything closed.",
    ],
  ] as const)("says what to do where %s", (_name, answers, sentence) =>
    expect(verdictOf(planOf(answers))).toBe(sentence),
  );
});
