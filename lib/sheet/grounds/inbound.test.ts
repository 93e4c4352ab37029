import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/answers";
import { planFor } from "@/lib/rules";
import { inboundSection } from "./inbound";

type Confirmation = NonNullable<NonNullable<Answers["confirmations"]>["messageServer"]>;

/** What stands under the service of the row about port 1234. */
function noteOn1234(messageServer: Confirmation): string | undefined {
  const answers: Answers = { version: 1, features: { patientPortal: "yes" }, confirmations: { messageServer } };
  const { blocks } = inboundSection({ answers, plan: planFor(answers), date: "2026-11-21" });
  const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  const cell = rows.find(({ id }) => id === "in-1234")?.cells[2];
  return cell?.kind === "text" ? cell.note : undefined;
}

describe("the row about port 1234", () => {
  test("says who confirmed that it is open, and when", () => {
    const sources = ["198.51.100.0/24"];
    const confirmed = { answer: "needed", sources, confirmedBy: "Robin Sample", confirmedOn: "2026-03-12" } as const;
    expect(noteOn1234(confirmed)).toBe("Confirmed by Robin Sample on March 12, 2026");
  });

  test("says so when nobody noted who confirmed that it stays closed", () => {
    expect(noteOn1234({ answer: "not-needed" })).toBe("Who confirmed this, and when, is not noted");
  });

  test("calls nothing confirmed while it is on hold, so that nobody takes it for leave to open it", () => {
    expect(noteOn1234({ answer: "needed", confirmedBy: "Robin Sample" })).toBeUndefined();
  });
});
