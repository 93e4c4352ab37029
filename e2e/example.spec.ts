/** The made-up office: what one gets, before one answers anything. */
import { exampleOffice } from "@/lib/example/example-office";
import { CheckPage } from "./pages/check-page";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { SheetPage } from "./pages/sheet-page";
import { StartPage } from "./pages/start-page";
import { savedDocument } from "./support/open-office";
import { inboundRows, valuesOf } from "./support/sheet-rows";
import { expect, test } from "./support/test";

test("the example shows a sheet and its answers, says what it is, and can be started from", async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await page.getByRole("link", { name: "See an example" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Example Family Dental (made up)");
  await expect(page.getByText("This office is made up")).toBeVisible();
  await new SheetPage(page).openGrounds();
  expect(await inboundRows(page)).toContain("Open: TCP 443, Encrypted Web Service");
  expect(await valuesOf(page, "forward-443")).toContain("Inside: 192.168.40.10:443");
  const answers = page.getByRole("region", { name: "The answers behind this sheet" });
  await expect(answers.getByText("192.168.40.10")).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.getByRole("button", { name: "Start with these answers" }).first().click();
  await page.waitForURL(/\/offices\/[^/]+\/[a-z]+$/);
  const check = new CheckPage(page);
  await check.open(new URL(page.url()).pathname.split("/")[2] ?? "");
  expect(await savedDocument(await check.saveToFile())).toEqual(exampleOffice);
});

test("the example's sheet is the one that its answers give", async ({ page }) => {
  await page.goto("/example");
  const sheet = new SheetPage(page);
  // Word for word, its grounds included.
  const shown = async () => {
    await sheet.openGrounds();
    const texts = await page.locator(".sheet-order, #jobs, #outbound, #conflicts").allInnerTexts();
    // The example shows its device on its technician’s side alone.
    return texts.map((text) => text.replace(/\nYour device: .*\n/, "\n"));
  };
  const example = await shown();
  await page.getByRole("button", { name: "Start with these answers" }).first().click();
  await page.waitForURL(/\/offices\/[^/]+\/[a-z]+$/);
  await sheet.open(new URL(page.url()).pathname.split("/")[2] ?? "");
  expect(await shown()).toEqual(example);
});

test("its PDF can be had at once", async ({ page }) => {
  await page.goto("/example");
  expect((await new SheetPage(page).downloadedPdf()).suggestedFilename()).toMatch(
    /^Example-Family-Dental-made-up network sheet \d{4}-\d\d-\d\d\.pdf$/,
  );
});

test("its work can be done and signed as a technician does, and nothing is kept or sent", async ({ page }) => {
  await page.goto("/example");
  await page.getByRole("button", { name: "See it as your technician" }).click();
  const toAndBack = page.getByRole("button", { name: "Back to the sheet" });
  await expect(toAndBack).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "nothing is saved or sent" })).toBeVisible();

  const sheet = new SharedSheetPage(page);
  await sheet.bar.waitFor();
  // From here on every request would be one too many, but for the parts of the page.
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith("/_next/")) asked.push(pathname);
  });
  await expect(sheet.bar).toContainText("Made up: nothing is saved");
  await sheet.markDone("back-up-router");
  const wan = await sheet.wanAddress();
  await wan.fill("not an address");
  await wan.press("Tab");
  await expect(sheet.bar).toContainText("Made up: nothing is saved");
  await wan.fill("203.0.113.42");
  await wan.press("Tab");
  await sheet.unfold("test-from-outside");
  await sheet.port("3306", "IPv4").selectOption("Open");
  await expect(sheet.sheet.getByRole("list", { name: "Red flags" }).first()).toContainText("3306");
  await sheet.port("3306", "IPv4").selectOption("Closed");
  await sheet.signOffForm.getByLabel("Your name").fill("Kim Sample");
  await sheet.signOffButton.click();
  await expect(page.getByText(/Signed off by Kim Sample/).first()).toBeVisible();

  expect(asked).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await toAndBack.click();
  await expect(page.getByRole("button", { name: "See it as your technician" })).toBeFocused();
  await expect(sheet.bar).toHaveCount(0);
});

test.describe("when the technician's part can't be loaded", () => {
  test.use({ allowedFaults: [/ERR_FAILED|Failed to load|ChunkLoadError|Failed to load chunk/] });

  test("it says so, and the sheet stays within reach", async ({ page }) => {
    await page.goto("/example");
    await new SheetPage(page).line("forward-443").waitFor();
    await page.waitForLoadState("networkidle");
    await page.route(/\/_next\/static\/chunks\/.*\.js$/, (route) => route.abort());
    await page.getByRole("button", { name: "See it as your technician" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "This part did not load" })).toBeVisible();
    await page.getByRole("button", { name: "Back to the sheet" }).click();
    await expect(new SheetPage(page).line("forward-443")).toBeVisible();
  });
});
