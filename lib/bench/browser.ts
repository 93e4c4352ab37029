/** A Chromium as the tests use it, fresh profiles, and the slow machine and line that the budgets are set for. */
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { findOrInstallBrowser } from "@/lib/dev/browser.mjs";
import { type Draft, draftText } from "@/lib/drafts/draft";
import { KEY_PREFIX } from "@/lib/drafts/store";

/** A computer four times slower than this one. */
export const CPU_SLOWDOWN = 4;
/** 1.6 Mbit/s with 150 ms from end to end. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000 };

export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findOrInstallBrowser();
  if (!executablePath) throw new Error("There is no Chromium; install one, or name it: CHROMIUM_PATH=… npm run bench");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** What a visit needs to know of a page: where it is, and which offices its browser keeps. */
export type Place = { url: string; offices?: readonly Draft[] };

/** A visitor whose browser has nothing cached and keeps these offices. */
export async function newVisitor(browser: Browser, { url, offices = [] }: Place): Promise<BrowserContext> {
  const localStorage = offices.map((draft) => ({ name: KEY_PREFIX + draft.id, value: draftText(draft) }));
  const visitor = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "en-US",
    timezoneId: "America/Chicago",
    storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] },
  });
  // tsx marks the functions that it hands to the page with this.
  await visitor.addInitScript({ content: "globalThis.__name ??= (marked) => marked;" });
  return visitor;
}

export async function slowDown(page: Page, { line }: { line: boolean }): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  if (line) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", slowLine);
  }
  return session;
}
