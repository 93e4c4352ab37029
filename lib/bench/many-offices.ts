/** What a browser that keeps 500 offices has to do for the list of them. */
import type { Browser } from "@playwright/test";
import { OfficesPage } from "@/e2e/pages/offices-page";
import { offices as fixtures } from "@/lib/answers/fixtures";
import { type Draft, newDraft } from "@/lib/drafts/draft";
import { withAnswer } from "@/lib/drafts/draft-answers";
import { newVisitor, slowDown } from "./browser";

const count = 500;

export type ManyOffices = {
  /** In milliseconds; 50 where the browser told of none. */
  longestAtLoad: number;
  longestAtSearch: number;
};

export async function manyOffices(browser: Browser, app: string): Promise<ManyOffices> {
  const url = `${app}/offices`;
  const visitor = await newVisitor(browser, { url, offices: fiveHundred() });
  const page = await visitor.newPage();
  await slowDown(page, { line: false });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
      buffered: true,
    });
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const list = new OfficesPage(page);
  await list.search.waitFor();
  await page.waitForTimeout(1500);
  const longest = () =>
    page.evaluate(() => {
      const tasks: number[] = Reflect.get(window, "tasks");
      return Math.max(50, ...tasks.splice(0));
    });
  const longestAtLoad = await longest();
  await list.search.focus();
  for (const character of "harbor 49") {
    await page.keyboard.press(character === " " ? "Space" : character);
    await page.waitForTimeout(120);
  }
  await page.waitForTimeout(500);
  const longestAtSearch = await longest();
  await visitor.close();
  return { longestAtLoad, longestAtSearch };
}

function fiveHundred(): Draft[] {
  return Array.from({ length: count }, (_, index) => {
    const fixture = fixtures[index % fixtures.length];
    if (!fixture) throw new Error("There is no office to copy.");
    const answers = withAnswer({ ...fixture.document }, "office.name", `Harbor Example Dental ${index}`);
    const moment = new Date(Date.UTC(2026, 0, 1) + index * 60_000);
    return newDraft(`${String(index).padStart(21, "0")}A`, moment, answers);
  });
}
