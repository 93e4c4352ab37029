/** The technician's side of a link: work on the sheet with and without a line, alone and together, sign off, and be told what is wrong. */
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { readRecordText } from "@/lib/share/record";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { Keyboard } from "./support/keyboard";
import { packed, pagesOf } from "./support/print";
import { OfficeShare } from "./support/shares";
import { expect, test, watchForFaults } from "./support/test";

/** Has blanks: the server's address, its MAC address and more. */
const office = { ...portalWithDynamicDns.document, server: { routerAddress: "192.168.1.1" } };
/** Now MacPractice needs 1234, from one address. */
const changedOffice = {
  ...office,
  confirmations: { messageServer: { answer: "needed", sources: ["198.51.100.7/32"] } },
};

const withoutLine = /ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED/;

async function share(baseURL: string | undefined, answers: object = office): Promise<OfficeShare> {
  return OfficeShare.make(baseURL ?? "", answers);
}

async function opened(page: Page, made: OfficeShare): Promise<SharedSheetPage> {
  const sheet = new SharedSheetPage(page);
  await sheet.openLink(made.link);
  return sheet;
}

/** Another person's computer. */
async function secondDevice(browser: Browser, baseURL: string | undefined): Promise<BrowserContext> {
  return browser.newContext({ baseURL });
}

test("a technician does jobs, writes and fills in, and the office sees it without anybody pressing Save", async ({
  page,
  baseURL,
}) => {
  const made = await share(baseURL);
  const sheet = await opened(page, made);
  await expect(sheet.heading).toHaveText("Lakeside Example Dental");
  await expect(sheet.bar).toContainText(/0 of \d+ jobs/);

  await sheet.markDone("back-up-router");
  await expect(sheet.line("back-up-router")).toContainText("Done");
  await sheet.markNotDone("firewall", "The password is with the provider");
  await expect(sheet.line("firewall")).toContainText("Can’t or not needed: The password is with the provider");
  await sheet.writeNote("test-inside", "Rule 14 on the firewall.\nTested from a phone.");
  await (await sheet.wanAddress()).fill("203.0.113.7");
  await expect(sheet.bar).toContainText(/1 of \d+ jobs/);
  await expect(sheet.bar).toContainText("Saved");

  const work = await made.work();
  expect(work.marks["job-back-up-router"]?.state).toBe("done");
  expect(work.marks["job-firewall"]).toMatchObject({
    state: "not-done",
    reason: "The password is with the provider",
  });
  expect(work.notes["job-test-inside"]?.text).toBe("Rule 14 on the firewall.\nTested from a phone.");
  expect(work.found["internet.routerWanIp"]?.value).toBe("203.0.113.7");

  await page.reload();
  await expect(sheet.line("back-up-router")).toContainText("Done");
  await expect(sheet.line("firewall")).toContainText("The password is with the provider");
  await sheet.unfold("test-inside");
  await expect(sheet.job("test-inside")).toContainText("Tested from a phone.");
  await expect(await sheet.wanAddress()).toHaveValue("203.0.113.7");

  await sheet.unfold("firewall");
  await sheet.job("firewall").getByRole("button", { name: /^Undo/ }).click();
  // Whoever opened it again is in it: it stays unfolded, and the focus with it.
  await expect(sheet.line("firewall")).not.toContainText("The password is with the provider");
  await expect(sheet.cannot("firewall")).toBeFocused();
  await sheet.markDone("firewall");
  await expect(sheet.line("firewall")).toContainText(/Done$/);
});

test("a reason is asked for, and what was typed of it is there until it is saved", async ({ page, baseURL }) => {
  const made = await share(baseURL);
  const sheet = await opened(page, made);
  await sheet.unfold("firewall");
  await sheet.cannot("firewall").click();
  await expect(sheet.reason("firewall")).toBeFocused();
  await sheet.job("firewall").getByRole("button", { name: "Save the reason" }).click();
  await expect(sheet.job("firewall").getByRole("alert")).toContainText(/^Say /);
  await sheet.reason("firewall").fill("No password for the");
  await expect(sheet.bar).toContainText("Not saved yet");
  await page.reload();
  await sheet.unfold("firewall");
  await expect(sheet.reason("firewall")).toHaveValue("No password for the");
  expect((await made.work()).marks).toEqual({});
  await sheet.reason("firewall").fill("No password for the router");
  await sheet.job("firewall").getByRole("button", { name: "Save the reason" }).click();
  await expect(sheet.bar).toContainText(/Saved$/);
  expect((await made.work()).marks["job-firewall"]?.reason).toBe("No password for the router");
});

