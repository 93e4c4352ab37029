/** Where something is missing, the next step is named, and a link or button leads there. */
import type { Page } from "@playwright/test";
import { ipadsInside } from "@/lib/answers/fixtures/ipads-inside";
import { OfficeShare } from "./support/shares";
import { expect, test } from "./support/test";

// What is asked for and is not there, the browser notes by itself.
test.use({ allowedFaults: [/status of (404|410)|ERR_FAILED/] });

const main = (page: Page) => page.getByRole("main");

async function expectWayToOffices(page: Page): Promise<void> {
  await main(page).getByRole("link", { name: "Your offices" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your offices");
}

const linkPages: readonly [name: string, title: string, address: (share: OfficeShare) => string | Promise<string>][] = [
  ["without its secret", "This link is not complete", ({ link }) => link.replace(/#.*/, "")],
  ["with a part missing", "This link was damaged on its way", ({ link }) => link.slice(0, -12)],
  [
    "of no sheet",
    "This link does not open a sheet",
    ({ link }) => link.replace(/^\/s\/[^#]+/, "/s/AAAAAAAAAAAAAAAAAAAAAA"),
  ],
  [
    "that was withdrawn",
    "The office has withdrawn this link",
    async (share) => {
      await share.withdraw();
      return share.link;
    },
  ],
  [
    "that has expired",
    "This link has expired",
    async (share) => {
      await share.expire();
      return share.link;
    },
  ],
];

for (const [name, title, address] of linkPages)
  test(`a link ${name} says whom to ask, and leads the office itself to its list`, async ({ page, baseURL }) => {
    const share = await OfficeShare.make(baseURL ?? "", ipadsInside.document);
    await page.goto(await address(share));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(main(page)).toContainText(/the office (that sent|to send|to replace)/);
    await expectWayToOffices(page);
  });

test("a sheet that was never opened here, without a connection, can be tried again", async ({ page, baseURL }) => {
  const { link } = await OfficeShare.make(baseURL ?? "", ipadsInside.document);
  await page.route("**/api/**", (route) => route.abort());
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The server does not answer");
  await page.unroute("**/api/**");
  await main(page).getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Maple Example Pediatrics");
});

test("an address without a page leads to the start page", async ({ page }) => {
  await page.goto("/no-such-page");
  await main(page).getByRole("link", { name: "Go to the start page" }).click();
  await expect(page).toHaveURL("/");
});

test("an office’s file on the page for records is sent to the right place", async ({ page }) => {
  await page.goto("/record");
  await expect(main(page)).toContainText("“Download the record”");
  await page.getByLabel("Open a file").setInputFiles({
    name: "office.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(ipadsInside.document)),
  });
  await expect(main(page).getByRole("alert")).toContainText("A file of an office opens under Your offices.");
  await expectWayToOffices(page);
});
