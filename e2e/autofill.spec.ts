/** What is shown is what is kept and signed, however it came into the field. */
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { DevicePanel } from "./pages/device-panel";
import { OfficesPage } from "./pages/offices-page";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { SourcesPage } from "./pages/sources-page";
import { StepPage } from "./pages/step-page";
import { autofill, fillSilently } from "./support/autofill";
import { openOffice } from "./support/open-office";
import { OfficeShare } from "./support/shares";
import { expect, test } from "./support/test";

test("the wizard takes each kind of answer from who fills it in", async ({ page }) => {
  const office = await openOffice(page, {
    ...portalWithDynamicDns.document,
    features: { remoteAccess: "yes" },
    server: {},
    office: { name: "Filled" },
  });
  const step = new StepPage(page);
  await step.open(office, "office");
  await autofill(step.field("What is your office called?"), "Filled In Dental");
  await expect(page.getByText("Filled In Dental", { exact: true })).toBeVisible();
  await page.reload();
  await expect(step.field("What is your office called?")).toHaveValue("Filled In Dental");

  await step.open(office, "features");
  await autofill(page.getByRole("radio", { name: "Yes", exact: true }).first(), true);
  await expect(step.soFar).toContainText("Port 1234");
  const box = page.getByRole("checkbox").first();
  await autofill(box, true);
  await page.reload();
  await expect(page.getByRole("checkbox").first()).toBeChecked();

  await step.open(office, "server");
  const address = step.field("What is the MacPractice server’s address inside the office?");
  await autofill(address, "192.168.1.999");
  await expect(address).toHaveAttribute("aria-invalid", "true");
  await autofill(address, "192.168.1.10");
  await expect(address).not.toHaveAttribute("aria-invalid");
  await page.reload();
  await expect(address).toHaveValue("192.168.1.10");
});

test("a field of the wizard that is filled without a word counts when it is left, and when the step is", async ({
  page,
}) => {
  const office = await openOffice(page, { version: 1, office: { name: "Silent" } });
  const step = new StepPage(page);
  await step.open(office, "office");
  const contact = page.locator('input[name="office.contactName"]');
  await contact.focus();
  await fillSilently(contact, "Robin Sample");
  await contact.blur();
  await page.reload();
  await expect(contact).toHaveValue("Robin Sample");
  await fillSilently(contact, "Kim Sample");
  await step.continue();
  await expect(step.heading).toHaveText("What you use");
  await step.open(office, "office");
  await expect(contact).toHaveValue("Kim Sample");
});

test("found values, notes and the sign-off are kept and signed as they stand there", async ({ page, baseURL }) => {
  const made = await OfficeShare.make(baseURL ?? "", {
    ...portalWithDynamicDns.document,
    server: { routerAddress: "192.168.1.1" },
  });
  const sheet = new SharedSheetPage(page);
  await sheet.openLink(made.link);
  await autofill(await sheet.wanAddress(), "203.0.113.7");
  await sheet.unfold("test-from-outside");
  await autofill(sheet.port("80", "IPv4"), "closed");
  await sheet.noteButton("back-up-router").click();
  await autofill(sheet.note("back-up-router"), "Rule 14");
  await autofill(sheet.done("back-up-router"), true);
  await expect.poll(async () => (await made.work()).found["internet.routerWanIp"]?.value).toBe("203.0.113.7");
  await expect.poll(async () => (await made.work()).notes["job-back-up-router"]?.text).toBe("Rule 14");
  await expect.poll(async () => (await made.work()).marks["job-back-up-router"]?.state).toBe("done");
  await expect.poll(async () => (await made.work()).results["in-80.ipv4"]?.found).toBe("closed");

  await fillSilently(sheet.signOffForm.getByLabel("Your name"), "Robin Other");
  await autofill(sheet.signOffForm.getByLabel("Your firm"), "Other Networks");
  await sheet.signOffButton.click();
  await expect(sheet.sheet.getByText(/Signed off by Robin Other, Other Networks/)).toBeVisible();
  await expect
    .poll(async () => (await made.work()).signOff?.signature)
    .toMatchObject({ name: "Robin Other", firm: "Other Networks" });
});

test("a device and its names are taken from who fills them in", async ({ page, baseURL }) => {
  const made = await OfficeShare.make(baseURL ?? "", portalWithDynamicDns.document);
  await new SharedSheetPage(page).openLink(made.link);
  const device = new DevicePanel(page);
  await device.open();
  await autofill(device.choice, "nftables");
  const wan = device.name("Interface to the internet");
  await wan.waitFor();
  await autofill(wan, "eth0");
  await wan.focus();
  await wan.blur();
  await expect.poll(async () => (await made.work()).device).toMatchObject({ id: "nftables", names: { wan: "eth0" } });
});

test("a new name, and what is searched for, too", async ({ page }) => {
  const offices = new OfficesPage(page);
  for (const name of ["One", "Two", "Three", "Four", "Five", "Six"])
    await openOffice(page, { version: 1, office: { name } });
  await offices.openOffices();
  await offices.press("Rename", "One");
  await fillSilently(page.getByRole("textbox", { name: "New name" }), "First");
  await page.keyboard.press("Enter");
  await expect(offices.notice).toHaveText("One is now called First.");
  await autofill(offices.search, "Six");
  await expect(offices.names).toHaveText(["Six"]);
  const sources = new SourcesPage(page);
  await sources.open();
  await autofill(page.getByRole("searchbox", { name: "Find a fact" }), "C1");
  await expect(sources.count).toHaveText(/found/);
});
