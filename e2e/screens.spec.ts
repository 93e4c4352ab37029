/** Every screen: readable for all, light and wide, dark and narrow, and whole at 320 px and at 400 % zoom. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { screens } from "./support/screens";
import { expect, test } from "./support/test";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The faults that axe finds, each with where it is. */
async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe("screens", () => {
  test.use({ allowedFaults: [/status of 404 .*no-such-page/], contextOptions: { reducedMotion: "reduce" } });

  for (const { name, open } of screens)
    test(`${name} has no accessibility fault and fits everywhere`, async ({ page }) => {
      await open(page);
      for (const [width, height, colorScheme] of [
        [1280, 800, "light"],
        // So tall that the bar at its foot lies over nothing.
        [320, 6000, "dark"],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeFaults(page), `${colorScheme}, ${width} px`).toEqual([]);
        expect.soft(await overflow(page), `${width} px wide`).toBe(0);
      }
      // A window of 1280 by 1024 at 400 %.
      await page.setViewportSize({ width: 320, height: 256 });
      expect.soft(await overflow(page), "at 400 %").toBe(0);
    });

  test("“So far”, opened on a phone, has no accessibility fault", async ({ page }) => {
    const internet = screens.find(
      ({ name }) => name === "the step Your internet line with all its questions, and every fold open",
    );
    await internet?.open(page);
    // So tall that the bar lies over nothing that can be pressed.
    await page.setViewportSize({ width: 390, height: 6000 });
    await page.getByRole("button", { name: /^So far/ }).click();
    await expect(page.getByRole("complementary", { name: "So far" })).toContainText("to open");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await axeFaults(page), colorScheme).toEqual([]);
    }
  });
});
