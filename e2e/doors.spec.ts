/** What people paste and type at the doors of the app: half characters, wrong addresses, mail addresses, composed words. */
import { OfficesPage } from "./pages/offices-page";
import { SharePage } from "./pages/share-page";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { SheetPage } from "./pages/sheet-page";
import { StepPage } from "./pages/step-page";
import { pressWhileComposing } from "./support/composing";
import { listRead, openOffice } from "./support/open-office";
import { officeToShare } from "./support/shared-office";
import { OfficeShare } from "./support/shares";
import { expect, test } from "./support/test";

const wan = "Which internet address does your router say it has?";
const routersAddress = "What is the router’s address inside the office?";
const technicianEmail = "What is the technician’s email address?";
const contactEmail = "What is that person’s email address?";

const withPortal = {
  version: 1,
  office: { name: "Doorstep Example Dental" },
  features: { patientPortal: "yes" },
  internet: { externalAddress: "static" },
} as const;

test("an office that was kept with half a character in its name is shared, mailed and withdrawn", async ({ page }) => {
  const office = await openOffice(page, officeToShare);
  await page.evaluate((id) => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(id) && !name.includes("share")) ?? "";
    const kept = JSON.parse(localStorage.getItem(key) ?? "");
    kept.answers.office.name = "Lakeside \ud83d";
    kept.answers.office.technicianEmail = "kim@networks.example";
    localStorage.setItem(key, JSON.stringify(kept));
  }, office);
  const share = new SharePage(page);
  await share.open(office);
  const link = await share.make();
  const mail = (await page.getByRole("link", { name: "Write an email" }).getAttribute("href")) ?? "";
  expect(mail).toMatch(/^mailto:kim@networks\.example\?/);
  expect(decodeURIComponent(mail)).toContain("Lakeside \ufffd");
  const technician = new SharedSheetPage(await page.context().newPage());
  await technician.openLink(link);
  await expect(technician.heading).toHaveText("Lakeside \ufffd");
  await share.withdraw();
  await expect(page.getByText("You withdrew the link")).toBeVisible();
});

test("what can’t be used of the email is said beside its button, with the way to mend it", async ({ page }) => {
  const office = await openOffice(page, {
    ...officeToShare,
    office: { name: "齒".repeat(200), technicianEmail: "kim at networks" },
  });
  const share = new SharePage(page);
  await share.open(office);
  await share.make();
  const mail = (await page.getByRole("link", { name: "Write an email" }).getAttribute("href")) ?? "";
  expect(mail).toMatch(/^mailto:\?/);
  expect(mail.length).toBeLessThanOrEqual(2000);
  await expect(page.getByText("“kim at networks” can’t be used as an email address")).toBeVisible();
  await expect(page.getByText("Some names are too long for the email.")).toBeVisible();
  await page.getByRole("link", { name: "Change the address" }).click();
  await expect(page.getByLabel(technicianEmail, { exact: true })).toBeFocused();
});

test("an email address that is none is asked about when its field is left, and blocks nothing", async ({ page }) => {
  const office = await openOffice(page, withPortal);
  const step = new StepPage(page);
  await step.open(office, "office");
  const doubt = page.getByText("This does not look like a whole email address");
  await step.field(contactEmail).pressSequentially("dana@");
  await expect(doubt).toHaveCount(0);
  await step.field(contactEmail).press("Tab");
  await expect(doubt).toBeVisible();
  await expect(step.field(contactEmail)).toHaveAccessibleDescription(/whole email address/);
  await expect(step.field(contactEmail)).not.toHaveAttribute("aria-invalid");
  await step.continue();
  await page.waitForURL(/\/features$/);
  await step.open(office, "office");
  await expect(doubt).toBeVisible();
  await step.type(contactEmail, "dana@example.net");
  await step.field(contactEmail).press("Tab");
  await expect(doubt).toHaveCount(0);
});

test("the router’s inside address is no internet address: asked about at first, refused once it is known", async ({
  page,
}) => {
  const office = await openOffice(page, withPortal);
  const step = new StepPage(page);
  await step.open(office, "internet");
  await step.unfold(step.field(wan));
  await step.field(wan).pressSequentially("192.168.1.1");
  await step.field(wan).press("Tab");
  await expect(page.getByText("Is this the address that you type to open the router’s page?")).toBeVisible();
  await expect(step.field(wan)).not.toHaveAttribute("aria-invalid");
  await step.open(office, "server");
  await step.type(routersAddress, "192.168.1.1");
  await step.field(routersAddress).press("Tab");
  await expect(step.field(routersAddress)).not.toHaveAttribute("aria-invalid");
  await step.open(office, "internet");
  await expect(step.fault(wan, "This is the router’s inside address")).toBeVisible();
  await expect(page.getByText("Is this the address that you type")).toHaveCount(0);
  await step.type(wan, "203,0,113,9");
  await expect(step.field(wan)).not.toHaveAttribute("aria-invalid");
  await page.goto(`/offices/${office}/sheet`);
  await expect(page.getByRole("article")).toContainText("203.0.113.9");
});

test("a technician is asked and told the same about the WAN address", async ({ page, baseURL }) => {
  const answers = { ...withPortal, server: { routerAddress: "192.168.1.1" } };
  const made = await OfficeShare.make(baseURL ?? "", answers);
  const sheet = new SharedSheetPage(page);
  await sheet.openLink(made.link);
  const field = await sheet.wanAddress();
  await field.fill("192.168.0.1");
  await field.press("Tab");
  await expect(page.getByText("Is this the address that you type to open the router’s page?").first()).toBeVisible();
  await field.fill("192.168.1.1");
  await field.press("Tab");
  await expect(
    page.getByText(/This is the router’s inside address.*Saved is still: 192\.168\.0\.1/).first(),
  ).toBeVisible();
  await field.fill("203,0,113,9");
  await field.press("Tab");
  await expect(field).toHaveValue("203.0.113.9");
  await expect(sheet.bar).toContainText("Saved");
  expect((await made.work()).found["internet.routerWanIp"]?.value).toBe("203.0.113.9");
});

test("while a word is composed, Escape and Enter belong to the input method", async ({ page }) => {
  const office = await openOffice(page, withPortal);
  const offices = new OfficesPage(page);
  await offices.openOffices();
  await listRead(page);

  await offices.press("Rename", "Doorstep Example Dental");
  const name = page.getByRole("textbox", { name: "New name" });
  await name.fill("歯科");
  await pressWhileComposing(page, "Escape");
  await pressWhileComposing(page, "Enter");
  await expect(name).toHaveValue("歯科");
  await expect(name).toBeFocused();
  await name.press("Enter");
  await expect(offices.notice).toContainText("is now called 歯科");

  await offices.press("Delete", "歯科");
  await pressWhileComposing(page, "Escape");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();

  const step = new StepPage(page);
  await step.open(office, "office");
  await step.field(contactEmail).click();
  await pressWhileComposing(page, "Enter");
  await expect(step.field(contactEmail)).toBeFocused();
  expect(page.url()).toMatch(/\/office$/);

  const sheet = new SheetPage(page);
  await sheet.open(office);
  await sheet.unfoldWhy("remove-forwards");
  await sheet
    .job("remove-forwards")
    .getByRole("button", { name: /^Source F\d+$/ })
    .first()
    .click();
  const popover = page.getByRole("dialog", { name: /^Source F\d+$/ });
  await expect(popover).toBeVisible();
  await pressWhileComposing(page, "Escape");
  await expect(popover).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(popover).toBeHidden();
});
