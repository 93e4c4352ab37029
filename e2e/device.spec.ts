/** “Your device”: what the technician's router is told, chosen, named, taken along, and ticked off once it is done. */
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { portal1234NotNeeded } from "@/lib/answers/fixtures/portal-1234-not-needed";
import { DevicePanel } from "./pages/device-panel";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { SheetPage } from "./pages/sheet-page";
import { pasted } from "./support/clipboard";
import { Keyboard } from "./support/keyboard";
import { openOffice } from "./support/open-office";
import { OfficeShare } from "./support/shares";
import { expect, test } from "./support/test";

/** Its server’s address is found on site. */
const office = {
  ...portal1234NotNeeded.document,
  internet: { ...portal1234NotNeeded.document.internet, router: "A Linux box with nftables" },
};

const interfaces = { "Interface to the internet": "eth0", "Interface to the office's network": "eth1" };
const network = { "The office's network": "192.168.1.0/24" };

type Opened = { made: OfficeShare; sheet: SharedSheetPage; device: DevicePanel };

async function opened(page: Page, baseURL: string | undefined, answers: object = office): Promise<Opened> {
  const made = await OfficeShare.make(baseURL ?? "", answers);
  const sheet = new SharedSheetPage(page);
  await sheet.openLink(made.link);
  return { made, sheet, device: new DevicePanel(page) };
}

async function findServer(sheet: SharedSheetPage): Promise<void> {
  await sheet.unfold("server-address");
  await sheet.job("server-address").getByRole("textbox").first().fill("192.168.1.10");
  await sheet.job("server-address").getByRole("textbox").first().blur();
}

test("a device is known by the words on it, named, taken along, and its jobs are ticked with one press", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { made, sheet, device } = await opened(page, baseURL);
  await expect(device.line).toHaveText(/Your device: choose it/);
  await device.open();
  await expect(device.line).toBeFocused();
  await expect(device.choice).toHaveValue("nftables");
  await expect(device.body).toContainText("By the words “A Linux box with nftables”");

  // Nothing is missing unnoticed, and nothing unfinished marks a job.
  await expect(device.unfinished).toBeVisible();
  await expect(device.file).toContainText(/^# UNFINISHED\. .*Interface to the internet/);
  await expect(device.applied).toHaveCount(0);
  await expect(device.body).toContainText("It is unfinished, so it marks no job.");

  await device.fillIn({ ...interfaces, ...network });
  await expect(device.unfinished).toBeVisible();
  await expect(device.file).toContainText("443 is not forwarded");
  await expect(device.file).not.toContainText("dnat ip to");
  await expect(device.applied).toHaveCount(0);
  await findServer(sheet);
  await expect(device.unfinished).toHaveCount(0);
  await expect(device.file).toContainText("dnat ip to 192.168.1.10:443");
  await expect(device.line).toHaveText("Your device: Linux with nftables · configuration");

  await device.body.getByRole("button", { name: /^Copy network-handoff\.nft/ }).click();
  const shown = await device.file.textContent();
  await expect.poll(() => pasted(context)).toBe(shown);
  const download = await device.download();
  expect(download.suggestedFilename()).toBe("network-handoff.nft");
  expect(await readFile(await download.path(), "utf8")).toBe(shown);

  await expect(device.body).toContainText(/By hand still:\s*\d+\s*Turn on the firewall/);
  await device.applied.click();
  await expect(sheet.line("forward-443")).toContainText("Done");
  // Forwards of other tables stay where they are.
  await expect(sheet.line("remove-forwards")).not.toContainText("Done");
  await expect(sheet.line("firewall")).not.toContainText("Done");
  await expect(device.body.getByRole("button", { name: "Undo" })).toBeFocused();
  await expect(sheet.bar).toContainText(/1 of \d+ jobs/);
  await device.body.getByRole("button", { name: "Undo" }).click();
  await expect(sheet.line("forward-443")).not.toContainText("Done");
  await device.applied.click();
  await expect(sheet.bar).toContainText("Saved");
  const work = await made.work();
  expect(work.marks["job-forward-443"]?.state).toBe("done");
  expect(work.marks["job-firewall"]).toBeUndefined();
  expect(work.device).toMatchObject({
    id: "nftables",
    names: { wan: "eth0", lan: "eth1", "lan-network": "192.168.1.0/24" },
  });

  await page.reload();
  await expect(device.line).toHaveText("Your device: Linux with nftables · configuration");
  await device.open();
  await expect(device.name("Interface to the internet")).toHaveValue("eth0");
  await expect(device.file).toContainText("dnat ip to 192.168.1.10:443");
});

