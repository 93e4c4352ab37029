/** Offices of the list for tests. */
import fc from "fast-check";
import { type Draft, newDraft } from "@/lib/drafts/draft";
import type { DraftAnswers } from "@/lib/drafts/draft-answers";
import type { OfficeRow, Standing } from "./row";

export const moment = "2026-11-21T09:00:00.000Z";

export function draftOf(answers: DraftAnswers, more: Partial<Draft> = {}): Draft {
  return { ...newDraft("AAAAAAAAAAAAAAAAAAAAAA", new Date(moment), answers), ...more };
}

export function rowWith(id: string, more: Partial<OfficeRow> = {}): OfficeRow {
  const draft = draftOf({ version: 1, office: { name: more.name ?? "" } }, { id });
  return {
    id,
    name: "",
    standing: { kind: "ready" },
    isReady: true,
    hasLink: false,
    changedAt: moment,
    office: { kind: "kept", draft, elsewhere: [] },
    ...more,
  };
}

export const everyStanding: readonly Standing[] = [
  { kind: "damaged" },
  { kind: "draft", step: 2, steps: 5 },
  { kind: "draft", step: 2, steps: 5, faults: 1 },
  { kind: "ready" },
  { kind: "taken-out", on: "2026-11-20", changed: false },
  { kind: "begun" },
  { kind: "shared" },
  { kind: "working" },
  { kind: "red", flags: ["Port 443 is closed."] },
  { kind: "signed", on: "2026-11-20", stands: true },
  { kind: "ended", how: "expired" },
];

const anyRow: fc.Arbitrary<Omit<OfficeRow, "id" | "office" | "isReady" | "hasLink">> = fc.record(
  {
    name: fc.oneof(fc.constantFrom("Branch 9", "Branch 10", "branch 10", ""), fc.string({ maxLength: 8 })),
    standing: fc.constantFrom(...everyStanding),
    changedAt: fc.constantFrom("", moment, "2026-11-22T09:00:00.000Z"),
    jobs: fc.record({ done: fc.nat(3), of: fc.integer({ min: 3, max: 5 }) }),
    missing: fc.nat(12),
    unanswered: fc.integer({ min: 1, max: 30 }),
    ends: fc.constantFrom("2026-12-01T00:00:00.000Z", "2026-12-02T00:00:00.000Z"),
  },
  { requiredKeys: ["name", "standing", "changedAt"] },
);

export const anyRows: fc.Arbitrary<OfficeRow[]> = fc
  .array(anyRow, { maxLength: 20 })
  .map((rows) => rows.map((row, index) => rowWith(`office-${index}`, row)));
