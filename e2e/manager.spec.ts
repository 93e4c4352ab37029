/** The office's side of a link where things go wrong, and for people who use the page in another way. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { OfficesPage } from "./pages/offices-page";
import { SharePage } from "./pages/share-page";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { SheetPage } from "./pages/sheet-page";
import { StepPage } from "./pages/step-page";
import { pasted } from "./support/clipboard";
import { Keyboard } from "./support/keyboard";
import { openOffice, savedDocument } from "./support/open-office";
import { scanned } from "./support/qr";
import { officeToShare, sharedOffice } from "./support/shared-office";
import { expect, test, watchForFaults } from "./support/test";

const tickets = "Do you send support tickets to MacPractice?";
const shares = "**/api/shares";

const refusal = (status: number, code: string, headers: Record<string, string> = {}) => ({
  status,
  headers,
  json: { error: { code, message: "x" } },
});

const secretIn = (link: string) => /#t1\.([\w-]+)\.x$/.exec(link)?.[1] ?? "";

test.describe("making a link", () => {
  test.use({ allowedFaults: [/status of (409|429|50[37])|ERR_FAILED/] });

  test("says before what happens, and hands it on in four ways", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const share = new SharePage(page);
    await share.open(await openOffice(page, officeToShare));
    await page.getByText("Who can read it?", { exact: true }).click();
    await expect(page.getByRole("heading", { name: "Encrypted here, in this browser" })).toBeVisible();
    await expect(page.getByText(/They can’t change your answers/)).toBeVisible();
    const link = await share.make("7 days");
    await expect(share.heading).toBeFocused();
    await expect(share.expiry).toContainText("(7 days)");
    await page.getByRole("button", { name: "Copy the link" }).click();
    expect(await pasted(context)).toBe(link);
    const mail = new URL((await page.getByRole("link", { name: "Write an email" }).getAttribute("href")) ?? "");
    expect(decodeURIComponent(mail.pathname)).toBe("kim@networks.example");
    expect(mail.searchParams.get("body")).toContain(link);
    await page.getByRole("button", { name: "QR code", exact: true }).click();
    expect(await scanned(context, share.dialog.getByRole("img"))).toBe(link);
  });

  test("sends nothing that can be read, and never the secret", async ({ page }) => {
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    const { link } = await sharedOffice(page);
    await page.reload();
    await new SharePage(page).link();
    const all = sent.join("\n");
    expect(all).toContain("/api/shares");
    for (const secret of ["Lakeside", "kim@networks.example", "lakeside.example.net", secretIn(link)])
      expect(all).not.toContain(secret);
  });

  for (const [name, fail, words] of [
    ["the network is down", undefined, "The server can’t be reached"],
    ["the store is down", refusal(503, "store-unreachable", { "Retry-After": "60" }), "can’t save or read right now"],
    ["the store is full", refusal(507, "store-full"), "The server has no room left"],
    ["it was too often", refusal(429, "rate-limited", { "Retry-After": "120" }), "Wait 2 minutes"],
  ] as const)
    test(`loses nothing when ${name}, and works with one press once it is over`, async ({ page }) => {
      const share = new SharePage(page);
      await share.open(await openOffice(page, officeToShare));
      await page.route(shares, (route) => (fail ? route.fulfill(fail) : route.abort()));
      await share.makeButton.click();
      await expect(share.trouble).toContainText(words);
      await expect(share.trouble).toContainText("Nothing was lost");
      await page.unroute(shares);
      await share.tryAgain();
      expect(secretIn(await share.link())).not.toBe("");
    });

  test("makes one link when the answer of the server is lost on its way", async ({ page }) => {
    const share = new SharePage(page);
    await share.open(await openOffice(page, officeToShare));
    const ids: string[] = [];
    await page.route(shares, async (route) => {
      ids.push(route.request().postDataJSON().id);
      await route.fetch();
      await route.abort();
    });
    await share.makeButton.click();
    await expect(share.trouble).toBeVisible();
    await page.unroute(shares);
    await page.reload();
    // The visit finishes what was begun: the link is there by itself.
    expect(await share.link()).toContain(ids[0]);
    expect(ids).toHaveLength(1);
  });

  test("makes one link when it is pressed twice, and in two tabs", async ({ page, context }) => {
    const posts: string[] = [];
    context.on("request", (request) => {
      if (request.method() === "POST") posts.push(request.url());
    });
    const office = await openOffice(page, officeToShare);
    const [first, second] = [new SharePage(page), new SharePage(await context.newPage())];
    await first.open(office);
    await second.open(office);
    await first.makeButton.dblclick();
    const link = await first.link();
    expect(await second.link()).toBe(link);
    expect(posts).toHaveLength(1);
  });
});

