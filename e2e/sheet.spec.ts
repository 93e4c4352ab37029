/** The sheet on screen: its sources, its way back, and its copy as text. */
import { readAnswers } from "@/lib/answers";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { factOf } from "@/lib/facts";
import { planFor } from "@/lib/rules";
import { buildSheet, sheetText } from "@/lib/sheet";
import { buildGrounds } from "@/lib/sheet/grounds";
import { CheckPage } from "./pages/check-page";
import { SheetPage } from "./pages/sheet-page";
import { SourcesPage } from "./pages/sources-page";
import { pasted } from "./support/clipboard";
import { openOffice } from "./support/open-office";
import { expect, test } from "./support/test";

const date = "2026-11-21";
const { answers } = readAnswers(portalWithDynamicDns.document);
const input = { answers, plan: planFor(answers), date };
const sheet = buildSheet(input);
/** A job with reasons. */
const removing = "remove-forwards";

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${date}T12:00:00-06:00`));
  await new SheetPage(page).open(await openOffice(page, portalWithDynamicDns.document));
});

test("pressing a source shows what it says, and Escape leads back to its number", async ({ page }) => {
  const sheetPage = new SheetPage(page);
  await sheetPage.unfoldWhy(removing);
  const cite = sheetPage.job(removing).getByRole("button", { name: "Source F7", exact: true }).first();
  await cite.focus();
  await page.keyboard.press("Enter");
  await expect(sheetPage.fact("F7")).toBeFocused();
  await expect(sheetPage.fact("F7")).toContainText(factOf("F7").text);
  await page.keyboard.press("Escape");
  await expect(sheetPage.fact("F7")).toBeHidden();
  await expect(cite).toBeFocused();

  await cite.click();
  await sheetPage.fact("F7").getByRole("button", { name: "Close" }).click();
  await expect(sheetPage.fact("F7")).toBeHidden();
});

test("where the browser knows no popovers, the source opens over the page all the same", async ({ page }) => {
  // As in Safari 16: neither the attributes nor the property mean anything.
  await page.addInitScript(() => {
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = function (name, value) {
      if (!/^popover/i.test(name)) setAttribute.call(this, name, value);
    };
    Reflect.deleteProperty(HTMLElement.prototype, "popover");
  });
  await page.reload();
  const sheetPage = new SheetPage(page);
  await sheetPage.unfoldWhy(removing);
  const cite = sheetPage.job(removing).getByRole("button", { name: "Source F7", exact: true }).first();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await cite.click();
  await expect(sheetPage.fact("F7")).toBeFocused();
  await expect(sheetPage.fact("F7")).toContainText(factOf("F7").text);
  await page.keyboard.press("Escape");
  await expect(sheetPage.fact("F7")).toBeHidden();
  await expect(cite).toBeFocused();

  await cite.click();
  await sheetPage.fact("F7").getByRole("button", { name: "Close" }).click();
  await expect(sheetPage.fact("F7")).toBeHidden();
  await cite.click();
  await sheetPage.fact("F7").getByRole("link", { name: "Among all sources" }).click();
  await expect(page).toHaveURL(/\/sources#F7$/);
});

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 390, height: 740 },
  { width: 740, height: 390 },
])
  test(`a source opens beside its number, wholly inside a window of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await new SheetPage(page).openGrounds();
    const cites = page
      .getByRole("article")
      .locator("#grounds")
      .getByRole("button", { name: /^Source [FCE]\d+$/ });
    for (const [index, block] of [
      [0, "start"],
      [3, "end"],
      [20, "start"],
      [40, "end"],
    ] as const) {
      const cite = cites.nth(index);
      await cite.evaluate((button, block) => button.scrollIntoView({ block }), block);
      // By the key, which scrolls nothing: a press would first bring the number to where it can be pressed.
      await cite.focus();
      await page.keyboard.press("Enter");
      const fact = page.getByRole("dialog");
      await expect(fact).toBeFocused();
      await expect(fact).toBeInViewport({ ratio: 1 });
      const [above, below] = await Promise.all([cite.boundingBox(), fact.boundingBox()]);
      if (!above || !below) throw new Error("Both are there.");
      const gap = Math.min(Math.abs(below.y - above.y - above.height), Math.abs(above.y - below.y - below.height));
      expect(gap).toBeLessThan(12);
      await page.keyboard.press("Escape");
      await expect(fact).toBeHidden();
    }
  });

test("each number opens its own source", async ({ page }) => {
  await new SheetPage(page).openGrounds();
  const cites = page.getByRole("button", { name: /^Source [FCE]\d+$/, includeHidden: true });
  const opened = await cites.evaluateAll((buttons) =>
    buttons.map((button) => {
      const number = button.textContent ?? "";
      const fact = button instanceof HTMLButtonElement ? button.popoverTargetElement : null;
      return fact?.getAttribute("aria-label") === `Source ${number}` ? "its own" : `another than ${number}`;
    }),
  );
  expect(opened.length).toBeGreaterThan(50);
  expect([...new Set(opened)]).toEqual(["its own"]);
});

