/** A tab from before an update: the server serves another build by now. */
import type { Page } from "@playwright/test";
import { StepPage } from "./pages/step-page";
import { alive } from "./support/alive";
import { expect, test } from "./support/test";

const email = "What is that person’s email address?";
const name = "What is your office called?";

/** From now on the server's data of a page is another build's, as after an update. */
async function update(page: Page): Promise<void> {
  const list = await (await page.request.get("/.well-known/handoff-files.json")).json();
  await page.route(/\.txt(\?|$)/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll(list.build, "0123456789abcdef0123");
    await route.fulfill({ response: answer, body });
  });
}

/** So many whole pages were loaded in this tab, the first one included. */
async function countLoads(page: Page): Promise<() => number> {
  let loads = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) loads++;
  });
  return () => loads;
}

test("goes on with one reload, and loses nothing that was half typed", async ({ page }) => {
  await page.goto("/offices/new");
  const step = new StepPage(page);
  await step.field(name).pressSequentially("Updated Example Dental");
  await update(page);
  const loads = await countLoads(page);
  // Not answered yet: the page is left by its own link, as it stands.
  await step.field(email).pressSequentially("half@");
  await page
    .getByRole("navigation", { name: "Steps" })
    .getByRole("link", { name: /^Your internet line/ })
    .click();
  await expect(step.heading).toHaveText("Your internet line");
  expect(loads()).toBe(1);
  await page.goBack();
  await expect(step.field(name)).toHaveValue("Updated Example Dental");
  await expect(step.field(email)).toHaveValue("half@");
});

test.describe("when a file of its own build is gone", () => {
  test.use({ allowedFaults: [/404|Failed to load|ChunkLoadError|Failed to load chunk/] });

  test("the page reloads itself once, and goes on", async ({ page }) => {
    await page.goto("/offices");
    await alive(page);
    const loads = await countLoads(page);
    let missing = true;
    await page.route(/\/_next\/static\/chunks\/.*\.js$/, (route) =>
      missing ? route.fulfill({ status: 404, contentType: "text/plain", body: "gone" }) : route.continue(),
    );
    page.on("request", (request) => {
      // The page as it is now, with files that are there.
      if (request.isNavigationRequest()) missing = false;
    });
    await page.getByRole("link", { name: "Start a new office" }).first().click();
    await expect(new StepPage(page).heading).toHaveText("Office");
    expect(loads()).toBe(1);
  });

  test("a page that can't be had says so, and does not reload for ever", async ({ page }) => {
    await page.goto("/offices");
    await alive(page);
    const loads = await countLoads(page);
    // The page itself comes, what it needs does not: only the files that the list of offices has not loaded already.
    const known = new Set(
      await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname)),
    );
    await page.route(/\/_next\/static\/chunks\/.*\.js$/, (route) =>
      known.has(new URL(route.request().url()).pathname)
        ? route.continue()
        : route.fulfill({ status: 404, contentType: "text/plain", body: "gone" }),
    );
    await page.getByRole("link", { name: "Start a new office" }).first().click();
    // Which part is missing decides who says so: the page itself, above a form that rests, or the framework in its place.
    const notice = page.getByText("A part of this page did not load").filter({ visible: true }).first();
    await expect(notice).toBeVisible();
    expect(loads()).toBe(1);
    await page.unrouteAll();
    await page.getByRole("button", { name: "Load it again" }).filter({ visible: true }).first().click();
    await page.waitForURL(/\/offices\/[\w-]{22}\/office$/);
    await expect(notice).toBeHidden();
  });
});