test("a name that can’t be one is refused at its field, kept as typed, and found again", async ({ page, baseURL }) => {
  const { made, sheet, device } = await opened(page, baseURL);
  await device.open();
  const hostile = `eth0"; flush ruleset #`;
  await device.fillIn({ "Interface to the internet": hostile });
  const wan = device.name("Interface to the internet");
  await expect(device.body.getByRole("alert").filter({ hasText: "Type the interface" })).toBeVisible();
  await expect(wan).toHaveAttribute("aria-invalid", "true");
  await expect(device.file).not.toContainText("flush");
  await expect(sheet.bar).toContainText("1 entry is not saved");
  await expect(device.body).toContainText("A name above is not saved.");
  expect((await made.work()).device?.names ?? {}).toEqual({});

  await page.reload();
  await expect(device.line).toContainText("A name is not saved");
  await sheet.bar.getByRole("button", { name: "Show it" }).click();
  await expect(device.line).toBeFocused();
  await device.open();
  await expect(wan).toHaveValue(hostile);
  await device.line.click();
  await expect(wan).toBeHidden();
  await sheet.bar.getByRole("button", { name: "Show it" }).click();
  await expect(wan).toBeFocused();
  await wan.fill("eth0");
  await wan.blur();
  await expect(wan).not.toHaveAttribute("aria-invalid");
  await expect(device.file).not.toContainText("Interface to the internet");
  await expect(sheet.bar).toContainText("Saved");
});

test.describe("two tabs", () => {
  test.use({ allowedFaults: [/status of 412/] });
  test("what another tab chooses and names is here as well, and judged again", async ({ page, context, baseURL }) => {
    const { made, device } = await opened(page, baseURL);
    await device.open();
    await device.fillIn(interfaces);
    const tab = await context.newPage();
    const other = new DevicePanel(tab);
    await new SharedSheetPage(tab).openLink(made.link);
    await other.open();
    await expect(other.name("Interface to the internet")).toHaveValue("eth0");
    await other.fillIn(network);
    await expect(device.name("The office's network")).toHaveValue("192.168.1.0/24");
  });
});

test.describe("without the internet", () => {
  test.use({ allowedFaults: [/ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED/] });
  test("what is chosen, named and told works without the internet, once the page is kept", async ({
    page,
    context,
    baseURL,
  }) => {
    const { sheet, device } = await opened(page, baseURL);
    await sheet.kept();
    // What comes last is kept, so all is.
    const keptFonts = () =>
      page.evaluate(async () => {
        const list: string[] = (await (await caches.match(`${location.pathname}?files`))?.json()) ?? [];
        return list.filter((file) => file.endsWith(".woff")).length;
      });
    await expect.poll(keptFonts, { timeout: 30_000 }).toBeGreaterThan(0);
    await (await context.newCDPSession(page)).send("Network.clearBrowserCache");
    await context.setOffline(true);
    await page.reload();
    await device.open();
    await device.fillIn({ ...interfaces, ...network });
    await expect(device.file).toContainText('iifname "eth0"');
  });
});

