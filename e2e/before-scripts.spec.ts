/** What somebody does before a page's scripts have come, or without any. */
import type { Page } from "@playwright/test";
import { ipadsInside } from "@/lib/answers/fixtures/ipads-inside";
import { SheetPage } from "./pages/sheet-page";
import { StartPage } from "./pages/start-page";
import { StepPage } from "./pages/step-page";
import { alive } from "./support/alive";
import { openOffice } from "./support/open-office";
import { expect, test } from "./support/test";

const scripts = /\/_next\/static\/chunks\/.*\.js$/;

/** Holds the page's scripts back until they are let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(scripts, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

const open = (page: Page, path: string) => page.goto(path, { waitUntil: "domcontentloaded" });

function loadedScripts(page: Page): string[] {
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") loaded.push(request.url());
  });
  return loaded;
}

test.describe("pages on which nothing happens", () => {
  for (const path of ["/", "/sources"])
    test(`${path} loads no script before a hand comes near, and then all of them`, async ({ page }) => {
      const loaded = loadedScripts(page);
      await page.goto(path, { waitUntil: "networkidle" });
      expect(loaded).toEqual([]);
      await page.mouse.move(200, 200);
      await expect.poll(() => loaded.length).toBeGreaterThan(5);
      // It has come to life when going on no longer loads a page.
      await page.evaluate(() => Object.assign(window, { sameDocument: true }));
      await page.waitForLoadState("networkidle");
      await page.getByRole("link", { name: "Your offices" }).first().click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your offices");
      expect(await page.evaluate(() => Reflect.get(window, "sameDocument"))).toBe(true);
    });

  test("a link that is pressed at once leads where it says", async ({ page }) => {
    await holdScripts(page);
    await open(page, "/");
    await page.getByRole("link", { name: "Sources" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sources");
  });

  test("where offices are kept, the start page has their place at once, and comes to life by itself", async ({
    page,
  }) => {
    await openOffice(page, ipadsInside.document);
    const letGo = await holdScripts(page);
    const start = new StartPage(page);
    await open(page, "/");
    await expect(start.officesHeading).toBeVisible();
    letGo();
    await expect(start.offices).toHaveCount(1);
  });

  test("a file that is chosen before the scripts have come is opened when they have", async ({ page }) => {
    const letGo = await holdScripts(page);
    const start = new StartPage(page);
    await open(page, "/");
    await start.openFile("office.json", JSON.stringify(ipadsInside.document));
    letGo();
    await page.waitForURL(/\/offices\/[^/]+\/[a-z]+$/);
  });

  test("a record that is chosen before the scripts have come is opened, or refused, when they have", async ({
    page,
  }) => {
    const letGo = await holdScripts(page);
    await open(page, "/record");
    await page.getByLabel("Open a file").setInputFiles({
      name: "office.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(ipadsInside.document)),
    });
    letGo();
    await expect(page.getByRole("alert").filter({ hasText: "“office.json” can’t be opened" })).toBeVisible();
  });

  test("what is typed into the search before the scripts have come is searched for when they have", async ({
    page,
  }) => {
    const letGo = await holdScripts(page);
    await open(page, "/sources");
    await page.getByRole("searchbox").pressSequentially("1234");
    letGo();
    await expect(page.getByText(/^\d+ facts found$/).first()).toBeVisible();
    await expect(page.getByRole("searchbox")).toHaveValue("1234");
  });
});

test.describe("pages on which something happens", () => {
  for (const path of ["/offices/new", "/example", "/offices", "/s"])
    test(`${path} asks for no script before its first frame`, async ({ page }) => {
      await page.addInitScript(() => {
        const [real, later] = [requestAnimationFrame, setTimeout];
        // Not what loads them where no frame is drawn in a second: a busy computer may take longer.
        Object.assign(window, {
          setTimeout: (act: TimerHandler, after?: number) => later(act, after === 1000 ? 60_000 : after),
        });
        window.requestAnimationFrame = (act) =>
          real((time) => {
            Object.assign(window, { drawnAt: Reflect.get(window, "drawnAt") ?? performance.now() });
            act(time);
          });
      });
      await page.goto(path, { waitUntil: "networkidle" });
      const { drawnAt, asked } = await page.evaluate(() => ({
        drawnAt: Number(Reflect.get(window, "drawnAt")),
        asked: performance
          .getEntriesByType("resource")
          .filter(({ name }) => name.endsWith(".js"))
          .map(({ startTime }) => startTime),
      }));
      expect(asked.length).toBeGreaterThan(5);
      expect(Math.min(...asked)).toBeGreaterThanOrEqual(drawnAt);
    });

  test("the list of offices never says that none is kept where one is", async ({ page }) => {
    await openOffice(page, ipadsInside.document);
    const letGo = await holdScripts(page);
    await open(page, "/offices");
    await expect(page.getByRole("heading", { name: "Your offices", level: 1 })).toBeVisible();
    await expect(page.getByText("No office is kept in this browser yet.")).toBeHidden();
    letGo();
    await expect(new StartPage(page).offices).toHaveCount(1);
  });

  test("comes to life where no frame is ever drawn", async ({ page }) => {
    await page.addInitScript(() => {
      window.requestAnimationFrame = () => 0;
    });
    await page.goto("/offices/new");
    await page.locator("html[data-alive]").waitFor({ state: "attached" });
  });
});

test.describe("a new office", () => {
  test("shows its first questions before any script, and keeps what was typed and chosen meanwhile", async ({
    page,
  }) => {
    const letGo = await holdScripts(page);
    await open(page, "/offices/new");
    const step = new StepPage(page);
    await expect(step.heading).toHaveText("Office");
    const name = step.field("What is your office called?");
    await name.pressSequentially("Early Example Dental");
    letGo();
    await page.waitForURL(/\/offices\/[\w-]{22}\/office$/);
    await name.pressSequentially(" West");
    await expect(name).toHaveValue("Early Example Dental West");
    await page.reload();
    await expect(name).toHaveValue("Early Example Dental West");
  });

  test.describe("that is sent off before its scripts have come", () => {
    test("puts no answer into an address, and loses none", async ({ page }) => {
      const letGo = await holdScripts(page);
      await open(page, "/offices/new");
      const step = new StepPage(page);
      const name = step.field("What is your office called?");
      await name.pressSequentially("Hasty Example Dental");
      await name.press("Enter");
      await page.getByRole("button", { name: "Continue" }).click();
      expect(new URL(page.url()).search).toBe("");
      // Another step would be another office’s: there is none to go to yet.
      await expect(page.getByRole("navigation", { name: "Steps" }).getByRole("link")).toHaveCount(0);
      letGo();
      await page.waitForURL(/\/offices\/[\w-]{22}\/office$/);
      await expect(name).toHaveValue("Hasty Example Dental");
      await expect(page.getByRole("navigation", { name: "Steps" }).getByRole("link")).toHaveCount(5);
    });
  });

  test("has its own address at once, and going back leads to where one came from", async ({ page }) => {
    await page.goto("/offices");
    await alive(page);
    await page.getByRole("link", { name: "Start a new office" }).first().click();
    await page.waitForURL(/\/offices\/[\w-]{22}\/office$/);
    const step = new StepPage(page);
    await expect(step.heading).toBeFocused();
    await step.field("What is your office called?").pressSequentially("Return Example Dental");
    await step.continue();
    await expect(step.heading).toHaveText("What you use");
    await page.goBack();
    await expect(step.field("What is your office called?")).toHaveValue("Return Example Dental");
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your offices");
    await page.goForward();
    await expect(step.field("What is your office called?")).toHaveValue("Return Example Dental");
  });
});

test.describe("the example", () => {
  test("shows head and picture before any script, and takes up what was pressed meanwhile", async ({ page }) => {
    const letGo = await holdScripts(page);
    await open(page, "/example");
    const sheet = new SheetPage(page);
    await expect(sheet.heading).toHaveText("Example Family Dental (made up)");
    await expect(sheet.picture).toBeVisible();
    const asTechnician = page.getByRole("button", { name: "See it as your technician" });
    await asTechnician.click();
    await asTechnician.click();
    letGo();
    await expect(page.getByRole("region", { name: "Progress and saving" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Back to the sheet" })).toBeVisible();
  });

  test("counts a press once, at whatever moment of its coming to life", async ({ page }) => {
    // A slow computer, on which that takes its time.
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await page.addInitScript(() => {
      const after = Number(new URLSearchParams(location.search).get("after"));
      addEventListener("DOMContentLoaded", () => {
        setTimeout(() => document.querySelector<HTMLButtonElement>("main button")?.click(), after);
      });
    });
    for (let after = 0; after < 1200; after += 80) {
      await page.goto(`/example?after=${after}`);
      await expect(page.getByRole("button", { name: "Back to the sheet" }), `${after} ms`).toBeVisible();
      await page.waitForLoadState("networkidle");
      // As it stands now, without waiting for it to come round again.
      expect(await page.locator("main button").first().textContent(), `${after} ms`).toBe("Back to the sheet");
    }
  });

  test("leads to its answers once they are there", async ({ page }) => {
    const letGo = await holdScripts(page);
    await open(page, "/example");
    await page.getByRole("link", { name: "See the answers" }).click();
    letGo();
    await expect(page.getByRole("heading", { name: "The answers behind this sheet" })).toBeInViewport();
    // Once, and not each time that they are drawn.
    await page.getByRole("button", { name: "See it as your technician" }).click();
    const back = page.getByRole("button", { name: "Back to the sheet" });
    await back.click();
    await expect(page.getByRole("heading", { name: "The answers behind this sheet" })).toBeAttached();
    await expect(page.getByRole("button", { name: "See it as your technician" })).toBeInViewport();
  });

  for (const [words, act] of [
    ["pressed", (page: Page) => page.getByText("This office is made up").click()],
    ["chosen", (page: Page) => page.getByLabel("Paper of the PDF").selectOption("A4")],
  ] as const)
    test(`forgets a press on a button once something else was ${words}`, async ({ page }) => {
      const letGo = await holdScripts(page);
      await open(page, "/example");
      await page.getByRole("button", { name: "See it as your technician" }).click();
      await act(page);
      letGo();
      await expect(page.locator(".sheet-details")).toContainText(String(new Date().getFullYear()));
      // Longer than a press that is kept would wait.
      await page.waitForTimeout(300);
      await expect(page.getByRole("button", { name: "See it as your technician" })).toBeVisible();
    });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("start page, sources and “not found” are whole, and their links lead on", async ({ page }) => {
    await page.goto("/");
    await expect(new StartPage(page).officesHeading).toBeHidden();
    await page.getByRole("link", { name: "Sources" }).first().click();
    await expect(page.locator("#F17")).toBeVisible();
    await page.getByRole("link", { name: "Network Handoff" }).first().click();
    await page.getByRole("main").getByRole("link", { name: "Start a new office" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Office");
  });

  for (const path of ["/offices/new", "/offices/AAAAAAAAAAAAAAAAAAAAAA/features", "/s/AAAAAAAAAAAAAAAAAAAAAA"])
    test(`${path} says that it needs it`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByText(/needs JavaScript/)).toBeVisible();
    });
});
