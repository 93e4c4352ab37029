/** Nothing is made on the server that this browser could not withdraw. */
import type { Page } from "@playwright/test";
import { SharePage } from "./pages/share-page";
import { openOffice } from "./support/open-office";
import { officeToShare } from "./support/shared-office";
import { expect, test } from "./support/test";

/** Runs in the page: no driver waits for the other tab. */
async function pressAt(moment: number): Promise<void> {
  const button = [...document.querySelectorAll("button")].find((one) => one.textContent?.includes("Make the link"));
  await new Promise((resolve) => setTimeout(resolve, moment - Date.now()));
  button?.click();
}

/** How many links were asked for. */
function creations(page: Page): () => number {
  let count = 0;
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/api/shares")) count++;
  });
  return () => count;
}

test("with the storage full no link is made, and the page says what to do", async ({ page }) => {
  const asked = creations(page);
  const share = new SharePage(page);
  await share.open(await openOffice(page, officeToShare));
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  await share.makeButton.click();
  await expect(page.getByRole("alert").filter({ hasText: "This browser can’t keep the key of a link" })).toContainText(
    "save the office to a file",
  );
  expect(asked()).toBe(0);
});

test.describe("a link whose answer was lost", () => {
  test.use({ allowedFaults: [/ERR_FAILED|Failed to fetch/] });

  test("is there at the next visit, and can be withdrawn", async ({ page }) => {
    const asked = creations(page);
    const share = new SharePage(page);
    await share.open(await openOffice(page, officeToShare));
    await page.route("**/api/shares", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await share.makeButton.click();
    await expect(page.getByRole("alert").filter({ hasText: "The server can’t be reached" })).toBeVisible();
    await page.unroute("**/api/shares");
    await page.reload();
    await expect(share.linkField).toHaveValue(/\/s\//);
    await share.withdraw();
    await expect(page.getByRole("heading", { name: "You withdrew the link" })).toBeVisible();
    expect(asked()).toBe(1);
  });
});

test("two tabs pressed in the same moment make one link", async ({ page, context }) => {
  const other = await context.newPage();
  const asked = [creations(page), creations(other)];
  const office = await openOffice(page, officeToShare);
  const tabs = [new SharePage(page), new SharePage(other)];
  for (const tab of tabs) await tab.open(office);
  for (const tab of tabs) await tab.makeButton.waitFor();
  const moment = Date.now() + 1500;
  await Promise.all([page, other].map((tab) => tab.evaluate(pressAt, moment)));
  const links = await Promise.all(tabs.map((tab) => tab.link()));
  expect(links[0]).toBe(links[1]);
  expect(asked.reduce((sum, count) => sum + count(), 0)).toBe(1);
});
