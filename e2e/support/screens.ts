/** Every screen of the app in each of its states, and how to get there. */
import type { Page } from "@playwright/test";
import { CheckPage } from "@/e2e/pages/check-page";
import { SharedSheetPage } from "@/e2e/pages/shared-sheet-page";
import { SheetPage } from "@/e2e/pages/sheet-page";
import { SourcesPage } from "@/e2e/pages/sources-page";
import { StartPage } from "@/e2e/pages/start-page";
import { StepPage } from "@/e2e/pages/step-page";
import { everythingOutbound } from "@/lib/answers/fixtures/everything-outbound";
import { openWifiFirewallOff } from "@/lib/answers/fixtures/open-wifi-firewall-off";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { steps } from "@/lib/steps";
import { listRead, openOffice } from "./open-office";
import { OfficeShare } from "./shares";
import { expect } from "./test";

type Screen = { name: string; open: (page: Page) => Promise<void> };

/** Has every question, some with long words to break. */
const long = {
  ...portalWithDynamicDns.document,
  office: { name: `Llanfairpwllgwyngyllgogerychwyrndrobwll-${"Example".repeat(8)} Dental` },
  features: {
    ...portalWithDynamicDns.document.features,
    eStatements: "revspring",
    mailServer: "in-house",
    remoteAccess: "yes",
    remoteNeeds: ["client", "server-management", "messages"],
  },
  internet: {
    ...portalWithDynamicDns.document.internet,
    ddnsHostname: `${"a".repeat(60)}.${"b".repeat(60)}.example.net`,
  },
  confirmations: { messageServer: { answer: "needed", sources: ["198.51.100.0/24"] } },
} as const;

/** Has a port to open, and questions to everybody. */
const openPortal = { ...long, features: { ...long.features, portalSite: "office" } } as const;

/** Has a wrong answer on every step. */
const faulty = {
  version: 1,
  office: { name: "Faulty Example Dental", contactName: "x".repeat(201) },
  features: { patientPortal: "maybe" },
  internet: { externalIp: "1.2.3" },
  server: { address: "192.168.1.999", routerAddress: "fd00::1" },
  network: { firewall: "perhaps" },
} as const;

/** “So far” arrives after the questions and brings folds of its own, so it looks again until none is left. */
async function openFolds(page: Page): Promise<void> {
  const closed = page.getByRole("main").locator("details:not([open]) > summary:visible");
  await expect(async () => {
    while ((await closed.count()) > 0) await closed.first().click();
    await expect(closed).toHaveCount(0);
  }).toPass();
}

const stepScreens = steps.flatMap(({ id, title }): Screen[] => [
  {
    name: `the step ${title}, empty`,
    open: async (page) =>
      new StepPage(page).open(await openOffice(page, { version: 1, office: { name: "Empty" } }), id),
  },
  {
    name: `the step ${title} with all its questions, and every fold open`,
    open: async (page) => {
      await new StepPage(page).open(await openOffice(page, long), id);
      await openFolds(page);
    },
  },
  {
    name: `the step ${title} with an error summary`,
    open: async (page) => {
      const step = new StepPage(page);
      await step.open(await openOffice(page, faulty), id);
      await step.continue();
      await expect(step.errorSummary).toBeFocused();
    },
  },
]);

const sheetScreens = [everythingOutbound, openWifiFirewallOff].map(
  ({ name, document }): Screen => ({
    name: `the sheet of “${name}”`,
    open: async (page) => new SheetPage(page).open(await openOffice(page, document)),
  }),
);

const unfoldedSheet: Screen = {
  name: "the sheet with all jobs, their reasons and the grounds unfolded",
  open: async (page) => {
    const sheet = new SheetPage(page);
    await sheet.open(await openOffice(page, long));
    const folded = sheet.sheet.getByRole("button", { expanded: false });
    while ((await folded.count()) > 0) await folded.first().click();
    await openFolds(page);
    await sheet.section("Sources").waitFor();
  },
};

/** A work order as its technician has it. */
async function technicianSheet(page: Page): Promise<SharedSheetPage> {
  const made = await OfficeShare.make(process.env.E2E_BASE_URL ?? "", openPortal);
  const sheet = new SharedSheetPage(page);
  await sheet.openLink(made.link);
  await sheet.bar.waitFor();
  return sheet;
}

