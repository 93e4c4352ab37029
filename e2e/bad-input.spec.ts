/** Wrong addresses and names: told at once, kept as typed, never part of the plan. */
import { CheckPage } from "./pages/check-page";
import { SheetPage } from "./pages/sheet-page";
import { StartPage } from "./pages/start-page";
import { StepPage } from "./pages/step-page";
import { listRead, openOffice, savedDocument } from "./support/open-office";
import { inboundRows } from "./support/sheet-rows";
import { expect, test } from "./support/test";

const server = "What is the MacPractice server’s address inside the office?";
const router = "What is the router’s address inside the office?";
const hostname = "Do you have a dynamic DNS name, and what is it?";
const outside = "Which address does the internet see when your office goes online?";

const withPortal = {
  version: 1,
  office: { name: "Mistyped Example Dental" },
  features: { patientPortal: "yes" },
  internet: { externalAddress: "dynamic" },
} as const;

test("each wrong address is told what is wrong with it, and what to do", async ({ page }) => {
  const office = await openOffice(page, withPortal);
  const step = new StepPage(page);
  await step.open(office, "server");
  for (const [typed, sentence] of [
    ["255.255.255.255", "255.255.255.255 is the broadcast address and can never belong to one device"],
    ["fd00::10", "This is an IPv6 address. Enter the IPv4 address: four numbers with dots between them."],
    ["192.168.1.999", "Each of the four numbers must be 255 or less."],
    ["192.168.001.10", "Leave out zeros in front of a number: write 10, not 010."],
    ["192.168.1", "Enter four numbers with dots between them, and nothing else."],
    ["172.32.0.5", "This is not an office address."],
    ["169.254.3.4", "Fix its connection, then enter the new address."],
  ] as const) {
    await step.type(server, typed);
    await step.field(server).press("Tab");
    await expect(step.fault(server, sentence), typed).toBeVisible();
    await expect(step.field(server), typed).toHaveAttribute("aria-invalid", "true");
    await expect(step.field(server), typed).toHaveAccessibleDescription(new RegExp(escaped(sentence)));
  }
  await step.type(server, " 192.168.1.10 ");
  await expect(step.field(server)).not.toHaveAttribute("aria-invalid");

  await step.open(office, "internet");
  for (const [question, typed, sentence] of [
    [
      hostname,
      "my_office.example.net",
      "A host name can’t hold an underscore. Check it with your dynamic DNS provider.",
    ],
    [hostname, "office", "A host name has at least two parts with a dot between them"],
    [outside, "192.168.1.10", "This address is used only inside networks. Enter the address that the internet sees"],
    [outside, "100.64.0.9", "belongs to the provider’s own network, not to your office"],
  ] as const) {
    await step.type(question, typed);
    await step.field(question).press("Tab");
    await expect(step.fault(question, sentence), typed).toBeVisible();
  }
});

test("Continue stops at the faults: the summary takes the focus, and its links lead to the fields", async ({
  page,
}) => {
  const office = await openOffice(page, withPortal);
  const step = new StepPage(page);
  await step.open(office, "server");
  await step.type(server, "192.168.1.1");
  await step.type(router, "192.168.1.1");
  await step.type("What is the office network’s subnet mask?", "99");
  await step.continue();

  await expect(step.errorSummary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(step.errorSummary.getByRole("link")).toHaveText([
    "Server’s address: The server and the router have the same address here. Look both up again: they must differ.",
    "Subnet mask: Enter the subnet mask, such as 255.255.255.0, or its short form from 8 to 30. Most offices have 24.",
  ]);
  await step.errorSummary.getByRole("link", { name: /^Subnet mask/ }).click();
  await expect(step.field("What is the office network’s subnet mask?")).toBeFocused();
  await step.errorSummary.getByRole("link", { name: /^Server’s address/ }).click();
  await expect(step.field(server)).toBeFocused();

  await step.type("What is the office network’s subnet mask?", "24");
  await step.type(router, "192.168.1.254");
  await expect(step.errorSummary).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Error/);
  await step.continue();
  await expect(step.heading).toHaveText("Protection");
});

test("Continue pressed again with the fault still there leads back to the summary; another step has nothing of it", async ({
  page,
}) => {
  const office = await openOffice(page, withPortal);
  const step = new StepPage(page);
  await step.open(office, "server");
  await step.type(server, "192.168.1.300");
  await step.continue();
  await expect(step.errorSummary).toBeFocused();
  await step.field(server).focus();
  await step.continue();
  await expect(step.errorSummary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: The server/);

  await step.goToStep("Protection");
  await expect(step.heading).toHaveText("Protection");
  await expect(page).toHaveTitle(/^Protection/);
});

test("what was typed stays through a reload, the stepper goes on, and the plan takes it as not answered", async ({
  page,
}) => {
  const office = await openOffice(page, withPortal);
  const step = new StepPage(page);
  const check = new CheckPage(page);
  await step.open(office, "server");
  await step.type(server, "192.168.1.999");
  await page.reload();
  await expect(step.field(server)).toHaveValue("192.168.1.999");
  await expect(step.fault(server, "Each of the four numbers must be 255 or less.")).toBeVisible();

  await step.goToStep("Protection");
  await expect(step.heading).toHaveText("Protection");
  await expect(page.getByRole("navigation", { name: "Steps" })).toContainText("The server (needs a look)");

  await check.open(office);
  await expect(check.needsALook).toBeVisible();
  await expect(check.row("Server’s address")).toContainText("192.168.1.999");
  await check.makeSheet();
  await expect(page.getByText("One answer can’t be used yet")).toBeVisible();
  const sheet = new SheetPage(page);
  await sheet.openGrounds();
  expect((await inboundRows(page))[0]).toBe("Hold: TCP 443, Encrypted Web Service");
  // The address counts as not answered: there is a line for it.
  await expect(sheet.job("server-address").locator(".blank-line")).not.toHaveCount(0);
  await expect(page.getByRole("article")).not.toContainText("192.168.1.999");

  await page.getByRole("link", { name: "Look at your answers" }).click();
  await page.getByRole("link", { name: "Server’s address", exact: true }).click();
  await expect(step.field(server)).toBeFocused();
});

test("a saved file holds what was typed, and opens again with it", async ({ page, browser, baseURL }) => {
  const office = await openOffice(page, withPortal);
  const step = new StepPage(page);
  await step.open(office, "internet");
  await step.type(hostname, "my_office.example.net");
  const check = new CheckPage(page);
  await check.open(office);
  const document = await savedDocument(await check.saveToFile());
  expect(document).toMatchObject({ version: 1, internet: { ddnsHostname: "my_office.example.net" } });

  const elsewhere = await browser.newContext({ baseURL });
  const otherPage = await elsewhere.newPage();
  const start = new StartPage(otherPage);
  await start.openOffices();
  await listRead(otherPage);
  await start.openFile("office.json", JSON.stringify(document));
  await otherPage.waitForURL(/\/offices\/[^/]+\/[a-z]+$/);
  const otherStep = new StepPage(otherPage);
  await otherStep.goToStep("Internet");
  await expect(otherStep.field(hostname)).toHaveValue("my_office.example.net");
  await expect(otherStep.fault(hostname, "A host name can’t hold an underscore.")).toBeVisible();
  await elsewhere.close();
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
