/** What a sheet says of each row of the plan, as its readers find it: on the work order and in the grounds. */
import type { Locator, Page } from "@playwright/test";
import { SheetPage } from "@/e2e/pages/sheet-page";

const ROW = /^(Open|Closed|Hold|Allow): /;

/** A line of the grounds without its reasons: "Closed: TCP 80, Unencrypted Web Service". */
async function leads(places: Locator): Promise<string[]> {
  const texts = await places.locator("li > p > strong").allInnerTexts();
  return texts.map(inOneLine);
}

/** Every row from outside, those that wait for an answer first, then in the order of the jobs that settle them. */
export async function inboundRows(page: Page): Promise<string[]> {
  const jobs = page.locator("#jobs [id^=grounds-job-]:not(#grounds-job-outbound)");
  return [...(await leads(page.locator("#held"))), ...(await leads(jobs))].filter((text) => ROW.test(text));
}

/** Every row to the outside, those that a job sets first. */
export async function outboundRows(page: Page): Promise<string[]> {
  const set = await leads(page.locator("#grounds-job-outbound"));
  return [...set, ...(await leads(page.locator("#outbound")))].filter((text) => ROW.test(text));
}

/** The addresses that must stay the same, and how each stands: those that a job sees to first. */
export async function addresses(page: Page): Promise<string[]> {
  const set = await leads(page.locator("#jobs"));
  return [...set, ...(await leads(page.locator("#addresses")))].filter((text) => !ROW.test(text));
}

/** What each port must be from outside, as the test asks for it: "443 · open · closed" over IPv4 and IPv6. */
export async function portsFromOutside(page: Page): Promise<string[]> {
  await new SheetPage(page).unfold("test-from-outside");
  const rows = await page.getByRole("table", { name: "Ports from outside" }).locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) => {
      const [port, ipv4, , ipv6] = (await row.locator("th, td").allTextContents()).map(inOneLine);
      return [port, ipv4, ipv6].map((cell) => cell?.replace(/^(Port|IPv[46]:? must be)\s*/, "")).join(" · ");
    }),
  );
}

/** The values of a job, by its id without "job-": "Inside: 192.168.1.10:443"; none where there is no such job. */
export async function valuesOf(page: Page, job: string): Promise<string[]> {
  const sheet = new SheetPage(page);
  if ((await sheet.job(job).count()) === 0) return [];
  await sheet.unfold(job);
  const lines = await sheet.job(job).locator(".job-settings .value-line").all();
  return Promise.all(
    lines.map(async (line) => {
      const [label = "", value = ""] = await line.locator("dt, dd code").allInnerTexts();
      return `${inOneLine(label)}: ${inOneLine(value)}`;
    }),
  );
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The reasons of all jobs, one line of the grounds each. */
export const reasons = (page: Page): Locator => page.locator("#jobs").getByRole("listitem");

/** The questions in full, under the heading of whom to ask. */
export function listUnder(page: Page, heading: string) {
  return page
    .getByRole("heading", { level: 4, name: heading, exact: true })
    .locator("xpath=following-sibling::ul[1]")
    .getByRole("listitem");
}

/** The questions as the work order asks them, at jobs or among the answers that are missing. */
export const questionsAsked = (page: Page): Locator => page.locator(".sheet-order li[id^=ask-]");

/** The numbers of the conflicts that the sheet shows. */
export async function conflictsShown(page: Page): Promise<string[]> {
  const headings = await page.locator("#conflicts").getByRole("heading", { level: 4 }).allInnerTexts();
  return headings.map((text) => text.split(/\s/)[0] ?? "");
}
