/** The short wizard: what unfolds, what clashes, and that a jump shows where it led. */
import type { Locator, Page } from "@playwright/test";
import { CheckPage } from "./pages/check-page";
import { StepPage } from "./pages/step-page";
import { openOffice } from "./support/open-office";
import { expect, test } from "./support/test";

const mobile = "Do people use MacPractice on an iPad or iPhone?";
const stays = "Does your office’s internet address always stay the same?";
const plan = "Do you plan to get an address that always stays the same?";
const wan = "Which internet address does your router say it has?";
const clearinghouse = "Which clearinghouse do you use?";
const eClaims = "How do your eClaims go out?";

const awayAndChanging = {
  version: 1,
  office: { name: "Clashing Example Dental" },
  features: { mobile: "outside" },
  internet: { externalAddress: "dynamic", staticIpPlan: "unsure" },
  network: { wifi: "wpa2" },
} as const;

/** All of these are in the window, below no bar. */
async function expectInView(page: Page, ...parts: readonly Locator[]): Promise<void> {
  const height = await page.evaluate(() => {
    const bar = document.querySelector("aside")?.getBoundingClientRect();
    return bar && bar.top > 0 && bar.width >= innerWidth - 1 ? bar.top : innerHeight;
  });
  for (const part of parts) {
    const box = await part.boundingBox();
    expect(box?.y, String(part)).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0), String(part)).toBeLessThanOrEqual(height + 1);
  }
}

test("answers that clash are told where they are chosen, announced, and left by either way out", async ({ page }) => {
  const office = await openOffice(page, { ...awayAndChanging, internet: {} });
  const step = new StepPage(page);
  await step.open(office, "internet");
  const words = "To work well, iPads away from the office need an internet address that stays.";
  await expect(page.getByText(words)).toHaveCount(0);
  await step.answer(stays, "No, it can change");
  await expect(step.form.getByRole("status").filter({ hasText: words })).toHaveCount(1);
  await expect(step.option(stays, "No, it can change")).toBeFocused();

  await page.getByRole("button", { name: "Ask for an address that stays" }).click();
  await expect(step.option(plan, "Yes, we’ll ask for one")).toBeChecked();
  await expect(step.option(plan, "Yes, we’ll ask for one")).toBeFocused();
  await expect(page.getByRole("button", { name: "Ask for an address that stays" })).toHaveCount(0);

  await step.answer(plan, "No");
  await page.getByRole("button", { name: "Use iPads only in the office" }).click();
  // What the plan was for has gone, and its question with it; the focus has not.
  await expect(step.question(plan)).toHaveCount(0);
  await expect(step.option(stays, "No, it can change")).toBeFocused();
  await expect(step.form.getByRole("status").filter({ hasText: "iPad and iPhone is now: In the office." })).toHaveCount(
    1,
  );
  await step.goToStep("What you use");
  await expect(step.option(mobile, "In the office")).toBeChecked();
});

test("a clash with another step stands on both, and on check-your-answers, with a link to what is to be chosen", async ({
  page,
}) => {
  const office = await openOffice(page, { ...awayAndChanging, internet: {}, network: { wifi: "none" } });
  const check = new CheckPage(page);
  await check.open(office);
  await expect(page.getByRole("heading", { name: /Two answers clash/ })).toHaveCount(1);
  await page.getByRole("link", { name: "We do use Wi-Fi: choose how it is protected" }).click();
  const step = new StepPage(page);
  await expect(step.option("How is your office Wi-Fi protected?", "MacPractice isn’t used over Wi-Fi")).toBeFocused();
  await step.answer("How is your office Wi-Fi protected?", "WPA3");
  await step.saveAndGoBack();
  await expect(page.getByRole("heading", { name: /Two answers clash/ })).toHaveCount(0);
  await expect(check.row("Wi-Fi used with MacPractice")).toContainText("WPA3");
});

