/** The PDF that the app makes in the browser, under its own policy. */
import { readFile } from "node:fs/promises";
import type { Download, Request } from "@playwright/test";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { SheetPage } from "./pages/sheet-page";
import { sheetPdf } from "./support/command-line";
import { openOffice } from "./support/open-office";
import { expect, test } from "./support/test";

const date = "2026-11-21";
const answers = portalWithDynamicDns.document;
const polish = { ...answers, office: { ...answers.office, name: "Łódź Żółw Dental" } };

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${date}T12:00:00-06:00`));
});

const bytesOf = async (download: Download) => readFile(await download.path());

for (const [paper, office] of [
  ["Letter", answers],
  ["A4", polish],
] as const)
  test(`the PDF on ${paper} is, byte for byte, what the command line writes`, async ({ page }) => {
    const sheet = new SheetPage(page);
    await sheet.open(await openOffice(page, office));
    await sheet.choosePaper(paper);
    const bytes = await bytesOf(await sheet.downloadedPdf());
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(bytes.equals(await sheetPdf(office, { paper: paper.toLowerCase(), at: date }))).toBe(true);
    await expect(page.getByRole("status").filter({ hasText: "The PDF is ready" })).toHaveCount(1);
  });

test("the file is named after the office and the day", async ({ page }) => {
  const sheet = new SheetPage(page);
  await sheet.open(await openOffice(page, polish));
  expect((await sheet.downloadedPdf()).suggestedFilename()).toBe("Łódź-Żółw-Dental network sheet 2026-11-21.pdf");
});

test("nothing of the PDF loads before it is asked for, and then no more than 330 KB, rare letters included", async ({
  page,
}) => {
  let asked = false;
  const early: string[] = [];
  let size = 0;
  const measured: Promise<void>[] = [];
  const late = new Set<Request>();
  page.context().on("request", (request) => {
    // Code and fonts; what the page fetches ahead for its links is its own.
    if (asked && new URL(request.url()).pathname.startsWith("/_next/static/")) late.add(request);
    if (!asked && /worker|inter-.*\.woff(?!2)/.test(request.url())) early.push(request.url());
  });
  const sheet = new SheetPage(page);
  await sheet.open(await openOffice(page, polish));
  page.context().on("requestfinished", (request) => {
    // What the page itself still had on the way is not the PDF's.
    if (!late.has(request)) return;
    measured.push(
      request.sizes().then(({ responseBodySize }) => {
        size += responseBodySize;
      }),
    );
  });
  asked = true;
  await sheet.downloadedPdf();
  await Promise.all(measured);
  expect(early).toEqual([]);
  test.info().annotations.push({ type: "bytes", description: String(size) });
  expect(size).toBeGreaterThan(150_000);
  expect(size).toBeLessThan(330_000);
});

test("the page goes on drawing while the PDF is made", async ({ page }) => {
  const sheet = new SheetPage(page);
  await sheet.open(await openOffice(page, answers));
  await page.evaluate(() => {
    const count = (frames: number) => {
      document.body.dataset.frames = String(frames);
      requestAnimationFrame(() => count(frames + 1));
    };
    count(0);
  });
  const before = Number(await page.locator("body").getAttribute("data-frames"));
  await sheet.downloadedPdf();
  expect(Number(await page.locator("body").getAttribute("data-frames"))).toBeGreaterThan(before + 5);
});

test.describe("when the worker does not load", () => {
  test.use({ allowedFaults: [/worker|Failed to load|net::ERR_FAILED/i] });

  test("the page says what to do instead, and the button still works", async ({ page, context }) => {
    const sheet = new SheetPage(page);
    await sheet.open(await openOffice(page, answers));
    await context.route(/worker/, (route) => route.abort());
    await sheet.downloadPdf.click();
    const alert = page.getByRole("alert").filter({ hasText: "could not make the PDF" });
    await expect(alert).toContainText("Print");
    await expect(alert.getByRole("button", { name: "Print or save as PDF" })).toBeVisible();
    await expect(sheet.downloadPdf).toBeFocused();

    await context.unroute(/worker/);
    await sheet.downloadedPdf();
    await expect(alert).toHaveCount(0);
  });
});

test.describe("when a part of the worker does not load", () => {
  // The console's note of a file that did not come; nothing may be thrown besides.
  test.use({ allowedFaults: [/^console: Failed to load resource/] });

  test("the page says so, and nothing is thrown besides", async ({ page, context }) => {
    const sheet = new SheetPage(page);
    await sheet.open(await openOffice(page, answers));
    // What a worker throws and nobody answers for comes to its page.
    await page.evaluate(() => window.addEventListener("error", ({ message }) => console.error(message)));
    // It begins with a file of that name, and loads its parts itself.
    await context.route(/\/chunks\/(?!.*worker)/, (route) => route.abort());
    await sheet.downloadPdf.click();
    await expect(page.getByRole("alert").filter({ hasText: "could not make the PDF" })).toBeVisible();
  });
});
