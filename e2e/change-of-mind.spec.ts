/** An office that changes an answer after it has seen all of them. */
import { readAnswers } from "@/lib/answers";
import { portal1234Needed } from "@/lib/answers/fixtures/portal-1234-needed";
import { CheckPage } from "./pages/check-page";
import { StepPage } from "./pages/step-page";
import { openOffice, savedDocument } from "./support/open-office";
import { sheetRows } from "./support/sheet-rows";
import { expect, test } from "./support/test";

const portal = "Do your patients use the MacPractice Patient Portal?";

/** MacPractice confirmed 1234 to this office; nothing but the Portal opens anything. */
const document = {
  ...portal1234Needed.document,
  features: { ...portal1234Needed.document.features, mobile: "none", portalSite: "office" },
} as const;

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
  const before = await sheetRows(page, "Inbound rules");
  expect(before[0]).toMatch(/^Open, From any address, once the default user is disabled \(our advice\) · TCP 443 /);
  expect(before[2]).toMatch(/^Open, Only from 198\.51\.100\.0\/24 · TCP 1234 /);

  await page.getByRole("link", { name: "Change answers" }).click();
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
  const after = await sheetRows(page, "Inbound rules");
  expect(after.slice(0, 3)).toEqual([
    "Closed · TCP 443 · Nowhere",
    "Closed · TCP 80 · Nowhere",
    "Closed · TCP 1234 · Nowhere",
  ]);
  await expect(page.getByRole("main")).not.toContainText("198.51.100.");

  await page.getByRole("link", { name: "Change answers" }).click();
  await check.change("Patient Portal");
  await step.answer(portal, "Yes");
  await step.saveAndGoBack();
  await check.makeSheet();
  expect(await sheetRows(page, "Inbound rules")).toEqual(before);
});