test("a clash is settled on check-your-answers by one press, told there, and the focus is at the answer", async ({
  page,
}) => {
  const check = new CheckPage(page);
  await check.open(await openOffice(page, awayAndChanging));
  await page.getByRole("button", { name: "Use iPads only in the office" }).click();
  await expect(page.getByRole("status").filter({ hasText: "iPad and iPhone is now: In the office." })).toBeVisible();
  await expect(check.changeLink("iPad and iPhone")).toBeFocused();
  await expect(check.row("iPad and iPhone")).toContainText("In the office");
});

test("naming the clearinghouse leaves it to the clearinghouse how claims go out; those who know say it themselves", async ({
  page,
}) => {
  const office = await openOffice(page, { version: 1, office: { name: "Claiming Example Dental" } });
  const step = new StepPage(page);
  await step.open(office, "features");
  await step.type(clearinghouse, "Availity");
  await expect(step.option(eClaims, "Not sure")).toBeChecked();
  await step.answer(eClaims, "By SFTP");
  await expect(step.field(clearinghouse)).toHaveCount(0);
  await step.answer(eClaims, "Not sure");
  await expect(step.field(clearinghouse)).toHaveValue("Availity");
  await step.answer(eClaims, "None");
  await expect(step.field(clearinghouse)).toHaveCount(0);
  await page.reload();
  await expect(step.option(eClaims, "None")).toBeChecked();
});

test("the answers that few offices give are counted in their fold, and kept", async ({ page }) => {
  const office = await openOffice(page, { version: 1, office: { name: "Folded Example Dental" } });
  const step = new StepPage(page);
  await step.open(office, "features");
  const fold = page.locator("details").filter({ hasText: "Three that few offices use" });
  await expect(fold).toContainText("0 of 3 answered");
  await step.answer("Do you send support tickets to MacPractice?", "No");
  await expect(fold).toContainText("1 of 3 answered");
  await page.reload();
  await expect(fold).toContainText("1 of 3 answered");
});