test("a browser that keeps nothing makes no link that nobody could withdraw, and says why", async ({ page }) => {
  const office = await openOffice(page, officeToShare);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  const share = new SharePage(page);
  await share.open(office);
  const posts: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") posts.push(request.url());
  });
  await share.makeButton.click();
  await expect(share.trouble).toContainText("This browser can’t keep the key of a link");
  expect(posts).toEqual([]);
});

test("on plain http it works and warns, and promises nothing that it can't keep", async ({ playwright, baseURL }, {
  project,
}) => {
  const origin = `http://office.lan:${new URL(baseURL ?? "").port}`;
  const { launchOptions } = project.use;
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), "--host-resolver-rules=MAP office.lan 127.0.0.1"],
  });
  const context = await browser.newContext({ baseURL: origin });
  const faults = await watchForFaults(context, origin);
  const page = await context.newPage();
  const share = new SharePage(page);
  await share.open(await openOffice(page, officeToShare));
  const warning = page.getByText("This page did not come over a secure connection");
  await expect(warning).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/end.to.end/i);
  const link = await share.make();
  expect(link).toContain(`${origin}/s/`);
  await expect(warning).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/end.to.end/i);
  await expect(share.progress).toContainText("Up to date");
  await share.withdraw();
  await expect(page.getByRole("heading", { name: "You withdrew the link" })).toBeVisible();
  // Browsers say on each plain page that they pass over this header; it is there for https.
  expect(faults.filter((fault) => !fault.includes("Cross-Origin-Opener-Policy header has been ignored"))).toEqual([]);
  await browser.close();
});

test("another computer of the office takes over by the office's own link", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { share, link, office } = await sharedOffice(page);
  await share.copyOwnLink();
  const ownLink = await pasted(context);
  expect(ownLink).toMatch(/#o1\./);

  const there = await browser.newContext({ baseURL });
  const faults = await watchForFaults(there, new URL(baseURL ?? "").origin);
  const other = await there.newPage();
  await other.goto(ownLink);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Bring Lakeside Example Dental to this computer?");
  await other.getByRole("button", { name: "Keep this office in this browser" }).click();
  const otherShare = new SharePage(other);
  expect(await otherShare.link()).toBe(link);
  expect(other.url()).not.toContain("#o1");

  // It updates the sheet; the first computer is told, and chooses.
  const step = new StepPage(other);
  const otherOffice = new URL(other.url()).pathname.split("/")[2] ?? "";
  await step.open(otherOffice, "features");
  await step.answer(tickets, "Yes");
  await otherShare.open(otherOffice);
  await otherShare.updateButton.click();
  await expect(otherShare.said("Your technician’s sheet is up to date")).toHaveCount(1);
  await share.lookAgain();
  await expect(page.getByText("Another computer of your office has changed the sheet")).toBeVisible();
  await page.getByRole("button", { name: "Take theirs into this browser" }).click();
  await expect(page.getByText("Another computer of your office has changed the sheet")).toHaveCount(0);
  const own = new StepPage(page);
  await own.open(office, "features");
  await expect(own.option(tickets, "Yes")).toBeChecked();

  // Opened again where the office is known already.
  await other.goto(ownLink);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("This office is already in this browser");
  expect(faults).toEqual([]);
  await there.close();
});

