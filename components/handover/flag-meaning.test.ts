import { describe, expect, it } from "vitest";
import { answersOf } from "@/lib/answers/fixtures/by-path.testing";
import { blockerIds } from "@/lib/plan/blockers";
import { planFor } from "@/lib/rules";
import { flagMeaning, whomToCall } from "./flag-meaning";

const answers = answersOf({
  "features.patientPortal": "yes",
  "features.portalSite": "office",
  "office.technicianName": "Kim Sample",
});
const plan = planFor(answers);
const meaning = (item: string, id = item) => flagMeaning({ id, item, text: "As the sheet says it." }, { plan });

describe("what a red flag means", () => {
  it("is said in the manager’s words for every fault to mend first", () => {
    for (const id of blockerIds) {
      expect(meaning(id)).not.toMatch(/As the sheet says it|NAT|WEP|WAN/);
    }
  });

  it("is said of a port by what it is for", () => {
    expect(meaning("in-443", "in-443.ipv4")).toContain("is shut");
    expect(meaning("in-443", "in-443.ipv6")).toContain("stands open");
    expect(meaning("in-3306", "in-3306.ipv4")).toContain("stands open");
  });

  it("comes with whom to call", () => {
    expect(whomToCall({ item: "nat-double" }, { answers })).toBe("your internet provider");
    expect(whomToCall({ item: "firewall-off" }, { answers })).toBe("Kim Sample, your technician");
  });
});