test("after a job comes the next open one, with the focus on it and a word of it", async ({ page, baseURL }) => {
  const sheet = await opened(page, await share(baseURL));
  await sheet.markDone("back-up-router");
  await expect(sheet.line("read-internet-address")).toBeFocused();
  await expect(sheet.line("read-internet-address")).toHaveAttribute("aria-expanded", "true");
  await expect(sheet.line("back-up-router")).toHaveAttribute("aria-expanded", "false");
  await expect(page.getByRole("status").filter({ hasText: "Next: Read the router’s internet" })).toHaveCount(1);
  await sheet.bar.getByRole("button", { name: "Back" }).click();
  await expect(sheet.line("back-up-router")).toBeFocused();
  await sheet.bar.getByRole("button", { name: "Next open" }).click();
  await expect(sheet.line("read-internet-address")).toBeFocused();
  await sheet.bar.getByRole("button", { name: "Sign" }).click();
  await expect(sheet.signatures).toBeInViewport();

  await page.getByRole("switch", { name: "Open items only" }).click();
  await expect(sheet.job("back-up-router")).toBeHidden();
  await expect(sheet.job("read-internet-address")).toBeVisible();
});

test("a port that is not as it must be is red at once, and a press fills in the rest", async ({ page, baseURL }) => {
  const made = await share(baseURL);
  const sheet = await opened(page, made);
  await sheet.unfold("test-from-outside");
  await sheet.port("3306", "IPv4").selectOption("Open");
  await expect(sheet.job("test-from-outside").getByRole("status")).toContainText(["Open, and must be closed"]);
  await expect(sheet.sheet.getByRole("list", { name: "Red flags" }).first()).toContainText("Port 3306 is open");
  await expect(sheet.line("test-from-outside")).toContainText("Red");
  const fill = sheet.job("test-from-outside").getByRole("button", { name: "All others are as they must be" });
  await fill.click();
  await expect(sheet.found("Tested from")).toBeFocused();
  await expect(sheet.job("test-from-outside").getByRole("alert")).toContainText("where you tested from first");
  await expect(sheet.port("80", "IPv4")).toHaveValue("");
  await sheet.found("Tested from").fill("Phone, mobile data");
  await fill.click();
  await expect(sheet.port("80", "IPv4")).toHaveValue("closed");
  await expect(sheet.port("443", "IPv6")).toHaveValue("closed");
  await expect(sheet.port("3306", "IPv4")).toHaveValue("open");
  await expect(sheet.bar).toContainText("1 red");
  await expect(sheet.bar).toContainText("Saved");
  expect((await made.work()).results["in-3306.ipv4"]?.found).toBe("open");
  await sheet.port("3306", "IPv4").selectOption("Closed");
  await expect(sheet.sheet.getByRole("list", { name: "Red flags" })).toHaveCount(0);
});

test("a job that is red stays in sight and on the way, though it is done", async ({ page, baseURL }) => {
  const made = await share(baseURL);
  const sheet = await opened(page, made);
  await sheet.unfold("test-from-outside");
  await sheet.port("3306", "IPv4").selectOption("Open");
  await sheet.markDone("test-from-outside");
  await page.getByRole("switch", { name: "Open items only" }).check();
  await expect(sheet.line("test-from-outside")).toContainText(/Done.*Red/s);
  await expect(sheet.job("test-from-outside")).toBeVisible();
  await sheet.unfold("dynamic-dns");
  await sheet.done("dynamic-dns").click();
  await expect(sheet.job("dynamic-dns")).toBeHidden();
  await expect(sheet.line("test-from-outside")).toBeFocused();
  await sheet.port("3306", "IPv4").selectOption("Closed");
  await expect(sheet.job("test-from-outside")).toBeHidden();
});

test("a job is not done over a value that was refused, by mouse as by keyboard", async ({ page, baseURL }) => {
  const made = await share(baseURL);
  const sheet = await opened(page, made);
  const address = await sheet.wanAddress();
  const job = sheet.job("read-internet-address");
  const refused = async () => {
    await expect(job.getByText("Not done yet: correct “Router’s internet address” first")).toBeVisible();
    await expect(address).toBeFocused();
    await expect(sheet.line("read-internet-address")).toHaveAttribute("aria-expanded", "true");
    await expect(sheet.done("read-internet-address")).not.toBeChecked();
  };
  await address.fill("203.0.113.999");
  await sheet.done("read-internet-address").click();
  await refused();
  await sheet.done("read-internet-address").click();
  await refused();
  await sheet.done("read-internet-address").press("Space");
  await refused();
  expect((await made.work()).marks).toEqual({});
  const form = sheet.signOffForm;
  await expect(form).toContainText("1 entry is not saved");
  await form.getByRole("button", { name: /^Show it ?: Router’s internet address$/ }).click();
  await expect(address).toBeFocused();
  await address.fill("203.0.113.7");
  await sheet.done("read-internet-address").click();
  await expect(sheet.line("read-internet-address")).toContainText("Done");
  await expect(form).not.toContainText("Router’s internet address");
  await expect(form).toContainText(/Not written down: .*Tested from/);
});

