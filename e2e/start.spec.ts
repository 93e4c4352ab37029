/** The start page: for somebody who comes for the first time, and for somebody who comes back. */
import { ipadsInside } from "@/lib/answers/fixtures/ipads-inside";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { KEY_PREFIX } from "@/lib/drafts/keys";
import { SheetPage } from "./pages/sheet-page";
import { StartPage } from "./pages/start-page";
import { openOffice } from "./support/open-office";
import { expect, test } from "./support/test";

test("a first visitor learns how long it takes and what to have at hand, and sees no list of nothing", async ({
  page,
}) => {
  const start = new StartPage(page);
  await start.open();
  const before = page.getByRole("region", { name: "It takes about twenty minutes" });
  await expect(before.getByRole("listitem")).toHaveText([/internet bill/, /MacPractice server/, /technician/]);
  await expect(start.officesHeading).toBeHidden();
  // Awake it is the same.
  await page.mouse.move(200, 200);
  await page.waitForLoadState("networkidle");
  await expect(start.officesHeading).toBeHidden();
  const links = await page.getByRole("main").getByRole("link").allTextContents();
  expect(links.slice(0, 2)).toEqual(["Start a new office", "See an example"]);
});

test("whoever looked at an office and gave no answer still sees no list of nothing", async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await start.start();
  await page.getByRole("link", { name: "Network Handoff" }).first().click();
  await expect(page.getByRole("region", { name: "It takes about twenty minutes" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(start.officesHeading).toHaveCount(0);
});

test("of many offices the last three are there, and the way to all of them", async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await page.evaluate(
    ({ prefix, answers }) => {
      for (let number = 1; number <= 5; number++) {
        const moment = `2026-11-0${number}T12:00:00.000Z`;
        const office = { ...answers, office: { name: `Branch ${number} Example Dental` } };
        const text = JSON.stringify({ createdAt: moment, changedAt: moment, answers: office });
        localStorage.setItem(`${prefix}${String(number).repeat(21)}A`, text);
      }
      localStorage.setItem(`${prefix}${"x".repeat(21)}A`, "{");
    },
    { prefix: KEY_PREFIX, answers: portalWithDynamicDns.document },
  );
  await page.reload();
  await expect(start.offices.getByRole("heading")).toHaveText([
    "Branch 5 Example Dental",
    "Branch 4 Example Dental",
    "Branch 3 Example Dental",
  ]);
  await expect(page.getByText("2 more stand under “All offices”.")).toBeVisible();
  await expect(page.getByText("One office can’t be read anymore.")).toBeVisible();
  await page.getByRole("link", { name: "All offices" }).click();
  await expect(page.getByRole("link", { name: "Branch 1 Example Dental", exact: true })).toBeVisible();
});

test("an office goes on from the start page: to its questions, and to its sheet", async ({ page }) => {
  const office = await openOffice(page, ipadsInside.document);
  const start = new StartPage(page);
  await start.open();
  await page.getByRole("link", { name: "Sheet of Maple Example Pediatrics", exact: true }).click();
  await page.waitForURL(`/offices/${office}/sheet`);
  await start.open();
  await start.openOffice("Maple Example Pediatrics");
  await page.waitForURL(new RegExp(`/offices/${office}/[a-z]+$`));
});

test("a file of many is opened right there, and leads to the list", async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await expect(start.chooseFile).toBeInViewport();
  const lines = ["One Example", "Two Example"].map((name) => JSON.stringify({ version: 1, office: { name } }));
  await start.openFile("offices.jsonl", lines.join("\n"));
  await expect(page.getByText("2 offices were added: 2 drafts.")).toBeInViewport();
  await page.getByRole("link", { name: "Your offices", exact: true }).last().click();
  await page.waitForURL("/offices");
  await expect(start.names).toHaveText(["One Example", "Two Example"]);
});

test("an office whose sheet was taken out goes on with what happens now", async ({ page }) => {
  const office = await openOffice(page, ipadsInside.document);
  await new SheetPage(page).open(office);
  await new SheetPage(page).downloadedPdf();
  const start = new StartPage(page);
  await start.open();
  await start.openOffice("Maple Example Pediatrics");
  await page.waitForURL(`/offices/${office}/sheet`);
  await start.open();
  await page.getByRole("link", { name: "Answers of Maple Example Pediatrics", exact: true }).click();
  await page.waitForURL(`/offices/${office}/check`);
});