for (const [width, height] of [
  [1280, 720],
  [375, 667],
] as const)
  test(`a jump shows title, field and fault, opening what they are folded in, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const office = await openOffice(page, {
      ...awayAndChanging,
      internet: { ...awayAndChanging.internet, routerWanIp: "192.168.1.1" },
      server: { address: "192.168.1.999", routerAddress: "192.168.1.1" },
    });
    const step = new StepPage(page);
    const check = new CheckPage(page);
    await check.open(office);
    await check.change("Router’s internet address");
    await expect(step.field(wan)).toBeFocused();
    await expectInView(
      page,
      page.getByText(wan),
      step.field(wan),
      step.fault(wan, "This is the router’s inside address"),
    );

    await step.open(office, "internet");
    const folds = step.form.locator("details[open] > summary");
    while ((await folds.count()) > 0) await folds.first().click();
    await step.continue();
    await expect(step.errorSummary).toBeFocused();
    await step.errorSummary.getByRole("link").first().click();
    await expect(step.field(wan)).toBeFocused();
    await expectInView(
      page,
      page.getByText(wan),
      step.field(wan),
      step.fault(wan, "This is the router’s inside address"),
    );

    const address = "What is the MacPractice server’s address inside the office?";
    await check.open(office);
    await check.change("Server’s address");
    await expect(step.field(address)).toBeFocused();
    await expectInView(page, page.getByText(address), step.field(address), step.fault(address, "255 or less"));
  });

test("the arrows go through a row of answers as through any radio buttons", async ({ page }) => {
  const office = await openOffice(page, awayAndChanging);
  const step = new StepPage(page);
  await step.open(office, "features");
  await step.option(mobile, "Also away").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(step.option(mobile, "In the office")).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(step.option(mobile, "Not sure")).toBeFocused();
  await expect(step.option(mobile, "Not sure")).toBeChecked();
});

test("“So far” fits a laptop’s window, or shows that it goes on", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const step = new StepPage(page);
  await step.open(await openOffice(page, awayAndChanging), "features");
  await expect(step.soFar).toContainText("to ask");
  const [bottom, shadows] = await step.soFar.evaluate((aside) => {
    const body = aside.querySelector(".scroll-shadows");
    return [aside.getBoundingClientRect().bottom, body ? getComputedStyle(body).backgroundImage : ""];
  });
  expect(bottom).toBeLessThanOrEqual(720);
  expect(shadows).toContain("linear-gradient");
});

test("check-your-answers shows the mask as it was typed and as technicians say it", async ({ page }) => {
  const office = await openOffice(page, awayAndChanging);
  const step = new StepPage(page);
  await step.open(office, "server");
  await step.type("What is the office network’s subnet mask?", "255.255.255.0");
  await page.reload();
  await expect(step.field("What is the office network’s subnet mask?")).toHaveValue("255.255.255.0");
  const check = new CheckPage(page);
  await check.open(office);
  await expect(check.row("Subnet mask")).toContainText("255.255.255.0 (24)");
});

const site = "Where do your patients sign in?";

async function colorsOf(option: Locator): Promise<{ words: string; ground: string }> {
  return option.evaluate((radio) => {
    const words = radio.nextElementSibling;
    const style = words ? getComputedStyle(words) : undefined;
    return { words: style?.color ?? "", ground: style?.backgroundColor ?? "" };
  });
}

for (const colors of ["none", "active"] as const)
  test(`the chosen answer keeps its colors under the mouse, with forced colors ${colors}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: colors });
    const step = new StepPage(page);
    await step.open(await openOffice(page, awayAndChanging), "features");
    const chosen = step.option(mobile, "Also away");
    await page.mouse.move(0, 0);
    const before = await colorsOf(chosen);
    expect(before.words).not.toBe(before.ground);
    await chosen.hover();
    // The ground of the others turns: the mouse is heard, and a color that is on its way has arrived.
    const other = step.option(mobile, "No");
    const resting = await colorsOf(other);
    await other.hover();
    if (colors === "none") await expect.poll(() => colorsOf(other)).not.toEqual(resting);
    await chosen.hover();
    await expect.poll(() => colorsOf(other)).toEqual(resting);
    expect(await colorsOf(chosen)).toEqual(before);
    await step.answer(mobile, "No");
    await expect.poll(() => colorsOf(other)).toEqual(before);
  });

test("where patients sign in can be said whatever the iPads do, and says where it changes nothing", async ({
  page,
}) => {
  const step = new StepPage(page);
  await step.open(await openOffice(page, { ...awayAndChanging, features: {} }), "features");
  await step.answer("Do your patients use the MacPractice Patient Portal?", "Yes");
  const nothing = step.question(site).getByText("iPads away open this door anyhow, so it changes nothing today.");
  await expect(step.question(site)).toBeVisible();
  await expect(nothing).toHaveCount(0);
  await step.answer(mobile, "Also away");
  await expect(nothing).toBeVisible();
  await expect(step.question(site)).toHaveAccessibleDescription(/changes nothing today/);
  await step.answer(site, "On our own server");
  await step.answer(mobile, "In the office");
  await expect(nothing).toHaveCount(0);
  await expect(step.option(site, "On our own server")).toBeChecked();
});

test("“Using DHCP” stands as an answer of its own, and what the router gives is asked below it", async ({ page }) => {
  const office = await openOffice(page, awayAndChanging);
  const step = new StepPage(page);
  const check = new CheckPage(page);
  await step.open(office, "server");
  const gets = "How does the MacPractice server get its address?";
  await expect(step.option(gets, "Always the same one")).toBeHidden();
  await step.answer(gets, "Using DHCP");
  await expect(step.option(gets, "Always the same one")).toBeVisible();
  await page.reload();
  await expect(step.option(gets, "Using DHCP")).toBeChecked();
  await check.open(office);
  await expect(check.row("How the server gets its address")).toContainText(
    "Using DHCP; your technician sees whether it is reserved",
  );
  await check.change("How the server gets its address");
  await step.answer(gets, "Always the same one");
  await step.saveAndGoBack();
  await expect(check.row("How the server gets its address")).toContainText("Using DHCP, always the same one");
});

