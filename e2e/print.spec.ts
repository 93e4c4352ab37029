/** The sheet on paper: printed to PDF and read back page by page. */
import { readAnswers } from "@/lib/answers";
import { everythingOutbound } from "@/lib/answers/fixtures/everything-outbound";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { remoteAccessDoubleNat } from "@/lib/answers/fixtures/remote-access-double-nat";
import { planFor } from "@/lib/rules";
import { buildSheet, type Sheet } from "@/lib/sheet";
import { SheetPage } from "./pages/sheet-page";
import { openOffice } from "./support/open-office";
import { packed, pagesOf } from "./support/print";
import { expect, test } from "./support/test";

const date = "2026-11-21";

const tablesOf = ({ sections }: Sheet) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block] : [])));

type Row = ReturnType<typeof tablesOf>[number]["rows"][number];

/** A row as it stands on one page: its cells in their order, then why. */
function rowText({ cells, why }: Row): string {
  const texts = cells.map((cell) => {
    switch (cell.kind) {
      case "action":
        return `${cell.word} ${cell.note ?? ""}`;
      case "blank":
        return cell.label;
      default:
        return `${cell.text} ${cell.note ?? ""}`;
    }
  });
  return packed([...texts, ...why].join(" "));
}

for (const office of [portalWithDynamicDns, everythingOutbound, remoteAccessDoubleNat])
  for (const format of ["Letter", "A4"] as const)
    test(`${office.name}: the whole sheet is on ${format} paper, and no row is torn apart`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(`${date}T12:00:00-06:00`));
      const sheetPage = new SheetPage(page);
      await sheetPage.open(await openOffice(page, office.document));
      const pages = (await pagesOf(await sheetPage.pdf(format))).map(packed);

      const { answers } = readAnswers(office.document);
      const sheet = buildSheet({ answers, plan: planFor(answers), date });
      expect(pages.join("")).toContain(packed(sheet.verdict));
      for (const { heading } of sheet.sections) expect(pages.join("")).toContain(packed(heading));

      for (const table of tablesOf(sheet)) {
        const heads = packed(table.columns.join(""));
        for (const row of table.rows) {
          const on = pages.filter((text) => text.includes(rowText(row)));
          expect(on, `${table.caption}: ${row.id} is whole on one page`).toHaveLength(1);
          expect(on[0], `${table.caption}: the headings stand on the page of ${row.id}`).toContain(heads);
        }
      }

      for (const [index, text] of pages.entries()) {
        expect(text).toContain(`Page${index + 1}of${pages.length}`);
        expect(text).toContain(packed(sheet.footer));
        for (const button of ["Print", "Change answers", "Save to a file", "Copy as text", "On this sheet"])
          expect(text).not.toContain(packed(button));
        for (const chrome of ["Your offices", "Skip to main content", "To be filled in", "Saved in this browser"])
          expect(text).not.toContain(packed(chrome));
      }
    });
