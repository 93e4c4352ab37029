/** A browser's translator rewrites the texts of every page while people work on it. */
import { readFile } from "node:fs/promises";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { CheckPage } from "./pages/check-page";
import { OfficesPage } from "./pages/offices-page";
import { SharePage } from "./pages/share-page";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { SheetPage } from "./pages/sheet-page";
import { SourcesPage } from "./pages/sources-page";
import { StartPage } from "./pages/start-page";
import { StepPage } from "./pages/step-page";
import { openOffice } from "./support/open-office";
import { officeToShare } from "./support/shared-office";
import { OfficeShare } from "./support/shares";
import { expect, test } from "./support/test";
import { translatedOn, translateEveryPage } from "./support/translator";

test.beforeEach(({ context }) => translateEveryPage(context));

const portal = "Do your patients use the MacPractice Patient Portal?";

test("the start page, translated before anybody touches it, comes to life and lists the offices", async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await expect.poll(() => translatedOn(page)).toBeGreaterThan(40);
  await start.openFile("broken.json", '{"version":1,"features":null}');
  await expect(start.fileRefusal).toBeVisible();
  await start.openFile("office.json", JSON.stringify(portalWithDynamicDns.document));
  await page.waitForURL(/\/offices\//);
  await page.goto("/");
  await expect(start.office("Lakeside Example Dental")).toBeVisible();
  await start.start();
  await expect(page).toHaveURL(/\/offices\/[^/]+\/office$/);
});

test("every step takes answers, faults come and go, and what follows from them is told in its present words", async ({
  page,
}) => {
  const start = new StartPage(page);
  await start.openOffices();
  await start.start();
  const step = new StepPage(page);
  await step.type("What is your office called?", "Translated Dental");
  await expect(step.keeping).toHaveText("Saved in this browser");
  await expect(page.getByText("Translated Dental", { exact: true })).toBeVisible();
  await step.continue();

  await step.answer(portal, "Yes");
  await expect(step.soFar).toContainText("Port 1234");
  await step.answer(portal, "No");
  await expect(step.soFar).not.toContainText("Port 443, encrypted web →");
  await expect(step.soFar).toContainText("Nothing is to be opened so far");
  await step.answer(portal, "Yes");
  await step.answer("Where do your patients sign in?", "On our own server");
  await expect(step.soFar).toContainText("Doors to open");
  await expect(step.soFar).not.toContainText("Nothing is to be opened so far");
  await step.continue();
  await expect(step.heading).toHaveText("Your internet line");

  await step.goToStep("Server");
  const address = "What is the MacPractice server’s address inside the office?";
  await step.type(address, "192.168.1.999");
  await step.continue();
  await expect(step.errorSummary).toBeVisible();
  await step.type(address, "192.168.1.10");
  await expect(step.errorSummary).toHaveCount(0);
  await expect(step.field(address)).not.toHaveAttribute("aria-invalid");
  await page.reload();
  await expect(step.field(address)).toHaveValue("192.168.1.10");
  await step.goToStep("Protection");
  await step.continue();

  const check = new CheckPage(page);
  await expect(check.heading).toHaveText("Translated Dental");
  await expect(check.row("Server’s address")).toContainText("192.168.1.10");
  await check.makeSheet();
  const sheet = new SheetPage(page);
  await expect(sheet.heading).toHaveText("Translated Dental: what happens now");
});

test("the sheet shows its sources, makes its file and leads back to the answers", async ({ page }) => {
  const sheet = new SheetPage(page);
  await sheet.open(await openOffice(page, portalWithDynamicDns.document));
  await sheet.openGrounds();
  await sheet.cite("C1").click();
  await expect(sheet.fact("C1")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet.downloadPdf).not.toContainText("Making");
  await sheet.downloadedPdf();
  await expect(sheet.downloadPdf).not.toContainText("Making");
  await sheet.changeAnswers();
  await new CheckPage(page).change("Patient Portal");
  const step = new StepPage(page);
  await step.answer(portal, "No");
  await step.saveAndGoBack();
  await expect(new CheckPage(page).row("Patient Portal")).toContainText("No");
});