test("“Not sure” is an answer: the step is done, and check-your-answers says for whom it is", async ({ page }) => {
  const office = await openOffice(page, {
    ...awayAndChanging,
    features: { mobile: "outside", eStatements: "dma", eStatementsPlainFtp: "unsure" },
    internet: { externalAddress: "unsure", staticIpPlan: "unsure", routerPassword: "unsure" },
  });
  const step = new StepPage(page);
  await step.open(office, "network");
  await expect(
    page.getByRole("navigation", { name: "Steps" }).getByRole("listitem").filter({ hasText: "Your internet line" }),
  ).toContainText("done");
  const check = new CheckPage(page);
  await check.open(office);
  await expect(check.row("Router’s password is with")).toContainText("Not sure: your technician finds out");
  await expect(check.row("Address stays the same")).toContainText("Question for your internet provider");
  await expect(check.row("eStatements by plain FTP")).toContainText("Question for");
  await expect(check.changeLink("Ports 20 and 21")).toHaveCount(0);
});

test("the three that few offices use open when all above them is answered, and the focus stays", async ({ page }) => {
  const office = await openOffice(page, {
    ...awayAndChanging,
    features: { patientPortal: "no", mobile: "inside", remoteAccess: "no", eClaims: "none", eStatements: "none" },
  });
  const step = new StepPage(page);
  await step.open(office, "features");
  const ticket = step.option("Do you send support tickets to MacPractice?", "No");
  await expect(ticket).toBeHidden();
  await step.answer("Do you use NEA FastAttach?", "Not sure");
  await expect(ticket).toBeVisible();
  await expect(step.option("Do you use NEA FastAttach?", "Not sure")).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Now open below: Three that few offices use." })).toHaveCount(
    1,
  );
  await page.reload();
  await expect(ticket).toBeVisible();
});

test("a new office with nothing typed is there after a reload, and can go on in another tab", async ({
  page,
  context,
}) => {
  await page.goto("/offices/new");
  await page.waitForURL(/\/offices\/[\w-]{22}\/office$/);
  await page.reload();
  await expect(new StepPage(page).heading).toHaveText("Office");

  const tab = await context.newPage();
  await tab.goto(page.url());
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("This browser has no answers for this office");
  await tab.getByRole("button", { name: "Go on with an empty office" }).click();
  const step = new StepPage(tab);
  await expect(step.heading).toHaveText("Office");
  await expect(step.heading).toBeFocused();
  await step.type("What is your office called?", "Second Tab Example Dental");
  await tab.reload();
  await expect(step.field("What is your office called?")).toHaveValue("Second Tab Example Dental");
});

test("a mail address that was pasted with the name goes into its own field by one press", async ({ page }) => {
  const step = new StepPage(page);
  await step.open(await openOffice(page, { version: 1, office: { name: "Pasted Example Dental" } }), "office");
  const name = "Who will set up the network for you?";
  const mail = "What is the technician’s email address?";
  await step.field(name).fill("Kim, Example Networks, kim@example.net");
  await step.field(name).press("Tab");
  await page.getByRole("button", { name: "Put kim@example.net into the email field" }).click();
  await expect(step.field(mail)).toHaveValue("kim@example.net");
  await expect(step.field(mail)).toBeFocused();
  await expect(step.field(name)).toHaveValue("Kim, Example Networks");
  await page.reload();
  await expect(step.field(mail)).toHaveValue("kim@example.net");
  await expect(step.field(name)).toHaveValue("Kim, Example Networks");
});
