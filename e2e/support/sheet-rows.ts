import type { Page } from "@playwright/test";

/** The rows of one of the sheet's tables as a technician reads them: "Open · TCP 443 · 192.168.1.10:443, MacPractice server". */
export async function sheetRows(page: Page, caption: string): Promise<string[]> {
  const table = page.getByRole("table", { name: caption, exact: true });
  await table.waitFor();
  const rows = await table.locator("tbody").all();
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator("tr").first().locator("th, td").allInnerTexts();
      const [action, subject, , target] = cells.map(inOneLine);
      return [action, subject, target].join(" · ");
    }),
  );
}

function inOneLine(cell: string): string {
  const lines = cell.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join(", ");
}

/** The questions, or the jobs, under one heading of the sheet. */
export function listUnder(page: Page, heading: string) {
  return page
    .getByRole("heading", { level: 4, name: heading, exact: true })
    .locator("xpath=following-sibling::ul[1]")
    .getByRole("listitem");
}

/** The numbers of the conflicts that the sheet shows. */
export async function conflictsShown(page: Page): Promise<string[]> {
  const headings = await page.locator("#conflicts").getByRole("heading", { level: 4 }).allInnerTexts();
  return headings.map((text) => text.split(/\s/)[0] ?? "");
}