test("a refused entry leaves the bar on a phone low", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  const sheet = await opened(page, await share(baseURL));
  await (await sheet.wanAddress()).fill("203.0.113.999");
  await (await sheet.wanAddress()).blur();
  await expect(sheet.bar).toContainText("1 entry is not saved");
  await expect(sheet.bar.getByRole("button", { name: "Show it" })).toBeVisible();
  expect((await sheet.bar.boundingBox())?.height).toBeLessThanOrEqual(96);
});

test("a quick answer is no success, and leaves the field for own words empty", async ({ page, baseURL }) => {
  const sheet = await opened(page, await share(baseURL));
  await sheet.unfold("server-address");
  const question = await sheet.openQuestion("ask-server-assignment");
  const choice = question.getByRole("radio", { name: "DHCP, without a reservation" });
  await choice.check();
  await expect(question.locator(".question-state").first()).toContainText("DHCP, without a reservation");
  await expect(question.locator(".question-state svg")).toHaveCount(0);
  await expect(question.getByLabel(/^In your own words/)).toHaveValue("");
  await question.getByLabel(/^In your own words/).fill("By hand, on the old server");
  await expect(choice).not.toBeChecked();
});

test("copying moves nothing", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  const sheet = await opened(page, await share(baseURL));
  const button = sheet.sheet.locator("[data-copy]:visible").first();
  const before = await button.boundingBox();
  await button.click();
  await expect(button).toContainText("Copied");
  expect(await button.boundingBox()).toEqual(before);
});

test("a question is settled by its answer, and not by having been asked", async ({ page, baseURL }) => {
  const made = await share(baseURL);
  const sheet = await opened(page, made);
  const question = await sheet.openQuestion("ask-1234");
  const missing = async () => Number(/(\d+) answers? missing/.exec((await sheet.bar.textContent()) ?? "")?.[1]);
  const before = await missing();
  await question.getByRole("button", { name: /^Asked today/ }).click();
  await expect(question.getByLabel(/^Asked on/)).toHaveValue(/^\d{4}-\d\d-\d\d$/);
  await expect(sheet.bar).toContainText("Saved");
  expect(await missing()).toBe(before);
  await question.getByLabel(/^Answer:/).fill("No, the Portal does without.");
  await question.getByLabel(/^Answered by/).fill("Support, ticket 12");
  await expect.poll(missing).toBe(before - 1);
  await sheet.unfold("server-address");
  const own = await sheet.openQuestion("ask-server-assignment");
  await own.getByRole("radio", { name: "DHCP reservation" }).check();
  await expect.poll(missing).toBe(before - 2);
  await expect(sheet.bar).toContainText("Saved");
  const { answers } = await made.work();
  expect(answers["ask-1234"]).toMatchObject({ answer: "No, the Portal does without.", by: "Support, ticket 12" });
  expect(answers["ask-1234"]?.on).toMatch(/^\d{4}-/);
  expect(answers["ask-server-assignment"]?.answer).toBe("DHCP reservation");
});

for (const [when, years] of [
  ["years behind", -3],
  ["years ahead", 3],
] as const)
  test(`a device whose clock is ${when} works like any other, and beats nobody by it`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const made = await share(baseURL);
    await page.clock.setFixedTime(new Date(Date.now() + years * 365 * 24 * 60 * 60 * 1000));
    const sheet = await opened(page, made);
    await sheet.markDone("back-up-router");
    await expect(sheet.bar).toContainText("Saved");

    const right = await secondDevice(browser, baseURL);
    const other = await opened(await right.newPage(), made);
    await expect(other.line("back-up-router")).toContainText("Done");
    await other.reopen("back-up-router");
    await expect(other.bar).toContainText("Saved");
    await expect.poll(async () => (await made.work()).marks["job-back-up-router"]?.state).toBe("open");
    await right.close();

    await page.reload();
    await expect(sheet.line("back-up-router")).not.toContainText("Done");
    await sheet.markDone("back-up-router");
    await expect.poll(async () => (await made.work()).marks["job-back-up-router"]?.state).toBe("done");
  });

test("a value that can’t be right is told and not saved", async ({ page, baseURL }) => {
  const made = await share(baseURL);
  const sheet = await opened(page, made);
  const address = await sheet.wanAddress();
  await address.fill("203.0.113.7");
  await expect(sheet.bar).toContainText("Saved");
  await address.fill("203.0.113.999");
  await expect(sheet.sheet.getByText(/Saved is still/)).toHaveCount(0);
  await address.blur();
  await expect(sheet.fault).toContainText(/Saved is still: 203\.0\.113\.7$/);
  await expect(address).toHaveAttribute("aria-invalid", "true");
  expect((await made.work()).found["internet.routerWanIp"]?.value).toBe("203.0.113.7");
  await address.fill("203.0.113.8");
  await expect(sheet.fault).toHaveCount(0);
  await expect.poll(async () => (await made.work()).found["internet.routerWanIp"]?.value).toBe("203.0.113.8");
});