test("the example opens, and an office can be started from it", async ({ page }) => {
  await page.goto("/example");
  const sheet = new SheetPage(page);
  await sheet.sheet.waitFor();
  await sheet.openGrounds();
  await sheet.section("Why, job by job").getByRole("button", { name: "Source F17", exact: true }).first().click();
  await expect(sheet.fact("F17")).toBeVisible();
  await page.keyboard.press("Escape");
  await page
    .getByRole("button", { name: /Start .*with these answers/ })
    .first()
    .click();
  await page.waitForURL(/\/offices\/[^/]+\//);
});

test("offices are found, renamed, duplicated, deleted and brought back, each told in its own words", async ({
  page,
}) => {
  const offices = new OfficesPage(page);
  for (const name of ["One", "Two", "Three", "Four", "Five", "Six"])
    await openOffice(page, { version: 1, office: { name } });
  await offices.openOffices();
  await offices.rename("One", "First");
  await expect(offices.notice).toHaveText("One is now called First.");
  await offices.duplicate("Two");
  await expect(offices.notice).toContainText("Two was duplicated");
  await offices.deleteOffice("Three");
  await expect(offices.notice).toContainText("Three was deleted.");
  await offices.undo.click();
  await expect(offices.notice).toHaveText("Three is back.");
  await offices.search.fill("Six");
  await expect(offices.names).toHaveText(["Six"]);
  await expect(page.getByText("1 of 7 offices").first()).toBeVisible();
  await offices.search.fill("Nobody");
  await expect(page.getByText("1 of 7 offices")).toHaveCount(0);
  await offices.search.fill("");
  await expect(offices.names).toHaveCount(7);
});

test("a link is made, its work is followed, and the link is withdrawn", async ({ page, browser, baseURL }) => {
  const share = new SharePage(page);
  await share.open(await openOffice(page, officeToShare));
  const link = await share.make("7 days");
  await expect(page.getByText(/\(7 days\)/)).toBeVisible();
  const elsewhere = await browser.newContext({ baseURL });
  const technician = new SharedSheetPage(await elsewhere.newPage());
  await technician.openLink(link);
  await technician.markDone("back-up-router");
  await technician.writeNote("back-up-router", "Rule 14");
  await expect(technician.bar).toContainText("Saved");
  await share.lookAgain();
  await expect(share.progress).toContainText("1 of ");
  await expect(share.progress).toContainText("Rule 14");
  await technician.markDone("test-inside");
  await expect(technician.bar).toContainText("2 of ");
  await expect(technician.bar).toContainText("Saved");
  await elsewhere.close();
  await share.lookAgain();
  await expect(share.progress).toContainText("2 of ");
  await expect(share.progress).not.toContainText("1 of ");
  await share.withdraw();
  await expect(page.getByText("You withdrew the link")).toBeVisible();
  await expect(share.makeButton).toBeVisible();
});

test("the technician ticks, notes, fills in and signs, and the record of it opens", async ({ page, baseURL }) => {
  const made = await OfficeShare.make(baseURL ?? "", {
    ...portalWithDynamicDns.document,
    server: { routerAddress: "192.168.1.1" },
  });
  const sheet = new SharedSheetPage(page);
  await sheet.openLink(made.link);
  await expect.poll(() => translatedOn(page)).toBeGreaterThan(100);
  await sheet.markDone("back-up-router");
  await expect(sheet.bar).toContainText("1 of 10 jobs");
  await sheet.markNotDone("test-inside", "not needed here");
  await expect(sheet.bar).toContainText("1 of 10 jobs, 1 not done");
  await sheet.reopen("back-up-router");
  await expect(sheet.bar).toContainText("0 of 10 jobs, 1 not done");
  await sheet.markDone("back-up-router");
  await sheet.writeNote("back-up-router", "Rule 14");
  await expect(sheet.noteButton("back-up-router")).toContainText("Edit the note");
  await expect(sheet.job("back-up-router").getByText("Rule 14", { exact: true })).toBeVisible();
  const address = await sheet.wanAddress();
  await address.fill("nonsense");
  await address.blur();
  await expect(sheet.fault).toBeVisible();
  await address.fill("203.0.113.7");
  await expect(sheet.fault).toHaveCount(0);
  await expect(sheet.bar).toContainText("Saved");

  await sheet.signOffForm.getByLabel("Your name").fill("Kim Sample");
  await sheet.signOffButton.click();
  await expect(sheet.signatures).toContainText("Signed off by Kim Sample");
  await sheet.markDone("firewall");
  await expect(sheet.signatures).toContainText("Since signing, beside it: 1 mark.");
  await sheet.signatures.getByRole("button", { name: "Take the sign-off back" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take it back" }).click();
  await expect(sheet.signatures.getByText("Signed off by Kim Sample")).toHaveCount(0);
  await expect(sheet.bar).toContainText("Saved");
  const record = await (await sheet.downloadRecord()).path();

  await page.reload();
  await expect(sheet.line("back-up-router")).toContainText("Done");

  await page.goto("/record");
  await page.getByLabel("Open a file").setInputFiles({
    name: "record.json",
    mimeType: "application/json",
    buffer: await readFile(record),
  });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lakeside Example Dental");
});

test("the sources, translated before anybody touches them, are searched", async ({ page }) => {
  const sources = new SourcesPage(page);
  await sources.open();
  await expect.poll(() => translatedOn(page)).toBeGreaterThan(100);
  const all = await sources.entries.count();
  await sources.find("1234");
  await expect(sources.count).toHaveText(/facts? found/);
  expect(await sources.entries.count()).toBeLessThan(all);
  await sources.find("C1");
  await expect(sources.entry("C1")).toBeVisible();
  await sources.find("");
  await expect(sources.entries).toHaveCount(all);
});

test("ports, addresses, names and codes are marked as not to be translated", async ({ page, baseURL }) => {
  const kept = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector("main") ?? document, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.parentElement?.closest("font") && !node.parentElement.closest("[translate=no]"))
          words.push((node.textContent ?? "").replace("\u200B", ""));
      return words;
    });
  const made = await OfficeShare.make(baseURL ?? "", portalWithDynamicDns.document);
  const values = ["TCP 443", "192.168.1.10", "lakeside.example.net", "02:00:5e:10:00:01", "Lakeside Example Dental"];
  await page.goto(made.link);
  await new SharedSheetPage(page).sheet.waitFor();
  await expect.poll(() => translatedOn(page)).toBeGreaterThan(100);
  for (const value of values) expect(await kept(), "the shared sheet").not.toContain(value);
  await new CheckPage(page).open(await openOffice(page, portalWithDynamicDns.document));
  await expect.poll(() => translatedOn(page)).toBeGreaterThan(40);
  for (const value of values) expect(await kept(), "the answers").not.toContain(value);
});
