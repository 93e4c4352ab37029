/** A PDF where there is no internet, from what the service worker keeps alone. */
import { readFileSync } from "node:fs";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { OfficeShare } from "./support/shares";
import { expect, test } from "./support/test";

test.use({ allowedFaults: [/ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED/] });

test("a shared sheet that was opened once makes its PDF without the internet, also when the browser has cleared its cache", async ({
  page,
  context,
  baseURL,
}) => {
  const office = await OfficeShare.make(baseURL ?? "", portalWithDynamicDns.document);
  const shared = new SharedSheetPage(page);
  await shared.openLink(office.link);
  await shared.kept();
  const keptFonts = () =>
    page.evaluate(async () => {
      const list: string[] = (await (await caches.match(`${location.pathname}?files`))?.json()) ?? [];
      return list.filter((file) => file.endsWith(".woff")).length;
    });
  await expect.poll(keptFonts, { timeout: 30_000 }).toBeGreaterThan(0);

  // A private window in Safari keeps no such cache at all, and any browser may clear it.
  await (await context.newCDPSession(page)).send("Network.clearBrowserCache");
  await context.setOffline(true);
  await page.reload();
  await shared.sheet.waitFor();
  const file = await shared.downloadedPdf();
  expect(
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  await expect(page.getByRole("alert").filter({ hasText: "could not make the PDF" })).toHaveCount(0);
});
