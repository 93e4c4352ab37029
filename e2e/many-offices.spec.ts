/** Somebody with many offices. */
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { KEY_PREFIX } from "@/lib/drafts";
import { OfficesPage } from "./pages/offices-page";
import { StepPage } from "./pages/step-page";
import { listRead, savedDocument } from "./support/open-office";
import { packed, pagesOf } from "./support/print";
import { expect, test } from "./support/test";

const named = (name: string, more: object = {}) => ({ version: 1, office: { name, ...more } });

const six = [
  named("Clínica Example Niño", { contactName: "Zoë Sample" }),
  named("Harbor Example Dental", { technicianCompany: "Example Networks" }),
  named("Maple Example Pediatrics"),
  named("Summit Example Surgical"),
  named("Lakeside Example Vision"),
  portalWithDynamicDns.document,
];

/** Puts offices where this browser keeps them, as if they had been typed here some days ago. */
async function seed(
  page: Page,
  documents: readonly unknown[],
  handedOver: readonly unknown[] = [],
): Promise<OfficesPage> {
  await page.goto("/sources");
  await page.evaluate(
    ({ entries, prefix }) => {
      for (const [id, text] of entries) localStorage.setItem(prefix + id, text);
    },
    {
      prefix: KEY_PREFIX,
      entries: documents.map((answers, index): [string, string] => {
        const moment = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
        const id = `${String(index).padStart(21, "0")}A`;
        return [id, JSON.stringify({ createdAt: moment, changedAt: moment, answers, handedOver })];
      }),
    },
  );
  const offices = new OfficesPage(page);
  await offices.openOffices();
  await listRead(page);
  return offices;
}

const documents = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("the search finds an office by its name, contact or technician, without accents, and counts", async ({ page }) => {
  const offices = await seed(page, six);
  for (const [query, found] of [
    ["clinica", "Clínica Example Niño"],
    ["ZOE", "Clínica Example Niño"],
    ["networks example harbor", "Harbor Example Dental"],
    ["Kim", "Lakeside Example Dental"],
  ] as const) {
    await offices.search.fill(query);
    await expect(offices.names).toHaveText([found]);
    await expect(page.getByRole("status").filter({ hasText: "1 of 6 offices" })).toBeAttached();
  }
  await offices.search.fill("nobody");
  await expect(offices.offices).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "No office matches" })).toBeAttached();
  await offices.search.fill("");
  await expect(offices.offices).toHaveCount(6);
});

test("there is no search among a few", async ({ page }) => {
  const offices = await seed(page, six.slice(0, 5));
  await expect(offices.offices).toHaveCount(5);
  await expect(offices.search).toHaveCount(0);
});

test("each office says how far its sheet is", async ({ page }) => {
  const offices = await seed(page, six.slice(4));
  await expect(offices.office("Lakeside Example Vision")).toContainText("Draft");
  await expect(offices.office("Lakeside Example Dental")).toContainText("Sheet ready");
  const year = new Date().getFullYear();
  const handedOver = [{ on: `${year}-03-12`, answers: portalWithDynamicDns.document }];
  await seed(page, six.slice(4), handedOver);
  await expect(offices.office("Lakeside Example Dental")).toContainText("Sheet made March 12");
  await expect(offices.office("Lakeside Example Dental")).not.toContainText("have changed since");
  await offices.rename("Lakeside Example Dental", "Lakeshore Example Dental");
  await expect(offices.office("Lakeshore Example Dental")).toContainText("The answers have changed since");
});

test("an office is renamed in place; Escape and a name that is none leave it as it was", async ({ page }) => {
  const offices = await seed(page, six);
  const field = page.getByRole("textbox", { name: "New name" });
  const button = page.getByRole("button", { name: "Rename Maple Example Pediatrics" });

  await button.click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("Maple Example Pediatrics");
  await field.fill("Mistake");
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  await expect(button).toBeFocused();

  await button.click();
  await field.fill("  ");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Type a name for this office.")).toBeVisible();
  await field.fill("x".repeat(201));
  await page.keyboard.press("Enter");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await field.fill("Oak Example Pediatrics");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Rename Oak Example Pediatrics" })).toBeFocused();
  await expect(offices.notice).toContainText("Maple Example Pediatrics is now called Oak Example Pediatrics.");

  await page.reload();
  await expect(offices.office("Oak Example Pediatrics")).toBeVisible();
  await expect(offices.office("Maple Example Pediatrics")).toHaveCount(0);
});