test.describe("ending it", () => {
  test.use({ allowedFaults: [/status of 4(04|10)|ERR_FAILED/] });

  test("a link that a mail filter has laid open is renewed in one step", async ({ page, browser, baseURL }) => {
    const { share, link } = await sharedOffice(page);
    const there = await browser.newContext({ baseURL });
    const technician = new SharedSheetPage(await there.newPage());
    await technician.openLink(link.replace("#", "%23"));
    await expect(technician.page.getByText(/ask the office to replace it/)).toBeVisible();
    await share.renew();
    await expect(share.said("The link is replaced")).toHaveCount(1);
    const next = await share.link();
    expect(secretIn(next)).not.toBe(secretIn(link));
    await technician.openLink(next);
    await there.close();
  });

  test("makes it last longer", async ({ page }) => {
    const office = await openOffice(page, officeToShare);
    const share = new SharePage(page);
    await share.open(office);
    await share.make("7 days");
    await share.unfoldMore();
    await page.getByRole("button", { name: "Make it last longer" }).click();
    await share.dialog.getByRole("radio", { name: "180 days" }).check();
    await share.dialog.getByRole("button", { name: /^Let it work until / }).click();
    await expect(share.expiry).toContainText("(180 days)");
  });

  test("a withdrawal that fails changes nothing, and works with one press", async ({ page }) => {
    const { share } = await sharedOffice(page);
    await page.route("**/api/shares/*", (route) => route.abort());
    await share.withdraw();
    await expect(share.trouble.first()).toContainText("The server can’t be reached");
    await page.unroute("**/api/shares/*");
    await share.tryAgain();
    await expect(page.getByRole("heading", { name: "You withdrew the link" })).toBeVisible();
  });

  test("a link that the server does not know is let go, with the way back in hand", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { share, link } = await sharedOffice(page);
    await page.route("**/api/shares/*", (route) => route.fulfill(refusal(404, "not-found")));
    await share.lookAgain();
    await page.getByRole("button", { name: "Let go of this link" }).click();
    await share.dialog.getByRole("button", { name: "Copy your own link" }).click();
    const ownLink = await pasted(context);
    expect(ownLink).toMatch(/#o1\./);
    await share.dialog.getByRole("button", { name: "Let go", exact: true }).click();
    await expect(page.getByRole("heading", { name: "This browser has let go of the link" })).toBeVisible();
    await expect(page.getByText("the link goes on working until it expires")).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("has erased what it held");
    await page.unroute("**/api/shares/*");
    await page.getByRole("button", { name: "Take it up again" }).click();
    expect(await share.link()).toBe(link);
    await expect(share.progress).toContainText("Up to date");
  });

  test("deleting an office asks about its link, and withdraws it", async ({ page, browser, baseURL }) => {
    const { link } = await sharedOffice(page);
    const offices = new OfficesPage(page);
    await offices.openOffices();
    await expect(offices.office("Lakeside Example Dental")).toContainText("Shared");
    await offices.press("Delete", "Lakeside Example Dental");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("Your technician’s link still works");
    await page.route("**/api/shares/*", (route) => route.abort());
    await dialog.getByRole("button", { name: "Withdraw the link and delete" }).click();
    await expect(dialog).toContainText("The link could not be withdrawn");
    await page.unroute("**/api/shares/*");
    await dialog.getByRole("button", { name: "Withdraw the link and delete" }).click();
    await expect(offices.notice).toContainText("was deleted");
    const there = await browser.newContext({ baseURL });
    const late = await there.newPage();
    await late.goto(link);
    await expect(late.getByText(/withdrawn|withdrew/).first()).toBeVisible();
    await there.close();
    await offices.undo.click();
    await offices.link("Lakeside Example Dental").waitFor();
  });
});

test("the office's files hold nothing of the link", async ({ page }) => {
  const { link } = await sharedOffice(page);
  const offices = new OfficesPage(page);
  await offices.openOffices();
  const file = await offices.saveToFile("Lakeside Example Dental");
  const text = JSON.stringify(await savedDocument(file));
  expect(text).not.toContain(secretIn(link).slice(0, 20));
  expect(text).not.toContain("ownerSecret");
  await offices.duplicate("Lakeside Example Dental");
  await expect(offices.office("Lakeside Example Dental (copy)")).not.toContainText("Shared");
});

test("the printed sheet brings its reader to the link, with the work on it", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const { office, link } = await sharedOffice(page);
  const there = await browser.newContext({ baseURL });
  const technician = new SharedSheetPage(await there.newPage());
  await technician.openLink(link);
  await technician.markDone("back-up-router");
  await expect(technician.bar).toContainText("Saved");
  await there.close();
  const share = new SharePage(page);
  await share.lookAgain();
  await expect(share.progress).toContainText("1 of ");
  const sheet = new SheetPage(page);
  await sheet.open(office);
  await expect(sheet.sheet).toContainText(/1 of \d+ jobs, \d+ answers? missing/);
  await expect(sheet.line("back-up-router")).toContainText("Done");
  await page.emulateMedia({ media: "print" });
  expect(await scanned(context, sheet.sheet.getByRole("img", { name: /Work on this sheet/ }))).toBe(link);
});

