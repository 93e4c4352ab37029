/** Going from page to page: what is fetched when, and what happens when it can't be. */
import type { Page } from "@playwright/test";
import { ipadsInside } from "@/lib/answers/fixtures/ipads-inside";
import { StartPage } from "./pages/start-page";
import { StepPage } from "./pages/step-page";
import { listRead, openOffice } from "./support/open-office";
import { expect, test } from "./support/test";

/** The data of other pages. */
const pageData = /\.txt(\?|$)/;

function askedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pageData.test(pathname)) asked.push(pathname);
  });
  return asked;
}

test("a link is followed up when a hand comes near, not when it is seen", async ({ page }) => {
  await openOffice(page, ipadsInside.document);
  const asked = askedFor(page);
  await page.goto("/offices", { waitUntil: "networkidle" });
  expect(asked).toEqual([]);
  await page.getByRole("link", { name: "Sources" }).first().hover();
  await expect.poll(() => asked.some((path) => path.startsWith("/sources"))).toBe(true);
  const before = asked.length;
  await page.getByRole("link", { name: "Network Handoff" }).first().focus();
  await expect.poll(() => asked.length).toBeGreaterThan(before);
});

test("the next step is there before it is asked for, from the first act on this one", async ({ page }) => {
  const asked = askedFor(page);
  await page.goto("/offices/new", { waitUntil: "networkidle" });
  expect(asked).toEqual([]);
  const step = new StepPage(page);
  const arrived = page.waitForResponse((response) => /\/features\/.*__PAGE__/.test(response.url()));
  await step.field("What is your office called?").pressSequentially("N");
  await (await arrived).finished();
  const before = asked.length;
  await step.continue();
  await expect(step.heading).toHaveText("What you use");
  expect(asked.slice(before).filter((path) => path.includes("/features"))).toEqual([]);
});

test.describe("where a part of a step does not load", () => {
  test.use({ allowedFaults: [/ERR_FAILED/] });

  test("the questions go on without it, and it says so", async ({ page, request }) => {
    await openOffice(page, ipadsInside.document);
    const path = `/offices/${new StepPage(page).officeId}/features`;
    const html = await (await request.get(path)).text();
    // What the page itself names comes; what comes later, with the rules in it, does not.
    await page.route(/\/_next\/static\/.*\.js$/, (route) =>
      html.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
    );
    await page.goto(path);
    await expect(page.getByRole("complementary").getByText("This part did not load.")).toBeVisible();
    const step = new StepPage(page);
    await step.answer("Do your patients use the MacPractice Patient Portal?", "Yes");
    await page.unrouteAll();
    await page.reload();
    await expect(step.option("Do your patients use the MacPractice Patient Portal?", "Yes")).toBeChecked();
    await expect(page.getByText("This part did not load.")).toBeHidden();
  });
});

test.describe("where the data of pages is kept from the browser", () => {
  test.use({ allowedFaults: [/ERR_FAILED|Failed to fetch/] });

  test("whole pages are loaded, and nothing is lost", async ({ page }) => {
    await page.route(pageData, (route) => route.abort());
    await new StartPage(page).open();
    await page.getByRole("main").getByRole("link", { name: "Start a new office" }).first().click();
    const step = new StepPage(page);
    await expect(step.heading).toHaveText("Office");
    await step.field("What is your office called?").pressSequentially("Filtered Example Dental");
    await step.continue();
    await expect(step.heading).toHaveText("What you use");
    await page.goBack();
    await expect(step.field("What is your office called?")).toHaveValue("Filtered Example Dental");
    await page.goto("/offices");
    await listRead(page);
    await new StartPage(page).openOffice("Filtered Example Dental");
    await page.waitForURL(/\/offices\/[\w-]{22}\/[a-z]+$/);
  });
});

test.describe("an old address", () => {
  test("with a slash at its end leads to its page, with what follows the question mark", async ({ page }) => {
    await openOffice(page, ipadsInside.document);
    const { officeId } = new StepPage(page);
    await page.goto(`/offices/${officeId}/features/?from=check`);
    await expect(new StepPage(page).heading).toHaveText("What you use");
    await expect(page.getByRole("button", { name: "Save and go back to your answers" })).toBeVisible();
    await page.goto("/offices/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your offices");
  });

  test("of an office that is not kept here says so, whatever stands for its id", async ({ page }) => {
    for (const id of ["AAAAAAAAAAAAAAAAAAAAAA", "mistyped", "_"])
      for (const screen of ["", "/office", "/check", "/sheet", "/share"]) {
        await page.goto(`/offices/${id}${screen}`);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("This browser has no answers for this office");
      }
  });
});

test.describe("an address that names nothing", () => {
  test.use({ allowedFaults: [/404/] });

  test("shows a page of ours, from which one goes on", async ({ page }) => {
    for (const path of ["/nowhere", "/offices/AAAAAAAAAAAAAAAAAAAAAA/nowhere", "/offices/a.b/check"]) {
      expect((await page.goto(path))?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address");
    }
    await page.getByRole("link", { name: "Go to the start page" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/right network/);
  });
});