test("words of others are shown as text, whatever they are", async ({ page, baseURL }) => {
  const text = `<img src=x onerror="document.title='taken over'"><script>document.title='taken over'</script>`;
  const made = await share(baseURL, { ...office, office: { ...office.office, name: text } });
  const sheet = await opened(page, made);
  await sheet.writeNote("back-up-router", text);
  await expect(sheet.bar).toContainText("Saved");
  await page.reload();
  await expect(sheet.job("back-up-router")).toContainText(text);
  await expect(sheet.heading).toHaveText(text);
  expect(await page.title()).not.toContain("taken over");
  await expect(sheet.sheet.locator("img")).toHaveCount(0);
});

test.describe("without a line", () => {
  test.use({ allowedFaults: [withoutLine] });

  test("the sheet opens, is worked on and printed; and all is saved when the line is back", async ({
    page,
    context,
    baseURL,
  }) => {
    const made = await share(baseURL);
    // The PDF's own files come last, once nobody waits for the line anymore: one is made to no end.
    const firstPdf = page.waitForEvent("worker").then((worker) => worker.waitForEvent("close"));
    const sheet = await opened(page, made);
    await sheet.kept();
    await firstPdf;

    await context.setOffline(true);
    await sheet.markDone("back-up-router");
    await expect(sheet.bar).toContainText("Offline: will save");
    await page.reload();
    await expect(sheet.line("back-up-router")).toContainText("Done");
    await expect(sheet.bar).toContainText("Offline: will save");
    await sheet.writeNote("test-inside", "from the cellar");
    await page.reload();
    await expect(sheet.job("test-inside")).toContainText("from the cellar");
    const file = await sheet.downloadedPdf();
    const [firstPage = ""] = await pagesOf(await readFile(await file.path()));
    expect(packed(firstPage)).toContain("LakesideExampleDental");
    expect((await made.work()).marks).toEqual({});

    await context.setOffline(false);
    await expect(sheet.bar).toContainText("Saved");
    const work = await made.work();
    expect([work.marks["job-back-up-router"]?.state, work.notes["job-test-inside"]?.text]).toEqual([
      "done",
      "from the cellar",
    ]);
  });

  test("what two technicians did comes together, row by row", async ({ page, context, browser, baseURL }) => {
    const made = await share(baseURL);
    const one = await opened(page, made);
    const other = await secondDevice(browser, baseURL);
    const two = await opened(await other.newPage(), made);

    await context.setOffline(true);
    await one.markDone("back-up-router");
    await one.writeNote("test-inside", "one was here first");
    await expect(one.bar).toContainText("Offline: will save");
    await two.markDone("firewall");
    await two.writeNote("test-inside", "two was here later");
    await expect(two.bar).toContainText("Saved");

    await context.setOffline(false);
    await expect(one.bar).toContainText("Saved");
    await expect(one.line("firewall")).toContainText("Done");
    await expect(one.job("test-inside")).toContainText("two was here later");
    await two.page.reload();
    await expect(two.line("back-up-router")).toContainText("Done");
    expect((await made.work()).notes["job-test-inside"]?.text).toBe("two was here later");
    await other.close();
  });

  test("a sheet that was never opened here says what it needs, and opens by itself", async ({ page, baseURL }) => {
    const made = await share(baseURL);
    await page.route("**/api/shares/**", (route) => route.abort());
    await page.goto(made.link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The server does not answer");
    await page.unroute("**/api/shares/**");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lakeside Example Dental");
  });
});

test.describe("two tabs of one browser", () => {
  // Both may save in the same moment; the later one merges.
  test.use({ allowedFaults: [/status of 412/] });

  test("show each other’s work at once", async ({ page, context, baseURL }) => {
    const made = await share(baseURL);
    const one = await opened(page, made);
    const two = await opened(await context.newPage(), made);
    await one.markDone("back-up-router");
    await expect(two.line("back-up-router")).toContainText("Done", { timeout: 2000 });
    await two.markDone("test-inside");
    await expect(one.line("test-inside")).toContainText("Done", { timeout: 2000 });
    await expect(one.bar).toContainText("Saved");
    await expect(two.bar).toContainText("Saved");
    expect(Object.keys((await made.work()).marks).sort()).toEqual(["job-back-up-router", "job-test-inside"]);
  });
});

test.describe("a server in trouble", () => {
  test.use({ allowedFaults: [/status of 503/] });

  test("is told with its sentence, and the work is kept until it can be saved", async ({ page, baseURL }) => {
    const made = await share(baseURL);
    const sheet = await opened(page, made);
    await page.route("**/api/shares/**", (route) =>
      route.fulfill({
        status: 503,
        headers: { "Retry-After": "60" },
        json: { error: { code: "store-unreachable", message: "<b>not shown</b>" } },
      }),
    );
    await sheet.markDone("back-up-router");
    await expect(sheet.bar).toContainText("Not saved yet");
    await expect(sheet.bar).toContainText("Nothing is lost here; try again in a minute.");
    await page.unroute("**/api/shares/**");
    await sheet.bar.getByRole("button", { name: "Try again" }).click();
    await expect(sheet.bar).toContainText("Saved");
    expect((await made.work()).marks["job-back-up-router"]?.state).toBe("done");
  });
});

test("who signs is told by name what is left open, and says a word on what is red", async ({ page, baseURL }) => {
  const made = await share(baseURL);
  const sheet = await opened(page, made);
  await sheet.markDone("back-up-router");
  await sheet.markNotDone("firewall", "No password");
  await sheet.unfold("test-from-outside");
  await sheet.port("3306", "IPv4").selectOption("Open");
  const form = sheet.signOffForm;
  await expect(form).toContainText(/You sign for today’s visit, on version 20\d\d\.\d\d\.\d+-[0-9a-f]{8}/);
  await expect(form).toContainText("Read the router’s internet");
  await expect(form).toContainText(/: No password/);
  await form.getByLabel("Your name").fill(" ");
  await sheet.signOffButton.click();
  await expect(form.getByRole("alert")).toContainText([
    "Say a word on this",
    "Enter the name of the person who signs.",
  ]);
  await expect(form.getByLabel(/^Port 3306 is open/)).toBeFocused();
  await form.getByLabel(/^Port 3306 is open/).fill("not mended today");
  await form.getByLabel("Your name").fill("Kim Sample");
  await form.getByLabel("Date").fill("2026-11-22");
  await page.reload();
  await expect(form.getByLabel(/^Port 3306 is open/)).toHaveValue("not mended today");
  await sheet.signOffButton.click();
  await expect(sheet.signatures).toContainText("Signed off by Kim Sample, Example Networks on November 22, 2026");
  await expect(sheet.signatures).toContainText(
    "Port 3306 is open from the internet and must be closed: not mended today",
  );
  await expect(sheet.signatures).toContainText(/Can’t or not needed \(1\)\d+ · .*: No password/);
  await expect(sheet.bar).toContainText("Saved");
  expect((await made.work()).signOff?.signature).toMatchObject({
    name: "Kim Sample",
    date: "2026-11-22",
    flags: [{ id: "in-3306.ipv4", word: "not mended today" }],
  });
});

test("what comes after a signature stands beside it, and it can be taken back", async ({ page, baseURL }) => {
  const made = await share(baseURL);
  const sheet = await opened(page, made);
  await sheet.signOffButton.click();
  await expect(sheet.signatures).toContainText("Signed off by");
  await sheet.markDone("test-inside");
  await (await sheet.wanAddress()).fill("203.0.113.7");
  await expect(sheet.signatures).toContainText("Since signing, beside it: 1 mark, 1 found value.");
  await expect(sheet.signatures).toContainText("Signed off by");
  await sheet.signatures.getByRole("button", { name: "Take the sign-off back" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take it back" }).click();
  await expect(sheet.signOffForm).toBeVisible();
  await expect(sheet.signatures.getByRole("heading", { name: "Signatures" })).toBeFocused();
  await expect(sheet.signatures.getByRole("heading", { name: "Signatures" })).toBeInViewport();
  await expect(sheet.bar).toContainText("Saved");
  expect((await made.work()).signOff?.signature).toBeNull();
});

test("what the office changes is told, and only the jobs that changed are asked for again", async ({
  page,
  baseURL,
}) => {
  const withAddress = (address: string) => ({ ...office, server: { routerAddress: "192.168.1.1", address } });
  const made = await share(baseURL, withAddress("192.168.1.10"));
  const sheet = await opened(page, made);
  await sheet.markDone("firewall");
  await sheet.markDone("server-address");
  await sheet.signOffButton.click();
  await expect(sheet.signatures).toContainText("Signed off by");
  await expect(sheet.bar).toContainText("Saved");
  await made.change(withAddress("192.168.1.20"));

  await page.reload();
  const notice = page.getByRole("status").filter({ hasText: "The office has changed this sheet" });
  await expect(notice).toContainText(/\d+ entr(y is|ies are) different from what you saw before/);
  await expect(sheet.line("firewall")).toContainText("Done");
  await expect(sheet.line("server-address")).toContainText("Changed since it was ticked");
  await expect(sheet.bar).toContainText("1 changed");
  await expect(sheet.signatures).toContainText("Changed after the sign-off: it needs a new one");
  await expect(sheet.signatures.getByRole("listitem").filter({ hasText: /^\d+ · Reserve/ })).toHaveCount(1);

  const hash = () => page.evaluate(() => location.hash);
  const before = await hash();
  await notice.getByRole("link", { name: "See what is different" }).click();
  await expect(page.locator("#changes")).toBeInViewport();
  expect(await hash()).toBe(before);

  await notice.getByRole("button", { name: "I have seen it" }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(sheet.line("firewall")).toContainText("Done");
  await expect(notice).toHaveCount(0);

  await sheet.signatures.getByRole("button", { name: "Sign off again" }).click();
  await sheet.signOffButton.click();
  await expect(sheet.signatures).toContainText("Signed off by");
});

test.describe("a link that ends", () => {
  test.use({ allowedFaults: [/status of 4(04|10)|ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED/] });

  test("leaves a copy to read, with what was not sent; and it can be removed", async ({ page, context, baseURL }) => {
    const made = await share(baseURL);
    const sheet = await opened(page, made);
    await sheet.markDone("back-up-router");
    await expect(sheet.bar).toContainText("Saved");
    await context.setOffline(true);
    await sheet.writeNote("test-inside", "never sent");
    await expect(sheet.bar).toContainText("Offline: will save");
    await made.withdraw();
    await context.setOffline(false);

    const notice = page.getByRole("status").filter({ hasText: "The office has withdrawn this link" });
    await expect(notice).toContainText("Whom to ask: Robin Sample, 555-0101, office@lakeside.example.");
    await expect(notice).toContainText("Your last changes did not reach the office.");
    await expect(sheet.sheet.getByRole("checkbox")).toHaveCount(0);
    await expect(sheet.job("test-inside")).toContainText("never sent");
    const record = readRecordText(await readFile(await (await sheet.downloadRecord()).path(), "utf8"));
    expect(record.kind === "ok" && record.record.work.notes["job-test-inside"]?.text).toBe("never sent");

    await page.reload();
    await expect(notice).toBeVisible();
    await notice.getByRole("button", { name: "Remove from this device" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove it" }).click();
    await expect(sheet.heading).toHaveText("The copy is gone from this device");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await expect(sheet.heading).toHaveText("The office has withdrawn this link");
  });

  test("by a renewal says so, and the new link has all the work", async ({ page, baseURL }) => {
    const made = await share(baseURL);
    const sheet = await opened(page, made);
    await sheet.markDone("back-up-router");
    await expect(sheet.bar).toContainText("Saved");
    const old = made.link;
    await made.renew();
    await page.reload();
    await expect(
      page.getByRole("status").filter({ hasText: "This link does not open the sheet anymore" }),
    ).toBeVisible();
    await page.goto(made.link);
    await expect(sheet.line("back-up-router")).toContainText("Done");
    await expect(sheet.bar).toContainText("Saved");
    await page.goto("about:blank");
    await page.goto(old);
    await expect(
      page.getByRole("status").filter({ hasText: "This link does not open the sheet anymore" }),
    ).toBeVisible();
  });

  test("by its time says so, and keeps what was read and written", async ({ page, baseURL }) => {
    const made = await share(baseURL);
    const sheet = await opened(page, made);
    await sheet.markDone("back-up-router");
    await expect(sheet.bar).toContainText("Saved");
    await made.expire();
    await page.reload();
    const notice = page.getByRole("status").filter({ hasText: "This link has expired" });
    await expect(notice).toContainText("Ask the office for a new link.");
    await expect(sheet.job("back-up-router")).toContainText("Done");
    await expect(sheet.sheet.getByRole("checkbox")).toHaveCount(0);
  });

  test("that nobody ever opened here, or that no sheet has, is told in plain words", async ({ page, baseURL }) => {
    const made = await share(baseURL);
    await made.withdraw();
    await page.goto(made.link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The office has withdrawn this link");
    const elsewhere = await share(baseURL);
    await page.goto(elsewhere.link.replace(/^\/s\/[^#]+/, "/s/AAAAAAAAAAAAAAAAAAAAAA"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not open a sheet");
  });
});

test.describe("a link that suffered on its way", () => {
  test("is told from one that ended", async ({ page, baseURL }) => {
    const { link } = await share(baseURL);
    for (const damaged of [link.slice(0, -12), link.replace(/.{6}\.x$/, "aaaaaa.x"), link.replace("#t1", "#o1")]) {
      await page.goto("about:blank");
      await page.goto(damaged);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link was damaged on its way");
    }
    for (const cut of [link.replace(/#.*/, ""), "/s"]) {
      await page.goto("about:blank");
      await page.goto(cut);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link is not complete");
    }
    // Pasted over it in the same tab.
    await page.goto("about:blank");
    await page.goto(link.replace(/#.*/, ""));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link is not complete");
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      link.replace(/^[^#]*/, ""),
    );
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lakeside Example Dental");
  });

  for (const sign of ["*", "＃", "&num;", "%2523", "%E2%80%8B%23"])
    test(`with ${sign} for its # works, and warns`, async ({ page, baseURL }) => {
      const { link } = await share(baseURL);
      await page.goto(link.replace("#", sign));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lakeside Example Dental");
      await expect(page.getByText("This link is no longer private")).toBeVisible();
      expect(await page.evaluate(() => location.pathname + location.hash)).toBe(link);
    });

  test("cut, and with %23 for its #, leads to a new link", async ({ page, baseURL }) => {
    const { link } = await share(baseURL);
    await page.goto(link.replace("#", "%23").slice(0, -9));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link was damaged on its way");
    await expect(page.getByText("ask the office to replace the link")).toBeVisible();
  });

  test("with %23 for its # works, moves the secret out of the path, and warns", async ({ page, baseURL }) => {
    const { link } = await share(baseURL);
    await page.goto(link.replace("#", "%23"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lakeside Example Dental");
    await expect(page.getByText("This link is no longer private")).toBeVisible();
    expect(await page.evaluate(() => location.pathname + location.hash)).toBe(link);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBeLessThan(2);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lakeside Example Dental");
  });
});

test("the secret never leaves the browser, and nothing readable stays in it", async ({ page, context, baseURL }) => {
  const made = await share(baseURL);
  const secret = made.link.replace(/^.*#t1\./, "").slice(0, 40);
  const sent: string[] = [];
  context.on("request", (request) => {
    sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`);
  });
  const sheet = await opened(page, made);
  await sheet.writeNote("back-up-router", "the alarm code is 4711");
  await expect(sheet.bar).toContainText("Saved");
  await sheet.kept();
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.filter((text) => text.includes(secret) || text.includes("4711"))).toEqual([]);
  const kept = await page.evaluate(async () => {
    const texts = Object.entries(localStorage).flat();
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? "");
    }
    return texts;
  });
  expect(kept.length).toBeGreaterThan(10);
  for (const word of [secret, "4711", "Lakeside", "lakeside.example"])
    expect(kept.filter((text) => text.includes(word)).map((text) => text.slice(0, 200))).toEqual([]);
});

test("the office’s own link offers to bring the office here", async ({ page, baseURL }) => {
  const made = await share(baseURL);
  await page.goto(made.ownLink);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Bring Lakeside Example Dental to this computer/);
  await expect(page.getByText("This is the office’s own link.")).toBeVisible();
});

test("on plain http it works, warns, and promises nothing", async ({ playwright, baseURL }, { project }) => {
  const made = await share(baseURL);
  const origin = `http://office.lan:${new URL(baseURL ?? "").port}`;
  const { launchOptions } = project.use;
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), "--host-resolver-rules=MAP office.lan 127.0.0.1"],
  });
  const context = await browser.newContext({ baseURL: origin });
  const faults = await watchForFaults(context, origin);
  const page = await context.newPage();
  const sheet = await opened(page, made);
  await expect(page.getByText("This connection is not private")).toBeVisible();
  await expect(page.getByText(/end-to-end/i)).toHaveCount(0);
  await sheet.markDone("back-up-router");
  await expect(sheet.bar).toContainText("Saved");
  expect((await made.work()).marks["job-back-up-router"]?.state).toBe("done");
  expect(faults.filter((fault) => !fault.includes("Cross-Origin-Opener-Policy header has been ignored"))).toEqual([]);
  await browser.close();
});

test("a browser that keeps nothing says so, and still saves", async ({ page, baseURL }) => {
  const made = await share(baseURL);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  const sheet = await opened(page, made);
  await expect(page.getByText("This browser keeps no copy of the sheet")).toBeVisible();
  await sheet.markDone("back-up-router");
  await expect(sheet.bar).toContainText("Don’t close this page before it says “Saved”.");
  await expect(sheet.bar).toContainText(/Saved$/);
  expect((await made.work()).marks["job-back-up-router"]?.state).toBe("done");
});

for (const [name, size] of [
  ["on a computer", { width: 1280, height: 800 }],
  ["on a phone with a keyboard", { width: 390, height: 740 }],
] as const)
  test(`the whole work by keyboard alone, ${name}`, async ({ page, baseURL }) => {
    await page.setViewportSize(size);
    const made = await share(baseURL);
    const sheet = await opened(page, made);
    const keyboard = new Keyboard(page);
    await keyboard.tabToAndPress(page.getByRole("link", { name: "Skip to main content" }), "Enter");
    await keyboard.tabToAndPress(sheet.noteButton("back-up-router"), "Enter");
    await expect(sheet.note("back-up-router")).toBeFocused();
    await keyboard.type("By keyboard");
    await keyboard.tabTo(sheet.done("back-up-router"), "Shift+Tab");
    await keyboard.press("Space");
    await expect(sheet.line("back-up-router")).toContainText("Done");
    // The focus has gone on to the next one.
    await keyboard.tabToAndPress(sheet.cannot("read-internet-address"), "Enter");
    await expect(sheet.reason("read-internet-address")).toBeFocused();
    await keyboard.type("No password");
    await keyboard.tabToAndPress(
      sheet.job("read-internet-address").getByRole("button", { name: "Save the reason" }),
      "Enter",
    );
    await expect(sheet.line("read-internet-address")).toContainText("Can’t or not needed: No password");
    await expect(sheet.bar).toContainText("Saved");
    expect((await made.work()).notes["job-back-up-router"]?.text).toBe("By keyboard");
    expect(new URL(page.url()).hash).toMatch(/^#t1\..+\.x$/);
  });

test("on paper stand the tick, the note and the finding, and no control", async ({ page, baseURL }) => {
  const made = await share(baseURL);
  const sheet = await opened(page, made);
  await sheet.markDone("back-up-router");
  await sheet.writeNote("back-up-router", "Rule 14 on the firewall");
  await (await sheet.wanAddress()).fill("203.0.113.7");
  await expect(sheet.bar).toContainText("Saved");
  const text = packed((await pagesOf(await sheet.pdf("Letter"))).join(""));
  for (const words of ["Rule 14 on the firewall", "203.0.113.7"]) expect(text).toContain(packed(words));
  for (const words of ["Add a note", "Not applicable", "Try again", "Download the record"])
    expect(text).not.toContain(packed(words));
});

test.describe("each state", () => {
  // Judging a long page twice takes its time on a small machine.
  test.describe.configure({ timeout: 120_000 });
  test.use({ allowedFaults: [/status of 4(04|10)/], contextOptions: { reducedMotion: "reduce" } });

  const states: Record<string, (page: Page, made: OfficeShare) => Promise<void>> = {
    "a sheet to work on, with a note and a fault": async (page, made) => {
      const sheet = await opened(page, made);
      await sheet.markDone("back-up-router");
      await sheet.markNotDone("test-inside", "not needed here");
      await sheet.unfold("back-up-router");
      await sheet.noteButton("back-up-router").click();
      await sheet.note("back-up-router").fill("x".repeat(900));
      await (await sheet.wanAddress()).fill("nonsense");
      await (await sheet.wanAddress()).blur();
      await page.getByText("End-to-end encrypted").click();
      await expect(sheet.bar).toContainText("1 entry is not saved");
    },
    "a sheet that was signed off and changed": async (page, made) => {
      const sheet = await opened(page, made);
      await sheet.markDone("firewall");
      await sheet.signOffButton.click();
      await expect(sheet.bar).toContainText("Saved");
      await made.change(changedOffice);
      await page.reload();
      await page.getByText("The office has changed this sheet").waitFor();
    },
    "about to sign off, with a red flag and a fault": async (page, made) => {
      const sheet = await opened(page, made);
      await sheet.unfold("test-from-outside");
      await sheet.port("3306", "IPv4").selectOption("Open");
      await sheet.signOffButton.click();
      await sheet.signOffForm.getByRole("alert").first().waitFor();
    },
    "every job unfolded, a question being answered": async (page, made) => {
      const sheet = await opened(page, made);
      const folded = sheet.sheet.locator("li.order-job h3 button[aria-expanded=false]");
      while ((await folded.count()) > 0) await folded.first().click();
      const question = await sheet.openQuestion("ask-1234");
      await question.getByRole("button", { name: /^Asked today/ }).click();
      await question.getByLabel(/^Answer:/).fill("x".repeat(1200));
      await expect(sheet.bar).toContainText("1 entry is not saved");
    },
    "a withdrawn sheet": async (page, made) => {
      await opened(page, made);
      await made.withdraw();
      await page.reload();
      await page.getByText("The office has withdrawn this link").waitFor();
    },
    "a damaged link": async (page, made) => {
      await page.goto(made.link.slice(0, -8));
      await page.getByRole("heading", { name: "This link was damaged on its way" }).waitFor();
    },
    "an unknown link": async (page, made) => {
      await page.goto(made.link.replace(/^\/s\/[^#]+/, "/s/AAAAAAAAAAAAAAAAAAAAAA"));
      await page.getByRole("heading", { name: "This link does not open a sheet" }).waitFor();
    },
  };
  for (const [name, reach] of Object.entries(states))
    test(`${name} has no accessibility fault and fits at 320 px`, async ({ page, baseURL }) => {
      await reach(page, await share(baseURL));
      for (const [width, height, colorScheme] of [
        [1280, 800, "light"],
        [320, 9000, "dark"],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeFaults(page), `${colorScheme}, ${width} px`).toEqual([]);
        expect.soft(await overflow(page), `${width} px wide`).toBe(0);
      }
      await page.setViewportSize({ width: 320, height: 256 });
      expect.soft(await overflow(page), "at 400 %").toBe(0);
    });
});

async function axeFaults(page: Page): Promise<string[]> {
  const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
