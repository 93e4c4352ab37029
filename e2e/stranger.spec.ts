/** Captive portals, filters and proxies answer in the server's place: nothing of it is believed, and the page says what it is. */
import type { Page, Route } from "@playwright/test";
import { ipadsInside } from "@/lib/answers/fixtures/ipads-inside";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { StepPage } from "./pages/step-page";
import { openOffice } from "./support/open-office";
import { OfficeShare } from "./support/shares";
import { expect, test } from "./support/test";

const page = (status: number) => (route: Route) =>
  route.fulfill({ status, contentType: "text/html", body: "<!doctype html><h1>Welcome to our Wi-Fi</h1>" });
const password = (route: Route) =>
  route.fulfill({ status: 401, headers: { "WWW-Authenticate": 'Basic realm="staff"' }, body: "<h1>401</h1>" });

const strangers: [name: string, answer: (route: Route) => Promise<void>, words: string][] = [
  ["a captive portal", page(200), "Something on this network keeps the work from being saved"],
  [
    "a captive portal that leads away",
    (route) => route.fulfill({ status: 302, headers: { Location: "https://portal.example/" } }),
    "Something on this network keeps the work from being saved",
  ],
  ["a filter", page(403), "Something on this network keeps the work from being saved"],
  ["a page of maintenance", page(405), "Something on this network keeps the work from being saved"],
  ["a proxy that wants a password", password, "A password in front of this server (HTTP Basic) keeps the work"],
];

test.describe("where something else answers", () => {
  test.use({ allowedFaults: [/status of 40[135]/] });

  for (const [name, answer, words] of strangers) {
    test(`${name} does not pass for the server, and the work is kept until it is saved`, async ({ page, baseURL }) => {
      const made = await OfficeShare.make(baseURL ?? "", ipadsInside.document);
      const sheet = new SharedSheetPage(page);
      await sheet.openLink(made.link);
      await page.route("**/api/shares/**", answer);
      await sheet.markDone("back-up-router");
      await expect(sheet.bar).toContainText("Not saved yet");
      await expect(sheet.bar).toContainText(words);
      await page.unroute("**/api/shares/**");
      await sheet.bar.getByRole("button", { name: "Try again" }).click();
      await expect(sheet.bar).toContainText("Saved");
      expect(Object.values((await made.work()).marks).map(({ state }) => state)).toEqual(["done"]);
    });
  }

  test("an office is told before it presses anything, and can ask again", async ({ page: tab }) => {
    await tab.route("**/api/settings", page(200));
    await openShare(tab);
    await expect(tab.getByRole("heading", { name: "Something else answers in the server’s place" })).toBeVisible();
    await expect(tab.getByRole("button", { name: "Make the link" })).toHaveCount(0);
    await tab.unroute("**/api/settings");
    await tab.getByRole("button", { name: "Ask again" }).click();
    await expect(tab.getByRole("button", { name: "Make the link" })).toBeVisible();
  });

  test("an office whose proxy wants a password is told by name why no link is made", async ({ page: tab }) => {
    await openShare(tab);
    await tab.route("**/api/shares", password);
    await tab.getByRole("button", { name: "Make the link" }).click();
    await expect(tab.getByRole("alert").filter({ hasText: "HTTP Basic" })).toContainText(
      "Ask the person who runs Network Handoff to take it away.",
    );
  });

  test("the office’s outside address is never read from a stranger’s page", async ({ page: tab }) => {
    const step = new StepPage(tab);
    await step.open(await openOffice(tab, { version: 1, office: { name: "Café" } }), "internet");
    await tab.route("**/api/address", page(200));
    await tab.getByRole("button", { name: "Use this computer’s outside address" }).click();
    await expect(tab.getByText("Something on this network answers in the server’s place")).toBeVisible();
  });
});

async function openShare(tab: Page): Promise<void> {
  await openOffice(tab, ipadsInside.document);
  await tab.goto(`/offices/${new StepPage(tab).officeId}/sheet`);
}
