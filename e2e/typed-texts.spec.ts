/** What a technician types stays, and the bar says “Saved” only of what is. */
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { OfficeShare } from "./support/shares";
import { expect, test } from "./support/test";

const office = { ...portalWithDynamicDns.document, server: { routerAddress: "192.168.1.1" } };

test("a value on its way to a wrong one never takes the place of a good one", async ({ page, baseURL }) => {
  const made = await OfficeShare.make(baseURL ?? "", office);
  const sheet = new SharedSheetPage(page);
  await sheet.openLink(made.link);
  const address = await sheet.wanAddress();
  await address.fill("203.0.113.7");
  await expect(sheet.bar).toContainText("Saved");
  await address.fill("");
  await address.pressSequentially("203.0.113.999");
  await address.blur();
  await expect(sheet.fault).toContainText(/Saved is still: 203\.0\.113\.7$/);
  expect((await made.work()).found["internet.routerWanIp"]?.value).toBe("203.0.113.7");
});

test("a refused value is told in the bar, stays on this device through a reload, and can be mended", async ({
  page,
  baseURL,
}) => {
  const made = await OfficeShare.make(baseURL ?? "", office);
  const sheet = new SharedSheetPage(page);
  await sheet.openLink(made.link);
  const address = await sheet.wanAddress();
  await address.fill("203.0.113.999");
  await address.blur();
  await expect(sheet.bar).toContainText("1 entry is not saved");
  await expect(sheet.bar).toContainText("It stays on this device");
  await page.reload();
  await sheet.wanAddress();
  await expect(address).toHaveValue("203.0.113.999");
  await expect(address).toHaveAttribute("aria-invalid", "true");
  await expect(sheet.bar).toContainText("1 entry is not saved");
  await sheet.bar.getByRole("button", { name: "Show it" }).click();
  // The same blank stands on the sheet more than once.
  await expect(sheet.sheet.locator("[aria-invalid=true]").first()).toBeFocused();
  await address.fill("203.0.113.7");
  await address.blur();
  await expect(sheet.bar).toContainText(/Saved$/);
  expect((await made.work()).found["internet.routerWanIp"]?.value).toBe("203.0.113.7");
  expect(await page.evaluate(() => Object.values(localStorage).join(" "))).not.toContain("203.0.113.");
});

test("a note that is too long stays as it was typed, and its closed field says so", async ({ page, baseURL }) => {
  const made = await OfficeShare.make(baseURL ?? "", office);
  const sheet = new SharedSheetPage(page);
  await sheet.openLink(made.link);
  await sheet.writeNote("back-up-router", "Rule 14");
  await expect(sheet.bar).toContainText(/Saved$/);
  const long = `Rule 15 ${"and more ".repeat(150)}end`;
  // Pasted: all of it at once.
  await sheet.noteButton("back-up-router").click();
  await sheet.note("back-up-router").fill(long);
  await sheet.noteButton("back-up-router").click();
  await expect(sheet.note("back-up-router")).toHaveCount(0);
  await expect(sheet.card("back-up-router").getByRole("alert")).toContainText("at most 1,000 characters");
  await expect(sheet.bar).toContainText("1 entry is not saved");
  await page.reload();
  await expect(sheet.card("back-up-router").getByRole("alert")).toContainText("at most 1,000 characters");
  await sheet.bar.getByRole("button", { name: "Show it" }).click();
  await sheet.noteButton("back-up-router").click();
  await expect(sheet.note("back-up-router")).toHaveValue(long);
  expect((await made.work()).notes["job-back-up-router"]?.text).toBe("Rule 14");
  await sheet.note("back-up-router").fill("Rule 15");
  await expect(sheet.bar).toContainText(/Saved$/);
  expect((await made.work()).notes["job-back-up-router"]?.text).toBe("Rule 15");
});

test("where this device keeps nothing, leaving with a refused value is asked about, and else not", async ({
  page,
  baseURL,
}) => {
  const made = await OfficeShare.make(baseURL ?? "", office);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  const sheet = new SharedSheetPage(page);
  await sheet.openLink(made.link);
  await (await sheet.wanAddress()).fill("203.0.113.999");
  await (await sheet.wanAddress()).blur();
  await expect(sheet.bar).toContainText("This device keeps no copy of it");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await sheet.sheet.waitFor();
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});
