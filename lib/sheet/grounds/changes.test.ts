import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/answers";
import { planFor } from "@/lib/rules";
import type { Cell } from "@/lib/sheet/model";
import { buildGrounds } from "./index";

const cellText = (cell: Cell) => (cell.kind === "action" ? cell.word : cell.text);

function changesOf(before: Answers, after: Answers) {
  const grounds = buildGrounds({
    answers: after,
    plan: planFor(after),
    date: "2026-11-21",
    handedOver: { plan: planFor(before), on: "2026-03-12" },
  });
  const section = grounds.sections.find(({ id }) => id === "changes");
  const tables = section?.blocks.filter((block) => block.kind === "table") ?? [];
  const rows = tables.flatMap((table) => table.rows);
  return { section, rows: rows.map(({ cells }) => cells.map(cellText).join(" | ")) };
}

const portalAt = (address: string): Answers => ({
  version: 1,
  features: { patientPortal: "yes", portalSite: "office" },
  server: { address, assignment: "static" },
});

describe("what changed since an earlier sheet", () => {
  test("names the day of that sheet", () => {
    const { section } = changesOf(portalAt("192.168.1.10"), portalAt("192.168.1.11"));
    expect(section?.heading).toBe("Changed since the sheet of March 12, 2026");
  });

  test("shows before and now of each row that is different, and no other", () => {
    const { rows } = changesOf(portalAt("192.168.1.10"), portalAt("192.168.1.11"));
    expect(rows).toEqual([
      "Changed | Inbound TCP 443, Encrypted Web Service | Open, to 192.168.1.10, port 443 | Open, to 192.168.1.11, port 443",
      "Changed | Inbound TCP 1234, MacPractice Message Server | Hold, if the answer opens it: to 192.168.1.10, port 1234 | Hold, if the answer opens it: to 192.168.1.11, port 1234",
      "Changed | Fixed address of the MacPractice server | Required, In place, 192.168.1.10 | Required, In place, 192.168.1.11",
    ]);
  });

  test("says which rows are new and which are gone", () => {
    const claims = (eClaims: "sftp" | "pmsft"): Answers => ({ version: 1, features: { eClaims } });
    const { rows } = changesOf(claims("sftp"), claims("pmsft"));
    expect(rows).toEqual([
      "New | Outbound TCP 1023, eClaims over PMSFT | Not on the sheet | Allow",
      "Gone | Outbound TCP 22, eClaims over SFTP | Allow | No longer on the sheet",
    ]);
  });

  test("is not there when nothing is different, or when there is no earlier sheet", () => {
    const answers = portalAt("192.168.1.10");
    expect(changesOf(answers, answers).section).toBeUndefined();
    const fresh = buildGrounds({ answers, plan: planFor(answers), date: "2026-11-21" });
    expect(fresh.sections.map(({ id }) => id)).not.toContain("changes");
  });
});