test("a duplicate is an office of its own, with the same answers and nothing handed over", async ({ page }) => {
  const handedOver = [{ on: "2026-03-12", answers: portalWithDynamicDns.document }];
  const offices = await seed(page, [portalWithDynamicDns.document], handedOver);
  await offices.duplicate("Lakeside Example Dental");
  const copy = offices.office("Lakeside Example Dental (copy)");
  await expect(copy.getByRole("heading")).toBeFocused();
  await expect(copy).toContainText("Sheet ready");
  await expect(offices.office("Lakeside Example Dental")).toContainText("Sheet made");
  expect(await savedDocument(await offices.saveToFile("Lakeside Example Dental (copy)"))).toEqual({
    ...portalWithDynamicDns.document,
    office: { ...portalWithDynamicDns.document.office, name: "Lakeside Example Dental (copy)" },
  });
});

test("a deleted office comes back with one click, in every tab", async ({ page, context }) => {
  const handedOver = [{ on: "2025-03-12", answers: six[2] }];
  const offices = await seed(page, six, handedOver);
  const name = "Maple Example Pediatrics";
  await offices.openOffice(name);
  await page.waitForURL(/features$/);
  const office = new URL(page.url()).pathname.split("/")[2] ?? "";
  const other = new StepPage(await context.newPage());
  await other.open(office, "office");
  await offices.openOffices();

  await offices.deleteOffice(name);
  await expect(offices.office(name)).toHaveCount(0);
  await expect(offices.notice).toHaveText(/^Maple Example Pediatrics was deleted\.\s*Undo$/);
  await expect(offices.notice.locator("[tabindex]")).toBeFocused();
  await expect(other.page.getByText("This office was deleted in another tab")).toBeVisible();
  await other.type("Who in the office should the technician talk to?", "Alex Sample");

  await page.keyboard.press("Tab");
  await expect(offices.undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(offices.office(name).getByRole("heading")).toBeFocused();
  await expect(offices.notice).toHaveText("Maple Example Pediatrics is back.");
  await expect(offices.office(name)).toContainText("Sheet made March 12, 2025");
  await expect(other.page.getByText("This office was deleted in another tab")).toHaveCount(0);
  await expect(other.keeping).toHaveText("Saved in this browser");
  expect(await savedDocument(await offices.saveToFile(name))).toEqual(named(name, { contactName: "Alex Sample" }));
});

test("undoing stays possible until the next action, and ends with the page", async ({ page }) => {
  const offices = await seed(page, [...six, named("Cedar Example Dental")]);
  await offices.deleteOffice("Maple Example Pediatrics");
  await expect(offices.undo).toBeVisible();
  await offices.search.fill("summit");
  await expect(offices.undo).toBeVisible();
  await offices.search.fill("");
  await offices.deleteOffice("Summit Example Surgical");
  await expect(offices.notice).toContainText("Summit Example Surgical was deleted.");
  await page.reload();
  await listRead(page);
  await expect(offices.undo).toHaveCount(0);
  await expect(offices.offices).toHaveCount(5);
});

test("a damaged office is deleted for good, and the question says so", async ({ page }) => {
  const offices = await seed(page, six.slice(0, 1));
  await page.evaluate((prefix) => localStorage.setItem(`${prefix}AAAAAAAAAAAAAAAAAAAAAA`, "{"), KEY_PREFIX);
  await page.reload();
  await listRead(page);
  await page.getByRole("button", { name: "Delete the damaged office" }).click();
  await expect(page.getByRole("dialog")).toContainText("This can’t be undone");
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(offices.offices).toHaveCount(1);
  await expect(offices.notice).toHaveText("The damaged office was deleted.");
});

test("all offices go into one file, and come out of it in another browser", async ({ page, browser, baseURL }) => {
  const offices = await seed(page, six);
  await offices.search.fill("maple");
  const saved = await offices.saveAll();
  expect(saved.suggestedName).toMatch(/^network handoff offices \d{4}-\d\d-\d\d\.jsonl$/);
  const text = await readFile(saved.path, "utf8");
  expect(documents(text)).toEqual([...six].reverse());

  const elsewhere = await browser.newContext({ baseURL });
  const there = new OfficesPage(await elsewhere.newPage());
  await there.openOffices();
  await listRead(there.page);
  await there.openFile(saved.suggestedName, text);
  const added = there.page.getByText("6 offices were added").locator("..");
  await expect(added.getByRole("link")).toHaveCount(6);
  await expect(there.offices).toHaveCount(6);
  expect(
    new Set(documents(await readFile((await there.saveAll()).path, "utf8")).map((one) => JSON.stringify(one))),
  ).toEqual(new Set(documents(text).map((one) => JSON.stringify(one))));
  await elsewhere.close();
});

test("a broken line is refused by its number, and the others are opened", async ({ page }) => {
  const offices = await seed(page, six.slice(0, 1));
  const lines = [
    JSON.stringify(six[0]),
    "Dear technician,",
    JSON.stringify(six[1]),
    '{"version":1,"office":{"name":7}}',
  ];
  await offices.openFile("offices.jsonl", lines.join("\n"));
  await expect(page.getByText("2 offices were added")).toBeVisible();
  await expect(page.getByText("2 lines of “offices.jsonl” can’t be opened")).toBeVisible();
  await expect(page.getByText("Line 2: This is not JSON.")).toBeVisible();
  await expect(page.getByText("Line 4: office.name: This must be text in quotes.")).toBeVisible();
  await expect(offices.offices).toHaveCount(3);
  await expect(offices.office("Clínica Example Niño")).toHaveCount(2);
});

test("a file of more than a hundred offices is asked about, and can be undone", async ({ page }) => {
  const offices = await seed(page, six.slice(0, 1));
  const lines = Array.from({ length: 101 }, (_, index) =>
    JSON.stringify({ version: 1, office: { name: `Office ${index} of a hundred` } }),
  );
  await offices.openFile("offices.jsonl", lines.join("\n"));
  const dialog = page.getByRole("dialog", { name: "Add 101 offices?" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(offices.offices).toHaveCount(1);
  await offices.openFile("offices.jsonl", lines.join("\n"));
  await dialog.getByRole("button", { name: "Add 101 offices" }).click();
  await expect(page.getByText("101 offices were added")).toBeVisible();
  await page.getByRole("button", { name: "Undo: take them away again" }).click();
  await expect(page.getByText("101 offices were taken away again")).toBeVisible();
  await expect(offices.offices).toHaveCount(1);
});

test("a document written over many lines is still one office", async ({ page }) => {
  const offices = await seed(page, []);
  await offices.openFile("office.json", JSON.stringify(portalWithDynamicDns.document, null, 2));
  await page.waitForURL(/\/offices\/[^/]+\/check$/);
  await offices.openOffices();
  await expect(offices.names).toHaveText(["Lakeside Example Dental"]);
});

test("a file larger than any that is saved here is refused whole", async ({ page }) => {
  const offices = await seed(page, []);
  await offices.openFile("huge.jsonl", " ".repeat(32 * 1024 * 1024 + 1));
  await expect(offices.fileRefusal).toContainText("This is larger than 32 MiB");
  await expect(offices.offices).toHaveCount(0);
});

const branches = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...portalWithDynamicDns.document,
    office: { name: `Branch ${index} Example Dental`, contactName: `Sample ${index}` },
  }));

