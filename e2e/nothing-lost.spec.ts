/** Reloads, the back button, a closed page, a second tab: no answer is lost by any of them. */
import { ipadsInside } from "@/lib/answers/fixtures/ipads-inside";
import { CheckPage } from "./pages/check-page";
import { SheetPage } from "./pages/sheet-page";
import { StartPage } from "./pages/start-page";
import { StepPage } from "./pages/step-page";
import { openOffice } from "./support/open-office";
import { expect, test } from "./support/test";

const officeName = "What is your office called?";
const phone = "What is the best phone number for that person?";
const portal = "Do your patients use the MacPractice Patient Portal?";
const tickets = "Do you send support tickets to MacPractice?";

test("a reload in the middle of a step loses nothing", async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await start.start();
  const step = new StepPage(page);
  await step.type(officeName, "Reloaded Example Dental");
  await page.reload();
  await expect(step.field(officeName)).toHaveValue("Reloaded Example Dental");
  await step.continue();
  await step.answer(portal, "Not sure");
  await page.reload();
  await expect(step.option(portal, "Not sure")).toBeChecked();
});

test("the browser's back and forward buttons lose nothing", async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await start.start();
  const step = new StepPage(page);
  await step.type(officeName, "Wandering Example Dental");
  await step.continue();
  await expect(step.heading).toHaveText("What you use");
  await step.answer(tickets, "Yes");
  await page.goBack();
  await expect(step.heading).toHaveText("Office");
  await expect(step.field(officeName)).toHaveValue("Wandering Example Dental");
  await page.goForward();
  await expect(step.heading).toHaveText("What you use");
  await expect(step.option(tickets, "Yes")).toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(start.office("Wandering Example Dental")).toBeVisible();
});

test("an office goes on where it was left after its page was closed", async ({ page, context }) => {
  const start = new StartPage(page);
  await start.open();
  await start.start();
  const step = new StepPage(page);
  await step.type(officeName, "Closed Example Laptop");
  await page.close();

  const later = await context.newPage();
  const startLater = new StartPage(later);
  await startLater.open();
  await expect(startLater.office("Closed Example Laptop")).toContainText("Last change: just now");
  await startLater.openOffice("Closed Example Laptop");
  const stepLater = new StepPage(later);
  await expect(stepLater.heading).toHaveText("What you use");
  await stepLater.back();
  await expect(stepLater.field(officeName)).toHaveValue("Closed Example Laptop");
});

test("two tabs keep and show each other's answers", async ({ page, context }) => {
  const office = await openOffice(page, ipadsInside.document);
  const one = new StepPage(page);
  await one.open(office, "office");
  const two = new StepPage(await context.newPage());
  await two.open(office, "office");

  await one.type(officeName, "Typed in the first tab");
  await expect(two.field(officeName)).toHaveValue("Typed in the first tab");
  await expect(two.keeping).toHaveText("Changed in another tab: Office");

  await two.type(phone, "555-0102");
  await expect(one.field(phone)).toHaveValue("555-0102");
  await expect(one.keeping).toHaveText("Changed in another tab: Contact’s phone");

  await two.type(officeName, "Typed over in the second tab");
  await expect(one.field(officeName)).toHaveValue("Typed over in the second tab");

  for (const step of [one, two]) {
    await step.page.reload();
    await expect(step.field(officeName)).toHaveValue("Typed over in the second tab");
    await expect(step.field(phone)).toHaveValue("555-0102");
  }
});

test("two tabs on different steps keep both answers, and the sheet's tab follows", async ({ page, context }) => {
  const office = await openOffice(page, ipadsInside.document);
  const features = new StepPage(page);
  await features.open(office, "features");
  const network = new StepPage(await context.newPage());
  await network.open(office, "network");
  const sheet = await context.newPage();
  await sheet.goto(`/offices/${office}/sheet`);

  await features.answer(tickets, "Yes");
  await network.answer(
    "Does your router limit where office computers may go on the internet?",
    "Yes, only to what is allowed",
  );
  await expect(new SheetPage(sheet).job("outbound")).toContainText("Support tickets");

  const check = new CheckPage(page);
  await check.open(office);
  await expect(check.row("Support tickets")).toContainText("Yes");
  await expect(check.row("Limits on going out")).toContainText("Yes, only to what is allowed");
});

test("an office deleted in another tab stays here as a copy that can be kept", async ({ page, context }) => {
  const office = await openOffice(page, ipadsInside.document);
  const step = new StepPage(page);
  await step.open(office, "office");
  const list = new StartPage(await context.newPage());
  await list.openOffices();
  await list.deleteOffice("Maple Example Pediatrics");
  await expect(list.office("Maple Example Pediatrics")).toHaveCount(0);

  await expect(page.getByText("This office was deleted in another tab")).toBeVisible();
  await expect(step.keeping).toHaveText("Only in this tab, not kept in this browser");
  await step.type(officeName, "Kept Example Pediatrics");
  await expect(list.offices).toHaveCount(0);
  await page.getByRole("button", { name: "Keep this copy" }).click();
  await expect(page.getByText("This office was deleted in another tab")).toHaveCount(0);
  await expect(list.office("Kept Example Pediatrics")).toBeVisible();
});

test("an office that this browser does not know says so, and how to go on", async ({ page }) => {
  await page.goto("/offices/0123456789abcdefghjkmnpq/features");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This browser has no answers for this office");
  await page.getByRole("main").getByRole("link", { name: "Your offices" }).click();
  await expect(page.getByRole("heading", { name: "Your offices", level: 1 })).toBeVisible();
});

test("an address with a damaged end after its # still shows the step with what was typed", async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await start.start();
  const step = new StepPage(page);
  await step.type(officeName, "Damaged Example Link");
  const url = new URL(page.url());
  url.hash = "%E0%A4%A";
  await page.goto("/sources");
  await page.goto(url.href);
  await expect(step.heading).toHaveText("Office");
  await expect(step.field(officeName)).toHaveValue("Damaged Example Link");
});
