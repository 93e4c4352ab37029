/** Nothing on a page's first screen moves under a reader's eyes while the page comes, however late its parts do. */
import type { Page } from "@playwright/test";
import { exampleOffice } from "@/lib/example/example-office";
import { StepPage } from "./pages/step-page";
import { openOffice } from "./support/open-office";
import { OfficeShare } from "./support/shares";
import { expect, test } from "./support/test";

/** Milliseconds: enough for a frame to be drawn before each part comes. */
const LATE = 120;

/** Each part of a page comes late, one after another where they ask for each other. */
async function comeLate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) {
        if (Reflect.get(shift, "hadRecentInput")) continue;
        const sources: { node?: Node | null }[] = Reflect.get(shift, "sources");
        for (const { node } of sources) moved.push(node?.textContent?.slice(0, 80) ?? "something that is gone");
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.route(/\/_next\/static\/chunks\/|\/api\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.fallback();
  });
}

async function moved(page: Page): Promise<string[]> {
  await page.waitForLoadState("networkidle");
  return page.evaluate(async () => {
    // Shifts are told after the frame that they were seen in.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return Reflect.get(window, "moved");
  });
}

for (const [words, viewport] of [
  ["a laptop", { width: 1280, height: 800 }],
  ["a phone", { width: 375, height: 740 }],
] as const)
  test.describe(`on ${words}`, () => {
    test.use({ viewport });

    test("the pages for everybody stand still", async ({ page }) => {
      await comeLate(page);
      for (const path of ["/", "/sources", "/offices", "/offices/new", "/example", "/record"]) {
        await page.goto(path);
        // Some wait for a hand.
        await page.mouse.move(5, 5);
        expect.soft(await moved(page), path).toEqual([]);
      }
    });

    test("had something moved, it would have been noticed", async ({ page }) => {
      await comeLate(page);
      await page.goto("/record");
      expect(await moved(page)).toEqual([]);
      await page.evaluate(() => document.querySelector("main")?.prepend("Something new ".repeat(100)));
      expect(await moved(page)).not.toEqual([]);
    });

    test("an office's pages stand still, before it has a link and after", async ({ page }) => {
      await openOffice(page, exampleOffice);
      const id = new StepPage(page).officeId;
      await comeLate(page);
      for (const path of ["features", "check", "sheet"]) {
        await page.goto(`/offices/${id}/${path}`);
        expect.soft(await moved(page), path).toEqual([]);
      }
      await page.getByRole("button", { name: "Make the link" }).click();
      await page.getByRole("textbox", { name: "Your technician’s link" }).waitFor();
      await page.reload();
      expect.soft(await moved(page), "the sheet with its link").toEqual([]);
      await expect(page.getByRole("textbox", { name: "Your technician’s link" })).toBeVisible();
    });

    test("the technician's sheet stands still, at first and when it is opened again", async ({ page, baseURL }) => {
      const { link } = await OfficeShare.make(baseURL ?? "", exampleOffice);
      await comeLate(page);
      await page.goto(link);
      expect.soft(await moved(page), "at first").toEqual([]);
      await page.reload();
      expect.soft(await moved(page), "again").toEqual([]);
    });
  });