test("a click-sheet leads a thumb from step to step, and its jobs are ticked at the end", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 375, height: 812 });
  const { sheet, device } = await opened(page, baseURL, {
    ...office,
    internet: { ...office.internet, router: "UniFi Dream Machine" },
    server: { ...office.server, address: "192.168.10.5" },
  });
  await device.open();
  await expect(device.choice).toHaveValue("sheet-unifi");
  const done = device.body.getByRole("button", { name: /^Done/ });
  const folded = device.body.locator("ol > li > h5 > button");
  // The device's own code comes once it is chosen.
  await done.waitFor();
  const count = await folded.count();
  expect(count).toBeGreaterThan(5);
  await expect(device.applied).toHaveCount(0);
  for (let left = count; left > 0; left--) {
    // The next one alone stands open, under the thumb.
    await expect(done).toHaveCount(1);
    const copy = device.body.getByRole("button", { name: "Copy Forward IP Address" });
    if ((await copy.count()) > 0) {
      await copy.click();
      await expect.poll(() => pasted(context)).toBe("192.168.10.5");
    }
    expect((await done.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await done.click();
    await expect(page.locator("#device-body :focus")).toBeInViewport();
    await expect(page.locator("#device-body :focus")).toHaveText(left === 1 ? "Once it is on the device" : /^\d+/);
    if (left === count - 2) {
      // What is done outlasts a phone that was put away.
      await expect(sheet.bar).toContainText("Saved");
      await page.reload();
      await device.open();
      await expect(device.body).toContainText(`3 of ${count} done`);
    }
  }
  await expect(device.body).toContainText(`${count} of ${count} done`);
  await folded.first().click();
  await device.body.getByRole("button", { name: /^Not done after all/ }).click();
  await expect(device.body).toContainText("One step above is left");
  await expect(device.applied).toHaveCount(0);
  await done.click();
  await device.applied.click();
  await expect(sheet.line("forward-443")).toContainText("Done");
  await expect(sheet.line("wifi")).not.toContainText("Done");
});

test("a click-sheet goes along on paper once somebody wants it", async ({ page, baseURL }) => {
  const { device } = await opened(page, baseURL);
  await device.open();
  await device.choose("UniFi gateway, by hand");
  const paper = page.getByRole("heading", { name: "UniFi gateway, by hand", exact: true });
  await device.body.getByLabel("Put it behind the sheet on paper and in the PDF").check();
  await page.emulateMedia({ media: "print" });
  await expect(paper).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await device.choose("Linux with nftables");
  await page.emulateMedia({ media: "print" });
  await expect(paper).toHaveCount(0);
});

test("the office looks at it by its own answers, and nothing of that is kept", async ({ page }) => {
  await new SheetPage(page).open(await openOffice(page, office));
  const device = new DevicePanel(page);
  await device.open();
  await expect(device.choice).toHaveValue("nftables");
  await device.fillIn({ ...interfaces, ...network });
  await expect(device.file).toContainText('iifname "eth0"');
  await expect(device.applied).toHaveCount(0);
  await page.reload();
  await expect(device.line).toContainText("choose it");
});

test("it is not printed, and all of it is reached by keyboard", async ({ page, baseURL }) => {
  const { device } = await opened(page, baseURL);
  const keyboard = new Keyboard(page);
  await keyboard.tabToAndPress(device.line, "Enter");
  await device.choice.waitFor();
  await expect(device.line).toBeFocused();
  await keyboard.tabTo(device.name("Interface to the internet"));
  await keyboard.type("eth0");
  await keyboard.tabTo(device.body.getByRole("button", { name: /^Copy network/ }));
  await keyboard.tabTo(device.body.getByRole("region", { name: "network-handoff.nft" }));
  await expect(device.file).not.toContainText("Interface to the internet");
  await page.emulateMedia({ media: "print" });
  await expect(device.line).toBeHidden();
  await expect(device.file).toBeHidden();
});

test("it has no accessibility fault, and fits at 320 px", async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const { device } = await opened(page, baseURL);
  await device.open();
  await device.fillIn({ "Interface to the internet": "no such name at all" });
  for (const [width, height, colorScheme] of [
    [1280, 800, "light"],
    [320, 9000, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).include("#device-body").setLegacyMode().analyze();
    expect.soft(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([]);
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(await over(), `${width} px`).toBe(0);
  }
});
