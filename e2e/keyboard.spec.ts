/** The whole way without a mouse. */
import type { Page } from "@playwright/test";
import { CheckPage } from "./pages/check-page";
import { SheetPage } from "./pages/sheet-page";
import { StartPage } from "./pages/start-page";
import { StepPage } from "./pages/step-page";
import { Keyboard } from "./support/keyboard";
import { expect, test } from "./support/test";

const portal = "Do your patients use the MacPractice Patient Portal?";
const mobile = "Do people use MacPractice on an iPad or iPhone?";
const outside = "Which address does the internet see when your office goes online?";

async function walk(page: Page): Promise<void> {
  const keyboard = new Keyboard(page);
  const step = new StepPage(page);
  const goOn = step.form.getByRole("button", { name: "Continue", exact: true });
  await new StartPage(page).open();

  await keyboard.tabTo(page.getByRole("link", { name: "Skip to main content" }));
  await keyboard.tabToAndPress(page.getByRole("main").getByRole("link", { name: "Start a new office" }), "Enter");
  // The start page may have come to life by then, or not: it is a new page, or the focus is at its heading.
  await expect(step.heading).toHaveText("Office");
  await keyboard.tabTo(step.field("What is your office called?"));
  await keyboard.type("Keyboard Example Dental");
  await keyboard.tabToAndPress(goOn, "Enter");

  await expect(step.heading).toHaveText("What you use");
  await expect(step.heading).toBeFocused();
  await keyboard.tabToAndPress(step.option(portal, "Yes"), "Space");
  await keyboard.press("Tab", "Enter");
  await expect(step.question(portal).getByText("In your office", { exact: true })).toBeVisible();
  await keyboard.tabTo(step.option(mobile, "No"));
  await keyboard.press("ArrowDown", "ArrowDown");
  await expect(step.option(mobile, "Also away")).toBeChecked();
  await keyboard.press("ArrowUp");
  await expect(step.option(mobile, "In the office")).toBeChecked();
  await keyboard.tabTo(step.option(portal, "Yes"), "Shift+Tab");
  const remote = "Does anyone use the MacPractice desktop program from outside the office?";
  await keyboard.tabToAndPress(step.option(remote, "Yes"), "Space");
  await keyboard.tabToAndPress(step.option("What do they use from outside?", "The MacPractice program"), "Space");
  await keyboard.tabToAndPress(goOn, "Enter");

  await expect(step.heading).toHaveText("Your internet line");
  await expect(step.heading).toBeFocused();
  await keyboard.tabTo(step.field(outside));
  await keyboard.type("192.168.1.9");
  await keyboard.tabToAndPress(
    step.option("Does your office’s internet address always stay the same?", "Yes"),
    "Space",
  );
  await keyboard.tabToAndPress(goOn, "Enter");
  await expect(step.errorSummary).toBeFocused();
  await keyboard.tabToAndPress(step.errorSummary.getByRole("link", { name: /^Internet address/ }), "Enter");
  await expect(step.field(outside)).toBeFocused();
  await keyboard.press("ControlOrMeta+A");
  await keyboard.type("203.0.113.9");
  await keyboard.tabToAndPress(goOn, "Enter");

  await expect(step.heading).toHaveText("The server");
  await expect(step.heading).toBeFocused();
  await keyboard.tabTo(step.field("What is the MacPractice server’s address inside the office?"));
  await keyboard.type("192.168.1.10");
  await keyboard.press("Enter");
  await expect(step.heading).toHaveText("Protection");
  await expect(step.heading).toBeFocused();
  await keyboard.tabTo(
    page.getByRole("navigation", { name: "Steps" }).getByRole("link", { name: /^The server/ }),
    "Shift+Tab",
  );
  await keyboard.press("Enter");
  await expect(step.heading).toHaveText("The server");
  await expect(step.heading).toBeFocused();
  await keyboard.tabToAndPress(goOn, "Enter");
  await expect(step.heading).toHaveText("Protection");
  await expect(step.heading).toBeFocused();
  await keyboard.tabToAndPress(goOn, "Enter");

  const check = new CheckPage(page);
  await expect(check.heading).toHaveText("Keyboard Example Dental");
  await expect(check.heading).toBeFocused();
  await keyboard.tabToAndPress(page.getByRole("link", { name: "Make the sheet" }), "Enter");
  const sheet = new SheetPage(page);
  await expect(sheet.heading).toBeFocused();
  await page.getByRole("button", { name: "Make the link" }).waitFor();
  const job = "remove-forwards";
  await keyboard.tabToAndPress(sheet.line(job), "Enter");
  await keyboard.tabToAndPress(sheet.why(job), "Enter");
  const cite = sheet.job(job).getByRole("button", { name: "Source F7", exact: true }).first();
  await keyboard.tabToAndPress(cite, "Enter");
  await expect(sheet.fact("F7")).toBeFocused();
  await keyboard.press("Escape");
  await expect(cite).toBeFocused();
}

test("from the start page to the sheet by keyboard alone, the focus always in view", ({ page }) => walk(page));

test("the same on a phone with a keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 740 });
  await walk(page);
});

test("what Tab leads to has room around it, also where the browser itself asks for none", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto("/offices/new");
  const field = new StepPage(page).field("What is that person’s email address?");
  await field.waitFor();
  // As WebKit does it: the focus moves, and half of the field stays below the edge.
  const below = () => field.evaluate((input) => innerHeight - input.getBoundingClientRect().bottom);
  await field.evaluate((input) => scrollBy(0, input.getBoundingClientRect().bottom - innerHeight - 10));
  expect(await below()).toBeLessThan(0);
  await page.keyboard.down("Tab");
  await field.evaluate((input) => input.focus({ preventScroll: true }));
  await page.keyboard.up("Tab");
  await expect.poll(below).toBeGreaterThan(100);
});

test("a press moves nothing away under the hand", async ({ page }) => {
  await page.goto("/offices/new");
  const name = new StepPage(page).field("What is your office called?");
  await name.waitFor();
  await page.keyboard.press("Tab");
  const { y = 0 } = (await name.boundingBox()) ?? {};
  await page.setViewportSize({ width: 1280, height: Math.round(y + 60) });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const field = await name.boundingBox();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.click(400, (field?.y ?? 0) + 20);
  await expect(name).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test("the skip link leads past the header", async ({ page }) => {
  await page.goto("/sources");
  const keyboard = new Keyboard(page);
  await keyboard.tabToAndPress(page.getByRole("link", { name: "Skip to main content" }), "Enter");
  await keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
});
