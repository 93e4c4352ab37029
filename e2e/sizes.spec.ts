/**
 * What a technician has to get through, measured on whole offices: how many boxes, how far to the first job, how long the page,
 * how many Tabs. The figures of each office are printed, so that a change shows before a limit is reached.
 */
import type { Page } from "@playwright/test";
import { offices } from "@/lib/answers/fixtures";
import { exampleOffice } from "@/lib/example/example-office";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { OfficeShare } from "./support/shares";
import { expect, test } from "./support/test";

const most = { boxes: 14, firstJobPhone: 700, firstJobDesk: 600, heightPhone: 8000, tabsToBox: 8, tabsToSign: 40 };

const measured = [
  ...offices.map((office) => ({ name: office.name, answers: office.document })),
  { name: "The example", answers: exampleOffice },
];

for (const { name, answers } of measured) {
  test(`the work order stays within a technician’s patience: ${name}`, async ({ page, baseURL }) => {
    const share = await OfficeShare.make(baseURL ?? "", answers);
    const shared = new SharedSheetPage(page);
    await page.setViewportSize({ width: 375, height: 812 });
    await shared.openLink(share.link);
    const isRed = (await page.getByRole("main").getByText("Red", { exact: true }).count()) > 0;
    const firstJobPhone = await topOfNextJob(page);
    const heightPhone = await page.evaluate(() => document.documentElement.scrollHeight);
    const tabsToBox = await tabsTo(page, "a box");
    const tabsToSign = await tabsTo(page, "sign");
    await page.setViewportSize({ width: 1280, height: 800 });
    const firstJobDesk = await topOfNextJob(page);
    await unfoldAll(page);
    const boxes = await page
      .getByRole("main")
      .getByRole("checkbox", { name: /^Done / })
      .count();
    const size = { boxes, firstJobPhone, firstJobDesk, heightPhone, tabsToBox, tabsToSign };
    console.log(`${name}: ${JSON.stringify(size)}${isRed ? " (red)" : ""}`);
    expect.soft(size.boxes, "boxes").toBeLessThanOrEqual(most.boxes);
    expect.soft(size.heightPhone, "height on a phone, folded").toBeLessThanOrEqual(most.heightPhone);
    expect.soft(size.tabsToBox, "Tabs to the first box").toBeLessThanOrEqual(most.tabsToBox);
    expect.soft(size.tabsToSign, "Tabs to sign").toBeLessThanOrEqual(most.tabsToSign);
    // What is red stands above the jobs, and may push them down.
    if (!isRed) {
      expect.soft(size.firstJobPhone, "first job on a phone").toBeLessThanOrEqual(most.firstJobPhone);
      expect.soft(size.firstJobDesk, "first job on a desk").toBeLessThanOrEqual(most.firstJobDesk);
    }
    expect(boxes).toBeGreaterThan(0);
  });
}

/** The title of the job that is to be done next. */
async function topOfNextJob(page: Page): Promise<number> {
  const title = page.locator("[data-next] h3");
  await title.waitFor();
  return title.evaluate((element) => Math.round(element.getBoundingClientRect().top + window.scrollY));
}

async function unfoldAll(page: Page): Promise<void> {
  const folded = page.getByRole("main").locator('h3 button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** How often Tab is pressed, from the start of the page's main part. */
async function tabsTo(page: Page, what: "a box" | "sign"): Promise<number> {
  await page.evaluate(() => {
    const main = document.querySelector("main");
    main?.setAttribute("tabindex", "-1");
    main?.focus();
  });
  for (let count = 1; count <= 100; count++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate((wanted) => {
      const at = document.activeElement;
      if (wanted === "a box")
        return at instanceof HTMLInputElement && at.type === "checkbox" && at.closest("li") !== null;
      return at instanceof HTMLButtonElement && /^(Sign|Sign off)/.test(at.textContent ?? "");
    }, what);
    if (found) return count;
  }
  return Number.POSITIVE_INFINITY;
}