test("a record is told from an office's file, and a damaged one is refused by name", async ({ page }) => {
  const { share } = await sharedOffice(page);
  const record = await share.downloadRecord();
  const text = JSON.stringify(await savedDocument(record));
  const offices = new OfficesPage(page);
  await offices.openOffices();
  await offices.openFile("record.json", text);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lakeside Example Dental");
  await expect(page.getByText("Nobody had signed off when this record was saved")).toBeVisible();
  const input = page.getByLabel("Open a file");
  for (const [name, content, words] of [
    ["changed.json", text.replace("Lakeside", "Hillside"), "was changed or damaged"],
    ["cut.json", text.slice(0, 3000), "was changed or damaged"],
    ["office.json", JSON.stringify(officeToShare), "This is not a handoff record"],
    ["utf-16.json", Buffer.from(text, "utf16le"), "This is saved as UTF-16"],
  ] as const) {
    await input.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
    await expect(page.getByRole("alert").filter({ hasText: `“${name}” can’t be opened` })).toContainText(words);
  }
  await input.setInputFiles({ name: "again.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Start a new office with these answers" }).click();
  await expect(page).toHaveURL(/\/offices\//);
});

test("a link is made, renewed and withdrawn by keyboard alone", async ({ page }) => {
  const share = new SharePage(page);
  await share.open(await openOffice(page, officeToShare));
  const keyboard = new Keyboard(page);
  await keyboard.tabToAndPress(share.makeButton, "Enter");
  await expect(share.heading).toBeFocused();
  await share.linkField.waitFor();
  await keyboard.tabToAndPress(page.locator("summary").filter({ hasText: "More about this link" }), "Enter");
  await keyboard.tabToAndPress(page.getByRole("button", { name: "Replace the link" }), "Space");
  await keyboard.tabToAndPress(share.dialog.getByRole("button", { name: "Replace the link", exact: true }), "Enter");
  await expect(share.said("The link is replaced")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Replace the link" })).toBeFocused();
  await keyboard.tabToAndPress(page.getByRole("button", { name: "Withdraw the link" }), "Enter");
  await keyboard.tabToAndPress(share.dialog.getByRole("button", { name: "Withdraw", exact: true }), "Enter");
  await expect(share.heading).toBeFocused();
});

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function isReadable(page: Page, state: string): Promise<void> {
  for (const [width, colorScheme] of [
    [1280, "light"],
    [320, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).setLegacyMode().analyze();
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
    expect.soft(faults, `${state}, ${width} px`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, `${state}, ${width} px`).toBe(0);
  }
}

test.describe("each state of the page", () => {
  test.use({ allowedFaults: [/ERR_FAILED/], contextOptions: { reducedMotion: "reduce" } });

  test("has no accessibility fault and fits into 320 px", async ({ page, browser, baseURL }) => {
    test.setTimeout(120_000);
    const share = new SharePage(page);
    const office = await openOffice(page, officeToShare);
    await share.open(office);
    await isReadable(page, "before");
    await page.route(shares, (route) => route.abort());
    await share.makeButton.click();
    await expect(share.trouble).toBeVisible();
    await isReadable(page, "making failed");
    await page.unroute(shares);
    await share.tryAgain();
    const link = await share.link();
    const there = await browser.newContext({ baseURL });
    const technician = new SharedSheetPage(await there.newPage());
    await technician.openLink(link);
    await technician.markDone("back-up-router");
    await technician.writeNote("back-up-router", `A ${"very".repeat(40)} long word`);
    await technician.unfold("server-address");
    await technician.job("server-address").getByLabel("Reserve", { exact: true }).fill("192.168.1.10");
    await expect(technician.bar).toContainText("Saved");
    await there.close();
    await share.lookAgain();
    await expect(share.progress).toContainText("1 of ");
    await share.unfoldMore();
    await page.getByText("Use another computer", { exact: true }).click();
    await isReadable(page, "live");
    await share.takeFound("Server’s address");
    await share.unfoldChanges();
    await expect(share.changes).toBeVisible();
    await isReadable(page, "changed");
    await page.getByRole("button", { name: "Withdraw the link" }).click();
    await isReadable(page, "asking");
    await share.dialog.getByRole("button", { name: "Withdraw", exact: true }).click();
    await expect(share.makeButton).toBeVisible();
    await isReadable(page, "withdrawn");
  });
});