const branchesDown = (count: number) =>
  branches(count)
    .map(({ office }) => office.name)
    .reverse();

test("five hundred offices are shown fifty at a time, and searched all", async ({ page }) => {
  const offices = await seed(page, branches(500));
  await expect(offices.names).toHaveCount(50);
  await expect(offices.list).toHaveAttribute("aria-busy", "false");
  expect(await offices.names.allTextContents()).toEqual(branchesDown(500).slice(0, 50));
  await page.getByRole("button", { name: "Show 50 more" }).click();
  await expect(offices.names.nth(50)).toBeFocused();
  await expect(offices.names).toHaveCount(100);
  await expect(offices.names.nth(50)).toBeFocused();

  await offices.search.pressSequentially("branch 7 ");
  await offices.search.fill("sample 321");
  await expect(offices.names).toHaveText(["Branch 321 Example Dental"]);
  await offices.search.fill("");
  await expect(offices.names).toHaveCount(50);
});

test.describe("while the rows of a long list are still arriving", () => {
  /** No further row comes before the frames go on. */
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      const held = new Map<number, FrameRequestCallback>();
      const ask = window.requestAnimationFrame.bind(window);
      const cancel = window.cancelAnimationFrame.bind(window);
      let id = 0;
      window.requestAnimationFrame = (act) => {
        held.set(--id, act);
        return id;
      };
      window.cancelAnimationFrame = (known) => held.delete(known);
      Object.assign(window, {
        goOn() {
          Object.assign(window, { requestAnimationFrame: ask, cancelAnimationFrame: cancel });
          for (const act of held.values()) ask(act);
        },
      });
    }),
  );

  const goOn = (page: Page) => page.evaluate(() => Reflect.get(window, "goOn")());

  async function arriving(page: Page): Promise<OfficesPage> {
    const offices = await seed(page, branches(40));
    await expect(offices.list).toHaveAttribute("aria-busy", "true");
    expect(await offices.names.count()).toBeLessThan(10);
    return offices;
  }

  test("a search finds an office that has not come yet, and counts all", async ({ page }) => {
    const offices = await arriving(page);
    await offices.search.fill("sample 23");
    await expect(offices.names).toHaveText(["Branch 23 Example Dental"]);
    await expect(page.getByRole("status").filter({ hasText: "1 of 40 offices" })).toBeAttached();
    await offices.search.fill("branch");
    await expect(page.getByRole("status").filter({ hasText: "40 of 40 offices" })).toBeAttached();
    await goOn(page);
    await expect(offices.names).toHaveText(branchesDown(40));
    await expect(offices.search).toBeFocused();
  });

  test("an office that was deleted comes back at once and in its place, with the focus", async ({ page }) => {
    const offices = await arriving(page);
    await offices.deleteOffice("Branch 39 Example Dental");
    await offices.undo.click();
    await expect(offices.office("Branch 39 Example Dental").getByRole("heading")).toBeFocused();
    const name = "Branch 23 Example Dental";
    await offices.search.fill("sample 23");
    await offices.deleteOffice(name);
    await offices.search.fill("");
    await expect(offices.names.first()).toHaveText("Branch 39 Example Dental");
    await offices.undo.click();
    await expect(offices.office(name).getByRole("heading")).toBeFocused();
    await expect(offices.list).toHaveAttribute("aria-busy", "true");
    await goOn(page);
    await expect(offices.names).toHaveText(branchesDown(40));
    await expect(offices.office(name).getByRole("heading")).toBeFocused();
  });

  test("renaming, duplicating, saving all and another tab find all of them", async ({ page, context }) => {
    const offices = await arriving(page);
    expect(documents(await readFile((await offices.saveAll()).path, "utf8"))).toEqual(branches(40).reverse());
    await offices.duplicate("Branch 39 Example Dental");
    await expect(offices.office("Branch 39 Example Dental (copy)").getByRole("heading")).toBeFocused();
    await offices.rename("Branch 38 Example Dental", "Oak Example Dental");
    await expect(offices.names.first()).toHaveText("Oak Example Dental");

    const other = new OfficesPage(await context.newPage());
    await other.openOffices();
    await other.deleteOffice("Branch 9 Example Dental");
    await page.evaluate((prefix) => localStorage.setItem(`${prefix}AAAAAAAAAAAAAAAAAAAAAA`, "{"), KEY_PREFIX);
    await goOn(page);
    await other.page.close();
    const left = branchesDown(40).filter((name) => !/^Branch (38|9) /.test(name));
    await expect(offices.names).toHaveText(["Oak Example Dental", "Branch 39 Example Dental (copy)", ...left]);
    await page.reload();
    await goOn(page);
    await expect(offices.names.last()).toHaveText("Damaged office");
  });

  test("paper has all of them", async ({ page }) => {
    const offices = await arriving(page);
    const paper = packed((await pagesOf(await page.pdf())).join(""));
    expect(branchesDown(40).filter((name) => !paper.includes(packed(name)))).toEqual([]);
    await expect(offices.names).toHaveCount(40);
  });
});

test.describe("for everybody", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

  async function faultsOf(page: Page): Promise<string[]> {
    const found: string[] = [];
    for (const [width, height, colorScheme] of [
      [1280, 900, "light"],
      [320, 6000, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(wcag).setLegacyMode().analyze();
      found.push(
        ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme} ${id}: ${target}`)),
      );
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) found.push(`${width} px: ${over} px too wide`);
    }
    return found;
  }

  test("the list while somebody renames, with a deletion to undo and a file with a broken line", async ({ page }) => {
    const long = named(`Llanfairpwllgwyngyllgogerychwyrndrobwll-${"Example".repeat(8)} Dental`);
    const offices = await seed(page, [...six, long]);
    await offices.openFile(
      "a-rather-long-name-of-a-file.jsonl",
      `${JSON.stringify(long)}\n${JSON.stringify(six[1])}\n{`,
    );
    await expect(page.getByText("2 offices were added")).toBeVisible();
    await offices.deleteOffice("Maple Example Pediatrics");
    await page.getByRole("button", { name: "Rename Summit Example Surgical" }).click();
    await page.getByRole("textbox", { name: "New name" }).fill("");
    await page.keyboard.press("Enter");
    await expect(offices.undo).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
});
