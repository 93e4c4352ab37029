/** After the answers: what the office ticks, asks and is answered, before there is a link and with one. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { SharePage } from "./pages/share-page";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { pasted } from "./support/clipboard";
import { openOffice } from "./support/open-office";
import { expect, test } from "./support/test";

/** Has something of its own to do, and something to ask of several. */
const office = {
  version: 1,
  office: {
    name: "Lakeside Example Dental",
    contactName: "Dana Sample",
    contactPhone: "555-0100",
    technicianName: "Kim Sample",
  },
  features: {
    patientPortal: "yes",
    portalSite: "office",
    mobile: "outside",
    eClaims: "unsure",
    clearinghouse: "Claimline",
  },
  internet: { externalAddress: "dynamic", staticIpPlan: "decline", ddnsHostname: "lakeside.example.net" },
  network: { firewall: "unsure" },
} as const;

const defaultUser = "Disable the default user that MacPractice came with";
const port1234 = "Does the Portal need port 1234 from the internet? From which addresses? Is it encrypted?";
const claims = /^Answer ?: Claims: by which method/;

async function opened(page: Page): Promise<{ share: SharePage; id: string }> {
  const id = await openOffice(page, office);
  const share = new SharePage(page);
  await share.open(id);
  return { share, id };
}

