/** A browser that keeps nothing: the way through still works, and says what to do. */
import type { Page } from "@playwright/test";
import { CheckPage } from "./pages/check-page";
import { SheetPage } from "./pages/sheet-page";
import { StartPage } from "./pages/start-page";
import { StepPage } from "./pages/step-page";
import { openOffice, savedDocument } from "./support/open-office";
import { inboundRows } from "./support/sheet-rows";
import { expect, test } from "./support/test";

const officeName = "What is your office called?";
const portal = "Do your patients use the MacPractice Patient Portal?";

/** Storage that is there and takes nothing more. */
function fillUp(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
}

/** Storage that the browser does not even show, as with cookies blocked. */
function forbid(): void {
  for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
}

async function allTheWay(page: Page): Promise<void> {
  const start = new StartPage(page);
  const step = new StepPage(page);
  await start.open();
  await start.start();
  await step.type(officeName, "Forgetful Example Dental");
  await expect(page.getByText("This browser isn’t keeping your answers")).toBeVisible();
  await expect(step.keeping).toHaveText("Only in this tab, not kept in this browser");
  await step.continue();
  await step.answer(portal, "Yes");
  for (const title of ["Your internet line", "The server", "Protection"]) {
    await step.continue();
    await expect(step.heading).toHaveText(title);
  }
  await step.continue();
  const check = new CheckPage(page);
  await expect(check.heading).toHaveText("Forgetful Example Dental");
  const saved = await savedDocument(await check.saveToFile());
  expect(saved).toEqual({
    version: 1,
    office: { name: "Forgetful Example Dental" },
    features: { patientPortal: "yes" },
  });
  await check.makeSheet();
  await new SheetPage(page).openGrounds();
  expect((await inboundRows(page))[0]).toBe("Hold: TCP 443, Encrypted Web Service");
  await expect(page.getByText("This browser isn’t keeping your answers")).toBeVisible();
}

test("with the storage full it says so, goes on to the sheet and offers the file", async ({ page }) => {
  await page.addInitScript(fillUp);
  await allTheWay(page);
});

test("with the storage forbidden it says so, goes on to the sheet and offers the file", async ({ page }) => {
  await page.addInitScript(forbid);
  await allTheWay(page);
});

test("what was kept before the storage filled up is still there, and the new answer lives on in the tab", async ({
  page,
}) => {
  const office = await openOffice(page, { version: 1, office: { name: "Kept Example Dental" } });
  await page.addInitScript(fillUp);
  const step = new StepPage(page);
  await step.open(office, "features");
  await step.answer(portal, "No");
  await expect(page.getByText("This browser isn’t keeping your answers")).toBeVisible();
  await step.goToStep("Office");
  await expect(step.field(officeName)).toHaveValue("Kept Example Dental");
  await step.goToStep("What you use");
  await expect(step.option(portal, "No")).toBeChecked();
});

test("an office that was kept damaged is left as it is, and its text can be saved", async ({ page }) => {
  const office = await openOffice(page, { version: 1, office: { name: "Broken Example Dental" } });
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, "{ broken");
  });
  await page.goto(`/offices/${office}/office`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This office is damaged");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the damaged text" }).click();
  expect((await download).suggestedFilename()).toMatch(/^damaged office .*\.txt$/);
  await page.goto("/offices");
  await expect(page.getByRole("rowheader", { name: /Damaged office/ })).toBeVisible();
});
