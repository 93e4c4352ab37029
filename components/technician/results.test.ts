import { expect, it } from "vitest";
import { answersOf } from "@/lib/answers/fixtures/by-path.testing";
import { planFor } from "@/lib/rules";
import { emptyWork, redFlags, type Work } from "@/lib/work";
import { changeOfResults } from "./worked";

const empty = emptyWork({ revision: 1, blob: "a".repeat(64), document: "b".repeat(64) });

function officeAt(address: string) {
  const answers = answersOf({
    "features.patientPortal": "yes",
    "features.portalSite": "office",
    "network.firewall": "on",
    "server.address": address,
  });
  return { answers, plan: planFor(answers) };
}

it("a port that was found open stays red when the office corrects the server's address", () => {
  const found = [
    { item: "in-1234", family: "ipv4", found: "open" },
    { item: "in-443", family: "ipv6", found: "open" },
  ] as const;
  const change = changeOfResults(officeAt("192.168.1.10").plan, found)(empty, new Date("2026-11-22T10:00:00Z"));
  expect(change).not.toHaveProperty("refused");
  const work: Work = "refused" in change ? empty : change;
  expect(redFlags(officeAt("192.168.1.11"), work).map(({ id }) => id)).toEqual(["in-443.ipv6", "in-1234.ipv4"]);
});
