/** What the page says of the server at its own address, which pages that are files can't know. */
import type { Page } from "@playwright/test";
import { ipadsInside } from "@/lib/answers/fixtures/ipads-inside";
import { StepPage } from "./pages/step-page";
import { openOffice } from "./support/open-office";
import { expect, test } from "./support/test";

const make = (page: Page) => page.getByRole("button", { name: "Make the link" });
const askAgain = (page: Page) => page.getByRole("button", { name: "Ask again" });

async function openShare(page: Page): Promise<void> {
  await openOffice(page, ipadsInside.document);
  await page.goto(`/offices/${new StepPage(page).officeId}/sheet`);
}

test.describe("a server that does not answer", () => {
  test.use({ allowedFaults: [/502/] });

  test("makes no link, which might lead nowhere; asked again, it does", async ({ page }) => {
    await page.route("**/api/settings", (route) => route.fulfill({ status: 502, body: "Bad gateway" }));
    await openShare(page);
    await expect(page.getByRole("heading", { name: "The server can’t be reached" })).toBeVisible();
    await expect(make(page)).toHaveCount(0);
    await page.unrouteAll();
    await askAgain(page).click();
    await expect(make(page)).toBeVisible();
  });
});

test.describe("a host that has files only", () => {
  test.use({ allowedFaults: [/404/] });

  test("says that this address makes no links", async ({ page }) => {
    await page.route("**/api/settings", (route) =>
      route.fulfill({ status: 404, contentType: "text/html", body: "<h1>" }),
    );
    await openShare(page);
    await expect(page.getByRole("heading", { name: "This address can’t make links" })).toBeVisible();
    await expect(make(page)).toHaveCount(0);
  });
});

test.describe("a server that others reach by another address", () => {
  test.use({ allowedFaults: [/500/] });

  test("is where links lead, also while it is silent", async ({ page }) => {
    const publicUrl = "https://handoff.example.org";
    await page.route("**/api/settings", (route) => route.fulfill({ json: { publicUrl } }));
    await openShare(page);
    await make(page).click();
    const link = page.getByRole("textbox", { name: "Your technician’s link" });
    await expect(link).toHaveValue(/^https:\/\/handoff\.example\.org\/s\//);
    const shown = await link.inputValue();
    await page.unrouteAll();
    await page.route("**/api/settings", (route) => route.fulfill({ status: 500, body: "" }));
    await page.reload();
    await expect(link).toHaveValue(shown);
  });
});
