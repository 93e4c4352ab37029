/** An office that changes an answer after it has seen all of them. */
import type { Page } from "@playwright/test";
import { readAnswers } from "@/lib/answers";
import { portal1234Needed } from "@/lib/answers/fixtures/portal-1234-needed";
import { CheckPage } from "./pages/check-page";
import { SheetPage } from "./pages/sheet-page";
import { StepPage } from "./pages/step-page";
import { openOffice, savedDocument } from "./support/open-office";
import { inboundRows, portsFromOutside, valuesOf } from "./support/sheet-rows";
import { expect, test } from "./support/test";

const portal = "Do your patients use the MacPractice Patient Portal?";

/** MacPractice confirmed 1234 to this office; nothing but the Portal opens anything. */
const document = {
  ...portal1234Needed.document,
  features: { ...portal1234Needed.document.features, mobile: "none", portalSite: "office" },
} as const;

async function whatIsOpened(page: Page) {
  await new SheetPage(page).openGrounds();
  return {
    rows: await inboundRows(page),
    ports: await portsFromOutside(page),
    forwards: [await valuesOf(page, "forward-443"), await valuesOf(page, "forward-1234")],
  };
}

test("“Change” leads to the one question, and saving comes straight back to its row", async ({ page }) => {
  const office = await openOffice(page, document);
  const check = new CheckPage(page);
  const step = new StepPage(page);
  await check.open(office);
  await check.change("Support tickets");
  await expect(step.option("Do you send support tickets to MacPractice?", "No")).toBeFocused();
  await step.answer("Do you send support tickets to MacPractice?", "Yes");
  await step.saveAndGoBack();
  await expect(page).toHaveURL(new RegExp(`/offices/${office}/check#`));
  await expect(check.row("Support tickets")).toContainText("Yes");
  await expect(check.changeLink("Support tickets")).toBeFocused();
});

test("“Back” comes straight back too, and what was changed on the way is kept", async ({ page }) => {
  const office = await openOffice(page, document);
  const check = new CheckPage(page);
  await check.open(office);
  await check.change("Office");
  const step = new StepPage(page);
  await expect(step.field("What is your office called?")).toBeFocused();
  await step.type("What is your office called?", "Renamed Example Dental");
  await step.back();
  await expect(check.heading).toHaveText("Renamed Example Dental");
});

test("without the Patient Portal its rows close; what was said about it stays in the file and out of the plan", async ({
  page,
}) => {
  const office = await openOffice(page, document);
  const check = new CheckPage(page);
  const step = new StepPage(page);
  await check.open(office);
  await check.makeSheet();
  const before = await whatIsOpened(page);
  expect(before.rows.slice(-2)).toEqual([
    "Open: TCP 443, Encrypted Web Service",
    "Open: TCP 1234, MacPractice Message Server (only from 198.51.100.0/24)",
  ]);
  expect(before.forwards).toEqual([
    ["Outside: TCP 443", "From: anyone", "Inside: 10.0.0.5:443"],
    ["Outside: TCP 1234", "From: 198.51.100.0/24", "Inside: 10.0.0.5:1234"],
  ]);
  const sheet = new SheetPage(page);
  await expect(sheet.job("forward-443")).toContainText("Only once the default user is disabled (our advice).");

  await page.getByRole("link", { name: "Change an answer" }).first().click();
  await check.change("Patient Portal");
  await step.answer(portal, "No");
  await expect(step.soFar.getByRole("status")).toHaveText(/^(Now closed|No longer needed): Port 443, encrypted web/);
  await step.saveAndGoBack();
  await expect(check.row("Port 1234")).toHaveCount(0);

  const saved = await check.saveToFile();
  expect(saved.suggestedName).toMatch(/^\S+ network handoff \d{4}-\d\d-\d\d\.json$/);
  const { answers, faults } = readAnswers(await savedDocument(saved));
  expect(faults).toEqual([]);
  expect(answers.features?.patientPortal).toBe("no");
  expect(answers.confirmations).toEqual(document.confirmations);

  await check.makeSheet();
  const after = await whatIsOpened(page);
  expect(after.rows.slice(0, 3)).toEqual([
    "Closed: TCP 443, Encrypted Web Service",
    "Closed: TCP 80, Unencrypted Web Service",
    "Closed: TCP 1234, MacPractice Message Server",
  ]);
  expect(after.ports.filter((port) => port.includes("open"))).toEqual([]);
  expect(after.forwards).toEqual([[], []]);
  await expect(page.getByRole("main")).not.toContainText("198.51.100.");

  await page.getByRole("link", { name: "Change an answer" }).first().click();
  await check.change("Patient Portal");
  await step.answer(portal, "Yes");
  await step.saveAndGoBack();
  await check.makeSheet();
  expect(await whatIsOpened(page)).toEqual(before);
});
