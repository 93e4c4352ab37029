/** On an office's own network: plain http under a name, where browsers withhold much of what https offers. */
import { CheckPage } from "./pages/check-page";
import { SheetPage } from "./pages/sheet-page";
import { StartPage } from "./pages/start-page";
import { StepPage } from "./pages/step-page";
import { pasted } from "./support/clipboard";
import { inboundRows } from "./support/sheet-rows";
import { expect, test, watchForFaults } from "./support/test";

test("answering, the sheet, its copy as text and the file work on plain http", async ({ playwright, baseURL }, {
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
  const step = new StepPage(page);
  const start = new StartPage(page);

  await start.open();
  expect(
    await page.evaluate(() => [
      isSecureContext,
      typeof crypto.subtle,
      typeof crypto.randomUUID,
      typeof navigator.clipboard,
    ]),
  ).toEqual([false, "undefined", "undefined", "undefined"]);
  await start.start();
  await step.type("What is your office called?", "Plain Example Dental");
  await step.continue();
  await step.answer("Do your patients use the MacPractice Patient Portal?", "Yes");
  for (const title of ["Your internet line", "The server", "Protection"]) {
    await step.continue();
    await expect(step.heading).toHaveText(title);
  }
  await step.continue();
  const check = new CheckPage(page);
  expect((await check.saveToFile()).suggestedName).toMatch(/^Plain-Example-Dental network handoff/);
  await check.makeSheet();
  await new SheetPage(page).openGrounds();
  expect((await inboundRows(page))[0]).toBe("Hold: TCP 443, Encrypted Web Service");
  await new SheetPage(page).copyAsText();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
  expect(await pasted(context)).toMatch(
    /^NETWORK WORK ORDER FOR MACPRACTICE\nPlain Example Dental\n[\s\S]*\[_\] +\d+\. Remove every port forward[\s\S]*\n {2}Hold: TCP 443, Encrypted Web Service\./,
  );

  await page.reload();
  await expect(new SheetPage(page).heading).toHaveText("Plain Example Dental: what happens now");
  // Browsers say on each plain page that they pass over this header; it is there for https.
  expect(faults.filter((fault) => !fault.includes("Cross-Origin-Opener-Policy header has been ignored"))).toEqual([]);
  await browser.close();
});