const technicianScreens: Screen[] = [
  {
    name: "the technician’s work order, as it opens",
    open: async (page) => {
      await technicianSheet(page);
    },
  },
  {
    name: "the technician’s work order with all jobs, reasons, questions and the grounds unfolded",
    open: async (page) => {
      const sheet = await technicianSheet(page);
      const folded = sheet.sheet.getByRole("button", { expanded: false });
      while ((await folded.count()) > 0) await folded.first().click();
      await openFolds(page);
      await sheet.section("Sources").waitFor();
    },
  },
  {
    name: "the technician’s work order with red flags, a job not done and a reason to give",
    open: async (page) => {
      const sheet = await technicianSheet(page);
      const wan = await sheet.wanAddress();
      await wan.fill("192.168.77.2");
      await wan.press("Tab");
      await sheet.unfold("test-from-outside");
      await sheet.port("3306", "IPv6").selectOption("Open");
      await expect(sheet.sheet.getByRole("list", { name: "Red flags" }).first().getByRole("listitem")).toHaveCount(2);
      await sheet.markNotDone("firewall", "The router has no such setting.");
      await sheet.unfold("server-address");
      await sheet.cannot("server-address").click();
      await sheet.reason("server-address").waitFor();
    },
  },
  {
    name: "the technician’s work order, signed",
    open: async (page) => {
      const sheet = await technicianSheet(page);
      await sheet.markDone("back-up-router");
      await sheet.signOffForm.getByLabel("Your name").fill("Kim Sample");
      await sheet.signOffButton.click();
      await expect(sheet.signatures.getByText(/Signed off by Kim Sample/).first()).toBeVisible();
      await expect(sheet.bar).toContainText("Saved");
    },
  },
];

export const screens: readonly Screen[] = [
  {
    name: "the start page without an office",
    open: (page) => new StartPage(page).open(),
  },
  {
    name: "the start page with offices and a refused file",
    open: async (page) => {
      await openOffice(page, long);
      const start = new StartPage(page);
      await start.open();
      await listRead(page);
      await start.openFile("a-rather-long-name-of-a-file-that-is-none-of-ours.json", '{"version":1,"features":null}');
      await start.fileRefusal.waitFor();
    },
  },
  {
    name: "the example",
    open: async (page) => {
      await page.goto("/example");
      await new SheetPage(page).line("forward-443").waitFor();
    },
  },
  {
    name: "the example as its technician sees it, with a job done and a red flag",
    open: async (page) => {
      await page.goto("/example");
      await page.getByRole("button", { name: "See it as your technician" }).click();
      const sheet = new SharedSheetPage(page);
      await sheet.markDone("back-up-router");
      await sheet.unfold("test-from-outside");
      await sheet.port("3306", "IPv6").selectOption("Open");
      await expect(sheet.sheet.getByRole("list", { name: "Red flags" }).first().getByRole("listitem")).toHaveCount(1);
    },
  },
  ...stepScreens,
  {
    name: "a step on a browser that keeps nothing",
    open: async (page) => {
      const office = await openOffice(page, long);
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        };
      });
      const step = new StepPage(page);
      await step.open(office, "office");
      await step.type("What is your office called?", "Not kept");
      await page.getByText("This browser isn’t keeping your answers").waitFor();
    },
  },
  {
    name: "the answers to check",
    open: async (page) => new CheckPage(page).open(await openOffice(page, long)),
  },
  {
    name: "the answers to check, with faults",
    open: async (page) => {
      const check = new CheckPage(page);
      await check.open(await openOffice(page, faulty));
      await check.needsALook.waitFor();
    },
  },
  ...sheetScreens,
  unfoldedSheet,
  ...technicianScreens,
  {
    name: "the sheet with a source open",
    open: async (page) => {
      const sheet = new SheetPage(page);
      await sheet.open(await openOffice(page, long));
      await sheet.openGrounds();
      await sheet.cite("C1").click();
      await sheet.fact("C1").waitFor();
    },
  },
  { name: "the sources", open: (page) => new SourcesPage(page).open() },
  {
    name: "the list of offices, about to delete one",
    open: async (page) => {
      await openOffice(page, long);
      await new StartPage(page).openOffices();
      await page.getByRole("button", { name: /^More for / }).click();
      await page.getByRole("button", { name: /^Delete / }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "an office that is not kept here",
    open: async (page) => {
      await page.goto("/offices/no-such-office/office");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("This browser has no answers for this office");
    },
  },
  {
    name: "a link that is not complete",
    open: async (page) => {
      await page.goto("/s/AAAAAAAAAAAAAAAAAAAAAA");
      await page.getByRole("heading", { name: "This link is not complete" }).waitFor();
    },
  },
  {
    name: "a page that does not exist",
    open: async (page) => {
      await page.goto("/no-such-page");
    },
  },
];
