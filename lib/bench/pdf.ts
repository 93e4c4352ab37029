/** What making a PDF costs: in the browser the page's longest task and the bytes, in Node the time beside bare pdfkit. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "@playwright/test";
import { SheetPage } from "@/e2e/pages/sheet-page";
import { root } from "@/lib/dev/root.mjs";
import { exampleOffice } from "@/lib/example/example-office";
import { planFor } from "@/lib/rules";
import { buildSheet, sheetText } from "@/lib/sheet";
import { buildGrounds } from "@/lib/sheet/grounds";
import { type LoadedFont, renderPdf } from "@/lib/sheet/pdf";
import { installedFonts } from "@/lib/sheet/pdf/installed-fonts";
import { newVisitor, type Place, slowDown } from "./browser";
import { median } from "./statistics";

export type PdfInBrowser = {
  /** What the first PDF loads: code and fonts, headers included. */
  bytes: number;
  /** Of the page, while the PDF is made, in milliseconds. */
  longestTask: number;
  firstMs: number;
  warmMs: number;
};

export async function pdfInBrowser(browser: Browser, place: Place): Promise<PdfInBrowser> {
  const visitor = await newVisitor(browser, place);
  const page = await visitor.newPage();
  let bytes = 0;
  const session = await slowDown(page, { line: false });
  const sheet = new SheetPage(page);
  await page.goto(place.url, { waitUntil: "networkidle" });
  await sheet.sheet.waitFor();
  visitor.on("requestfinished", async (request) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    bytes += responseBodySize + responseHeadersSize;
  });
  // Where the button is, and where the hand rests; looking for it in the page would itself be a long task of the page.
  const { x, y, width, height } = (await sheet.downloadPdf.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
  });
  const timed = async () => {
    const download = page.waitForEvent("download");
    await page.mouse.down();
    await page.waitForTimeout(100);
    const start = performance.now();
    await page.mouse.up();
    await download;
    return performance.now() - start;
  };
  const firstMs = await timed();
  await page.waitForTimeout(500);
  const loaded = bytes;
  const warmMs = await timed();
  await page.waitForTimeout(500);
  const tasks = await page.evaluate((): number[] => Reflect.get(window, "tasks"));
  await session.detach();
  await visitor.close();
  // A task of up to 50 ms is not told.
  return { bytes: loaded, longestTask: Math.max(50, ...tasks), firstMs, warmMs };
}

/** Ours and the bare one take turns, so that noise hits both. */
export async function warmPdf(rounds: number): Promise<{ ours: number; bare: number }> {
  const input = { answers: exampleOffice, plan: planFor(exampleOffice), date: "2026-11-21" };
  const [sheet, grounds] = [buildSheet(input), buildGrounds(input)];
  const text = sheetText(sheet, grounds);
  const fonts = await installedFonts(sheet, grounds);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds + 3; round++) {
    const start = performance.now();
    await renderPdf(sheet, { paper: "letter", fonts, grounds });
    const between = performance.now();
    await barePdf(text, fonts);
    // The first rounds warm up.
    if (round >= 3) {
      ours.push(between - start);
      bare.push(performance.now() - between);
    }
  }
  return { ours: median(ours), bare: median(bare) };
}

/** As much of pdfkit as a text alone needs. */
type BarePdf = {
  registerFont(name: string, bytes: Uint8Array): BarePdf;
  font(name: string): BarePdf;
  fontSize(size: number): BarePdf;
  text(text: string): BarePdf;
  on(event: "data" | "end", listener: () => void): BarePdf;
  end(): void;
};

/** The sheet's text as pdfkit alone sets it, in the same build: one font, line after line, no tags, no tables. */
async function barePdf(text: string, fonts: readonly LoadedFont[]): Promise<void> {
  const build = pathToFileURL(join(root, "node_modules/pdfkit/js/pdfkit.browser.mjs")).href;
  const { default: Pdf }: { default: new (options: { size: string; font: null }) => BarePdf } = await import(build);
  const [regular] = fonts;
  if (!regular) throw new Error("There is no font.");
  const pdf = new Pdf({ size: "LETTER", font: null });
  pdf.registerFont("regular", regular.bytes).font("regular").fontSize(9.5);
  for (const line of text.split("\n")) pdf.text(line === "" ? " " : line);
  const done = new Promise<void>((resolve) => {
    pdf.on("data", () => {}).on("end", resolve);
  });
  pdf.end();
  return done;
}
