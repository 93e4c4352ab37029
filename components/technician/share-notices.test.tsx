import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PlanDocument } from "@/lib/share/documents";
import { earlierRecords } from "@/lib/share/ruleset-2026.12.1.testing";
import { RulesNotice } from "./share-notices";

const noticeOn = (document: PlanDocument) => renderToStaticMarkup(<RulesNotice document={document} />);

describe.each(earlierRecords)("on the technician’s sheet of before: %s", (_name, { plan: document }) => {
  it("nothing is said of the rules, which have other words alone", () => expect(noticeOn(document)).toBe(""));

  it("it is said once they ask for something else", () => {
    const inbound = document.plan.inbound.filter(({ id }) => id !== "in-443");
    const notice = noticeOn({ ...document, plan: { ...document.plan, inbound } });
    expect(notice).toContain("The rules have been revised since this sheet was shared");
    expect(notice).toContain("1 entry would be different");
  });
});
