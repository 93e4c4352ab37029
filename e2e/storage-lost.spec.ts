/** Browsers delete what they keep: it is asked that they don't, and said what follows. */
import type { Page } from "@playwright/test";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { OfficesPage } from "./pages/offices-page";
import { SharePage } from "./pages/share-page";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { StartPage } from "./pages/start-page";
import { StepPage } from "./pages/step-page";
import { openOffice } from "./support/open-office";
import { officeToShare } from "./support/shared-office";
import { OfficeShare } from "./support/shares";
import { expect, test } from "./support/test";

/** How often this page has asked the browser to keep its storage. */
async function countAsking(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { asked: 0 });
    StorageManager.prototype.persist = async () => {
      Object.assign(window, { asked: Number(Reflect.get(window, "asked")) + 1 });
      return false;
    };
  });
  return () => page.evaluate(() => Number(Reflect.get(window, "asked")));
}

async function asSafari(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "vendor", { get: () => "Apple Computer, Inc." });
  });
}

test("the browser is asked to keep the storage once there is something of somebody’s in it, and not before", async ({
  page,
  baseURL,
}) => {
  const asked = await countAsking(page);
  const start = new StartPage(page);
  await start.openOffices();
  await start.start();
  expect(await asked()).toBe(0);
  const step = new StepPage(page);
  await step.type("What is your office called?", "Kept Dental");
  await expect.poll(asked).toBe(1);
  await step.continue();
  await step.answer("Do your patients use the MacPractice Patient Portal?", "Yes");
  expect(await asked()).toBe(1);

  const made = await OfficeShare.make(baseURL ?? "", portalWithDynamicDns.document);
  const sheet = new SharedSheetPage(page);
  await sheet.openLink(made.link);
  expect(await asked()).toBe(0);
  await sheet.markDone("back-up-router");
  await expect.poll(asked).toBe(1);
});

test("the list says where the offices are, and in Safari how long", async ({ page, context }) => {
  const offices = new OfficesPage(page);
  await openOffice(page, { version: 1, office: { name: "Kept Dental" } });
  await offices.openOffices();
  await expect(page.getByText("If the browser’s data is cleared, they are gone.")).toBeVisible();
  await expect(page.getByText(/seven days/)).toHaveCount(0);
  const again = await context.newPage();
  await asSafari(again);
  await new OfficesPage(again).openOffices();
  await expect(again.getByText("Safari may delete them when you have not been here for seven days.")).toBeVisible();
});

test("with a new link, the office’s file and its own link are offered at once", async ({ page }) => {
  await asSafari(page);
  const share = new SharePage(page);
  await share.open(await openOffice(page, officeToShare));
  await share.make();
  const offer = page.getByRole("region", { name: "Keep these somewhere safe" });
  await expect(offer).toContainText("Safari may delete them when you have not been here for seven days.");
  await expect(offer.getByRole("button", { name: "Copy your own link" })).toBeVisible();
  const download = page.waitForEvent("download");
  await offer.getByRole("button", { name: "Save to a file" }).click();
  await download;
});

test("an empty list says what may have become of offices that were there", async ({ page }) => {
  const offices = new OfficesPage(page);
  await openOffice(page, { version: 1, office: { name: "Gone Dental" } });
  await page.evaluate(() => localStorage.clear());
  await offices.openOffices();
  await expect(page.getByText("No office is kept in this browser yet.")).toBeVisible();
  await expect(page.getByText("Were there offices here before?")).toBeVisible();
});
