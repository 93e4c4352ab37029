/** A browser older than we promise to work in, and one without JavaScript: every page says so, and what to do. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { root } from "@/lib/dev/root.mjs";
import { filesOf, siteFolder } from "@/lib/site/places";
import { readList } from "@/lib/site/read-list";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { OfficeShare } from "./support/shares";
import { expect, test } from "./support/test";

const site = join(root, siteFolder);
const pages = readList(site).files.filter(({ file }) => file.endsWith(".html"));
const tooOld = /This browser is too old for Network Handoff.*Update it, or use another one/;
const needsScript = /needs JavaScript, and it is switched off/;

// “Not found” is a page too, and the console says that it was not found.
test.use({ allowedFaults: [/404/] });

test("the site has every page", () => {
  const paths = pages.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["/", "/offices", "/offices/new", "/example", "/record", "/sources"]));
  expect(paths).toEqual(
    expect.arrayContaining(["office", "check", "sheet", "share"].map((part) => `/offices/_/${part}`)),
  );
  expect(paths).toEqual(expect.arrayContaining(["/s", "/s/_", "/404", "/refused"]));
});

test("what tells an old browser from a new one is itself in the JavaScript of 2009", () => {
  for (const { file } of pages) {
    const html = readFileSync(join(filesOf(site), file), "utf8");
    const [, script = ""] = /id="too-old".*?<script>(.*?)<\/script>/s.exec(html) ?? [];
    expect(script, file).toContain("AbortSignal.timeout");
    expect(transformSync(script, { target: "es5" }).code, file).toBe(transformSync(script).code);
  }
});

test.describe("a browser of before Safari 16", () => {
  test.beforeEach(({ page }) => page.addInitScript(() => Reflect.deleteProperty(AbortSignal, "timeout")));

  test("says so on every page, also where no script of ours can run", async ({ page }) => {
    test.setTimeout(120_000);
    await page.route(/\/_next\/static\/chunks\//, (route) =>
      route.fulfill({ contentType: "text/javascript", body: "" }),
    );
    for (const { path } of pages) {
      await page.goto(path);
      await expect(page.getByRole("alert").filter({ hasText: tooOld }), path).toBeVisible();
      // Before Safari 15.4 nothing of our styles is understood.
      await page.evaluate(() => {
        for (const style of document.querySelectorAll("style")) style.remove();
      });
      await expect(page.getByRole("alert").filter({ hasText: tooOld }), path).toBeInViewport({ ratio: 1 });
    }
  });

  test("goes on saying so when the page comes to life, and works with a shared sheet where it can", async ({
    page,
    baseURL,
  }) => {
    const office = await OfficeShare.make(baseURL ?? "", portalWithDynamicDns.document);
    const shared = new SharedSheetPage(page);
    await shared.openLink(office.link);
    await expect(page.getByRole("alert").filter({ hasText: tooOld })).toBeVisible();
    await shared.markDone("back-up-router");
    await expect(shared.bar).toContainText("Saved");
    expect(Object.keys((await office.work()).marks)).toHaveLength(1);
  });
});

test("a browser that is new enough says nothing of the kind on any page", async ({ page }) => {
  test.setTimeout(120_000);
  for (const { path } of pages) {
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(page.getByText(tooOld), path).toBeAttached();
    await expect(page.getByText(tooOld), path).toBeHidden();
  }
});

test.describe("a browser in which scripts are switched off", () => {
  test.use({ javaScriptEnabled: false });

  test("says so on every page", async ({ page }) => {
    test.setTimeout(120_000);
    for (const { path } of pages) {
      await page.goto(path);
      await expect(page.getByText(needsScript), path).toBeVisible();
      await expect(page.getByText(tooOld), path).toBeHidden();
    }
  });
});