test("a source leads on to its place among all sources", async ({ page }) => {
  const sheetPage = new SheetPage(page);
  await sheetPage.openGrounds();
  await sheetPage.cite("C1").click();
  await sheetPage.fact("C1").getByRole("link", { name: "Among all sources" }).click();
  await expect(page).toHaveURL(/\/sources#C1$/);
  await expect(new SourcesPage(page).entry("C1")).toBeInViewport();
});

test("“Copy as text” copies the whole sheet and says so", async ({ page, context }) => {
  const sheetPage = new SheetPage(page);
  await sheetPage.copyAsText();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
  expect(await pasted(context)).toBe(sheetText(sheet, buildGrounds(input)));
});

test("the sheet bears the reader's day, its version and the day of its next review", async ({ page }) => {
  const details = page.getByRole("article").locator(".sheet-details");
  await expect(details).toContainText("November 21, 2026");
  await expect(details).toContainText("November 21, 2027");
  await expect(details).toContainText(sheet.version);
});

test("a printed file is named after the office", async ({ page }) => {
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page).toHaveTitle("Lakeside Example Dental: Network work order for MacPractice");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page).toHaveTitle("What happens now · Network Handoff");
});

test("“Change an answer” leads to the answers, and a changed answer to another version", async ({ page }) => {
  const sheetPage = new SheetPage(page);
  await sheetPage.changeAnswers();
  const check = new CheckPage(page);
  await expect(check.heading).toHaveText("Lakeside Example Dental");
  await check.change("Patient Portal");
  await page.getByRole("radio", { name: "No", exact: true }).first().check();
  await page.getByRole("button", { name: "Save and go back to your answers" }).click();
  await check.makeSheet();
  await expect(sheetPage.sheet).toContainText("Open no port");
  await expect(sheetPage.sheet).not.toContainText(sheet.version);
});

test("after a sheet was printed, the next one says what is different, until the answers are as they were", async ({
  page,
}) => {
  const sheetPage = new SheetPage(page);
  const check = new CheckPage(page);
  const answerPortal = async (answer: "Yes" | "No") => {
    await sheetPage.changeAnswers();
    await check.change("Patient Portal");
    await page.getByRole("radio", { name: answer, exact: true }).first().check();
    await page.getByRole("button", { name: "Save and go back to your answers" }).click();
    await check.makeSheet();
  };
  const changed = page.getByRole("heading", { name: /^Changed since/ });

  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(changed).toHaveCount(0);
  await answerPortal("No");
  await sheetPage.openGrounds();
  await expect(changed).toHaveText("Changed since the sheet of November 21, 2026");
  const row = sheetPage.row("What is different", "TCP 443");
  await expect(row).toContainText("Hold, if the answer opens it: to 192.168.1.10, port 443");
  await expect(row).toContainText("Closed");
  await answerPortal("Yes");
  await sheetPage.openGrounds();
  await expect(changed).toHaveCount(0);
});

test("the next open job is unfolded by itself, and each line folds and unfolds its own", async ({ page }) => {
  const sheetPage = new SheetPage(page);
  const [first, second] = sheet.order.phases.flatMap(({ jobs }) => jobs);
  if (!first || !second) throw new Error("There are jobs.");
  const idOf = ({ id }: { id: string }) => id.replace("job-", "");
  await expect(sheetPage.line(idOf(first))).toHaveAttribute("aria-expanded", "true");
  await expect(sheetPage.line(idOf(second))).toHaveAttribute("aria-expanded", "false");
  await sheetPage.line(idOf(second)).focus();
  await page.keyboard.press("Enter");
  await expect(sheetPage.line(idOf(second))).toBeFocused();
  await expect(sheetPage.line(idOf(second))).toHaveAttribute("aria-expanded", "true");
  await sheetPage.line(idOf(first)).click();
  await expect(sheetPage.line(idOf(first))).toHaveAttribute("aria-expanded", "false");
});

test("the copy buttons of the values are one stop, and the arrow keys lead through them", async ({ page, context }) => {
  const values = page.getByRole("region", { name: "Values to type" });
  const buttons = values.getByRole("button", { name: /^Copy / });
  await buttons.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(buttons.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  const known = sheet.order.values.filter(({ value }) => value);
  expect(await pasted(context)).toBe(known[1]?.value);
  await page.keyboard.press("Tab");
  await expect(values.locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(buttons.nth(1)).toBeFocused();
});

test("“In the grounds” unfolds them at the place of the job, and its heading leads back", async ({ page }) => {
  const sheetPage = new SheetPage(page);
  await expect(page.locator("#sources")).toHaveCount(0);
  await sheetPage.unfoldWhy(removing);
  await sheetPage.job(removing).getByRole("link", { name: "In the grounds" }).click();
  const heading = page
    .getByRole("heading", { level: 4, name: /^Job \d+$/ })
    .and(page.locator("#grounds-job-remove-forwards-heading"));
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await heading.getByRole("link").click();
  await expect(sheetPage.line(removing)).toBeInViewport();
});