/** Whether somebody who can't see the page still knows where they are. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName ?? "BODY");

test("what is ticked, asked and answered before there is a link is on the technician’s sheet", async ({
  page,
  browser,
  baseURL,
}) => {
  const { share } = await opened(page);
  await share.tick(defaultUser).check();
  await share.answerCame("Claimline");
  await page.getByRole("textbox", { name: claims }).fill("By SFTP, to sftp.claimline.example");
  await page.getByRole("textbox", { name: /^Answered by ?: Claims/ }).fill("Lee at Claimline");
  await page.reload();
  await expect(share.tick(defaultUser)).toBeChecked();
  await expect(share.toAsk("Claimline")).toContainText("By SFTP, to sftp.claimline.example (Lee at Claimline");

  const link = await share.make();
  const elsewhere = await browser.newContext({ baseURL });
  const technician = new SharedSheetPage(await elsewhere.newPage());
  await technician.openLink(link);
  await expect(technician.line("default-user")).toContainText("Done");
  await expect(technician.sheet).toContainText("By SFTP, to sftp.claimline.example (Lee at Claimline");

  // With the link, both sides write into the same work.
  await technician.markDone("back-up-router");
  await expect(technician.bar).toContainText("Saved");
  await share.tick(defaultUser).uncheck();
  await share.lookAgain();
  await expect(share.progress).toContainText("1 of ");
  await technician.page.reload();
  await expect(technician.line("default-user")).not.toContainText("Done");
  await expect(technician.line("back-up-router")).toContainText("Done");
  await elsewhere.close();
});

test.describe("without the server", () => {
  test.use({ allowedFaults: [/ERR_FAILED/] });

  test("what is ticked is kept, and goes along once it answers", async ({ page, browser, baseURL }) => {
    const { share } = await opened(page);
    const link = await share.make();
    await expect(share.progress).toContainText("Up to date");
    await page.route("**/api/shares/*", (route) => route.abort());
    await share.tick(defaultUser).check();
    await share.lookAgain();
    await expect(share.progress).toContainText("What you write here is kept, and goes along.");
    await page.reload();
    await expect(share.tick(defaultUser)).toBeChecked();
    await page.unroute("**/api/shares/*");
    await share.lookAgain();
    await expect(share.progress).toContainText("Up to date");
    const elsewhere = await browser.newContext({ baseURL });
    const technician = new SharedSheetPage(await elsewhere.newPage());
    await technician.openLink(link);
    await expect(technician.line("default-user")).toContainText("Done");
    await elsewhere.close();
  });
});

test("two tabs tick and ask on one office, and neither loses what the other wrote", async ({ page, context }) => {
  const { share, id } = await opened(page);
  const other = new SharePage(await context.newPage());
  await other.open(id);
  await share.tick(defaultUser).check();
  await expect(other.tick(defaultUser)).toBeChecked();
  await other.answerCame("Claimline");
  await other.page.getByRole("textbox", { name: claims }).fill("By SFTP");
  await expect(share.toAsk("Claimline")).toContainText("Answered");
  await expect(share.toAsk("Claimline")).toContainText("By SFTP");
  await page.reload();
  await expect(share.tick(defaultUser)).toBeChecked();
  await expect(share.toAsk("Claimline")).toContainText("Answered");
  await expect(share.toAsk("Claimline")).toContainText("By SFTP");
});

test("a recipient’s questions are copied as one letter, which marks them as asked, until that is undone", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { share } = await opened(page);
  const row = share.toAsk("Kim Sample");
  await expect(row).toContainText("Answers on the sheet, or by mail");
  await share.copyQuestions("Kim Sample").first().click();
  await expect(row).toContainText("Asked today");
  const letter = await pasted(context);
  expect(letter).toContain("Hello Kim Sample,");
  expect(letter).toContain("The sheet itself, with every setting to make, comes to you as a link or a PDF.");
  expect(letter).toContain("Call Dana Sample, 555-0100.");
  expect(letter).toContain("Is the router’s firewall on");
  await page.reload();
  await expect(row).toContainText("Asked today");
  await row.getByRole("button", { name: /^Not asked yet/ }).click();
  await expect(row).toContainText("Answers on the sheet, or by mail");
  await expect(row.getByRole("button", { name: /^(Copy|Copied)/ })).toBeFocused();
});

test("an answer about port 1234 becomes the office’s confirmation, and stays to be seen", async ({ page }) => {
  const { share } = await opened(page);
  await share.answerCame("MacPractice Support");
  await expect(page.getByRole("button", { name: /^It is not needed ?: Does the Portal need port 1234/ })).toHaveCount(
    0,
  );
  await share.answerTo(port1234).fill("No, our Portal is hosted.");
  await page.getByRole("button", { name: /^It is not needed ?: Does the Portal need port 1234/ }).click();
  await expect(page.getByText("In your answers: not needed")).toBeVisible();
  expect(await focused(page)).toBe("P");
  await expect(share.answerTo(port1234)).toHaveValue("No, our Portal is hosted.");
  await page.reload();
  await expect(share.toAsk("MacPractice Support")).toContainText("1 of ");
  await share.answerCame("MacPractice Support");
  await expect(page.getByText("In your answers: not needed")).toBeVisible();
});

test("what was found on site is taken at once, and the focus stays with it", async ({ page, browser, baseURL }) => {
  const { share } = await opened(page);
  const link = await share.make();
  const elsewhere = await browser.newContext({ baseURL });
  const technician = new SharedSheetPage(await elsewhere.newPage());
  await technician.openLink(link);
  await technician.unfold("server-address");
  await technician.job("server-address").getByLabel("Reserve", { exact: true }).fill("192.168.1.10");
  const wan = await technician.wanAddress();
  await wan.fill("203.0.113.24");
  await wan.press("Tab");
  await expect(technician.bar).toContainText("Saved");
  await elsewhere.close();
  await share.lookAgain();
  await expect(share.progress).toContainText("2 values that you left open");
  await page.getByRole("button", { name: "Take all" }).click();
  await expect(share.foundRow("Server’s address")).toContainText("In your answers");
  await expect(page.getByRole("heading", { name: "Found on site" })).toBeFocused();
  await expect(share.updateButton).toBeVisible();
});

test("what must not wait stands above the steps, the red first, until it is done", async ({
  page,
  browser,
  baseURL,
}) => {
  const { share } = await opened(page);
  const send = page.getByRole("region", { name: "Send it to your technician" });
  const link = await share.make();
  await expect(share.urgent).toHaveText("The link is made: send it to your technician");
  await page.reload();
  await expect(send).toContainText("Link made. Send it now.");
  await page.getByRole("button", { name: /^Copy the link/ }).click();
  await expect(share.urgent).toHaveCount(0);

  const elsewhere = await browser.newContext({ baseURL });
  const technician = new SharedSheetPage(await elsewhere.newPage());
  await technician.openLink(link);
  const wan = await technician.wanAddress();
  await wan.fill("192.168.0.2");
  await wan.press("Tab");
  await expect(technician.bar).toContainText("Saved");
  await elsewhere.close();
  await share.lookAgain();
  const first = share.urgent.getByRole("listitem").first();
  await expect(first).toContainText("Red: Your technician found a fault: There seem to be two routers in a row");
  await expect(first).toContainText("Call your internet provider.");
  await expect(share.urgent).toContainText("1 value found on site that you left open");
  await first.getByRole("link").click();
  await expect(page.getByRole("heading", { name: "See how it goes" })).toBeFocused();
  await page.getByRole("button", { name: /^Put into your answers/ }).click();
  await expect(share.urgent).toContainText("Your technician sees an older sheet: update it");
  await share.updateButton.click();
  await expect(share.toAsk("Your internet provider")).toContainText("Not asked yet");
});

test("what the office asks itself leads to its question in the wizard", async ({ page }) => {
  const { id } = await opened(page);
  await page.getByRole("link", { name: /^Answer it ?: Does the office send claim attachments/ }).click();
  await expect(page).toHaveURL(new RegExp(`/offices/${id}/features\\?from=check#`));
});

test("the old address of sharing leads to the first step, and back leads past it", async ({ page }) => {
  const { share, id } = await opened(page);
  await page.goto("/offices");
  await page.goto(`/offices/${id}/share`);
  await expect(page).toHaveURL(new RegExp(`/offices/${id}/sheet#send$`));
  await expect(share.heading).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/offices$/);
});

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function isReadable(page: Page, state: string): Promise<void> {
  for (const [width, colorScheme, forcedColors] of [
    [1280, "light", "none"],
    [320, "dark", "none"],
    [320, "light", "active"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, forcedColors });
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).setLegacyMode().analyze();
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
    expect.soft(faults, `${state}, ${width} px, ${colorScheme}, ${forcedColors}`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, `${state}, ${width} px`).toBe(0);
  }
}

test.describe("each state of the page", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("has no accessibility fault and fits into 320 px", async ({ page }) => {
    test.setTimeout(120_000);
    const { share } = await opened(page);
    await isReadable(page, "before");
    await share.tick(defaultUser).check();
    await page.getByRole("button", { name: /^How/ }).first().click();
    await share.answerCame("MacPractice Support");
    await share.answerTo(port1234).fill("No.");
    await page.getByText("Who can read it?", { exact: true }).click();
    await page.getByText("It works for 30 days", { exact: true }).click();
    await page.getByRole("radio", { name: "7 days" }).waitFor();
    await isReadable(page, "asked and answered");
    await share.makeButton.click();
    await share.linkField.waitFor();
    await share.unfoldMore();
    await isReadable(page, "with a link");
  });

  test("is readable with a fault found on site, and signed over it", async ({ page, browser, baseURL }) => {
    test.setTimeout(120_000);
    const { share } = await opened(page);
    const link = await share.make();
    const elsewhere = await browser.newContext({ baseURL });
    const technician = new SharedSheetPage(await elsewhere.newPage());
    await technician.openLink(link);
    const wan = await technician.wanAddress();
    await wan.fill("192.168.0.2");
    await wan.press("Tab");
    const form = technician.signOffForm;
    await form.getByLabel(/double NAT/).fill("not mended today");
    await form.getByLabel("Your name").fill("Kim Sample");
    await technician.signOffButton.click();
    await expect(technician.signatures).toContainText("Kim Sample");
    await expect(technician.bar).toContainText("Saved");
    await elsewhere.close();
    await share.lookAgain();
    await expect(share.progress).toContainText("not mended today");
    await isReadable(page, "red and signed");
  });
});
