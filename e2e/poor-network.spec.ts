/** A slow or missing network loses no answer. */
import { ipadsInside } from "@/lib/answers/fixtures/ipads-inside";
import { StartPage } from "./pages/start-page";
import { StepPage } from "./pages/step-page";
import { openOffice } from "./support/open-office";
import { expect, test } from "./support/test";

const portal = "Do your patients use the MacPractice Patient Portal?";
const tickets = "Do you send support tickets to MacPractice?";

test("a step whose scripts are slow already says which step it is, and never takes an answer that it would lose", async ({
  page,
}) => {
  const office = await openOffice(page, ipadsInside.document);
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  const step = new StepPage(page);
  await page.goto(`/offices/${office}/features`, { waitUntil: "commit" });
  await expect(step.heading).toHaveText("What you use");
  await expect(page.getByRole("radio")).toHaveCount(0);
  letThrough();
  await expect(step.option(tickets, "No")).toBeChecked();
  await step.answer(tickets, "Yes");
  await page.reload();
  await expect(step.option(tickets, "Yes")).toBeChecked();
});

test("the start page leads on before its scripts have come", async ({ page }) => {
  const scripts = /\.js(\?|$)/;
  await page.route(scripts, () => {});
  await page.goto("/", { waitUntil: "commit" });
  const link = page.getByRole("main").getByRole("link", { name: "Start a new office" }).first();
  await expect(link).toBeVisible();
  await page.unroute(scripts);
  await link.click();
  await new StepPage(page).field("What is your office called?").waitFor();
});

test.describe("without a network", () => {
  test.use({ allowedFaults: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

  test("a loaded step goes on working and keeps what is answered", async ({ page, context }) => {
    const start = new StartPage(page);
    await start.open();
    await start.start();
    const step = new StepPage(page);
    await step.alive();
    await step.continue();
    await expect(step.heading).toHaveText("What you use");
    await context.setOffline(true);
    await step.answer(portal, "Yes");
    await expect(step.soFar).toContainText("Port 1234, MacPractice Message Server");
    await step.answer(tickets, "No");
    await expect(step.keeping).toHaveText("Saved in this browser");
    await context.setOffline(false);
    await page.reload();
    await expect(step.option(portal, "Yes")).toBeChecked();
    await expect(step.option(tickets, "No")).toBeChecked();
  });

  test("pressing Continue loses nothing either", async ({ page, context }) => {
    const office = await openOffice(page, ipadsInside.document);
    const step = new StepPage(page);
    await step.open(office, "features");
    await context.setOffline(true);
    await step.answer(portal, "Yes");
    await step.continue();
    await page.close();
    await context.setOffline(false);
    const later = new StepPage(await context.newPage());
    await later.open(office, "features");
    await expect(later.option(portal, "Yes")).toBeChecked();
    await later.continue();
    await expect(later.heading).toHaveText("Your internet line");
  });
});
