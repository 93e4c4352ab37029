/** Somebody with many offices. */
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page, Route } from "@playwright/test";
import { unzipSync } from "fflate";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { KEY_PREFIX, SHARE_KEY_PREFIX } from "@/lib/drafts";
import { OfficesPage } from "./pages/offices-page";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { StepPage } from "./pages/step-page";
import { Keyboard } from "./support/keyboard";
import { listRead, savedDocument } from "./support/open-office";
import { expect, test } from "./support/test";
import { typeInto } from "./support/type-into";

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

/** Offices that are ready to send. */
const branches = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({
    ...portalWithDynamicDns.document,
    office: { name: `Branch ${index + from} Example Dental`, contactName: `Sample ${index + from}` },
  }));

const namesOf = (list: readonly { office: { name: string } }[]) => list.map(({ office }) => office.name);
const inLines = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).join("\n");

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

test("among a few there is no search, no group, no order and no page", async ({ page }) => {
  const offices = await seed(page, six.slice(0, 5));
  await expect(offices.offices).toHaveCount(5);
  await expect(offices.search).toHaveCount(0);
  await expect(page.getByRole("group", { name: "Show" })).toHaveCount(0);
  await expect(offices.list.getByRole("columnheader").getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("navigation", { name: "Pages of the list" })).toHaveCount(0);
});

test("each office says where it stands, and how many answers are missing", async ({ page }) => {
  const offices = await seed(page, six.slice(4));
  await expect(offices.office("Lakeside Example Vision")).toContainText("Draft, step 2 of 5");
  await expect(offices.office("Lakeside Example Dental")).toContainText("Ready to send");
  await expect(offices.cell("Lakeside Example Dental", 4)).toHaveText(/^[1-9]\d* missing$/);
  await expect(offices.cell("Lakeside Example Vision", 4)).toHaveText(/^[1-9]\d* to answer$/);
  const year = new Date().getFullYear();
  const handedOver = [{ on: `${year}-03-12`, answers: portalWithDynamicDns.document }];
  await seed(page, six.slice(4), handedOver);
  await expect(offices.office("Lakeside Example Dental")).toContainText("Sheet made Mar 12");
  await expect(offices.office("Lakeside Example Dental")).not.toContainText("changed since");
  await offices.rename("Lakeside Example Dental", "Lakeshore Example Dental");
  await expect(offices.office("Lakeshore Example Dental")).toContainText("Sheet made Mar 12, changed since");
});

test("a draft leads to its next step, any other office to its sheet", async ({ page }) => {
  const offices = await seed(page, six.slice(4));
  await offices.openOffice("Lakeside Example Vision");
  await page.waitForURL(/\/features$/);
  await offices.openOffices();
  await offices.openOffice("Lakeside Example Dental");
  await page.waitForURL(/\/sheet$/);
});

test("an office is renamed in place; Escape and a name that is none leave it as it was", async ({ page }) => {
  const offices = await seed(page, six);
  const field = page.getByRole("textbox", { name: "New name" });

  await offices.press("Rename", "Maple Example Pediatrics");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("Maple Example Pediatrics");
  await field.fill("Mistake");
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  await expect(offices.more("Maple Example Pediatrics")).toBeFocused();

  await offices.press("Rename", "Maple Example Pediatrics");
  await field.fill("  ");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Type a name for this office.")).toBeVisible();
  await field.fill("x".repeat(201));
  await page.keyboard.press("Enter");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await field.fill("Oak Example Pediatrics");
  await page.keyboard.press("Enter");
  await expect(offices.more("Oak Example Pediatrics")).toBeFocused();
  await expect(offices.notice).toContainText("Maple Example Pediatrics is now called Oak Example Pediatrics.");

  await page.reload();
  await expect(offices.office("Oak Example Pediatrics")).toBeVisible();
  await expect(offices.office("Maple Example Pediatrics")).toHaveCount(0);
});

test("a duplicate is an office of its own, with the same answers and nothing handed over", async ({ page }) => {
  const handedOver = [{ on: "2026-03-12", answers: portalWithDynamicDns.document }];
  const offices = await seed(page, [portalWithDynamicDns.document], handedOver);
  await offices.duplicate("Lakeside Example Dental");
  await expect(offices.link("Lakeside Example Dental (copy)")).toBeFocused();
  await expect(offices.office("Lakeside Example Dental (copy)")).toContainText("Ready to send");
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
  await expect(offices.link(name)).toBeFocused();
  await expect(offices.notice).toHaveText("Maple Example Pediatrics is back.");
  await expect(offices.office(name)).toContainText("Sheet made Mar 12, 2025");
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
  await expect(offices.names.last()).toHaveText("Damaged office");
  await offices.more("Damaged office").click();
  await page.getByRole("button", { name: "Delete the damaged office" }).click();
  await expect(offices.dialog).toContainText("This can’t be undone");
  await offices.dialog.getByRole("button", { name: "Delete" }).click();
  await expect(offices.offices).toHaveCount(1);
  await expect(offices.notice).toHaveText("The damaged office was deleted.");
});

test("all offices go into one file, and come out of it in another browser, in their order", async ({
  page,
  browser,
  baseURL,
}) => {
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
  await expect(there.page.getByText("6 offices were added")).toBeInViewport();
  await expect(there.offices).toHaveCount(6);
  expect(documents(await readFile((await there.saveAll()).path, "utf8"))).toEqual(documents(text));
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

test("what a file brings that can’t be used is told at once, and leads to its question; names that were here can go again", async ({
  page,
}) => {
  const offices = await seed(page, [named("Maple Example Pediatrics")]);
  const wrong = [
    { ...named("Wrong Choice"), features: { mobile: "no", portal: "yes" } },
    { ...named("Wrong Address"), server: { address: "192.168.1.999" } },
    named("MAPLE Example Pediatrics"),
    portalWithDynamicDns.document,
  ];
  await offices.openFile("offices.jsonl", inLines(wrong));
  await expect(page.getByText("4 offices were added: 1 ready to send, 3 drafts.")).toBeVisible();
  await expect(page.getByText("1 name was here already")).toBeVisible();
  await page.getByRole("button", { name: "Take those away again" }).click();
  await expect(page.getByText("1 office was taken away again")).toBeVisible();
  await expect(page.locator("body")).not.toBeFocused();
  await expect(page.getByText("3 offices were added: 1 ready to send, 2 drafts.")).toBeVisible();
  await expect(offices.names).toHaveText([
    "Wrong Choice",
    "Wrong Address",
    "Lakeside Example Dental",
    "Maple Example Pediatrics",
  ]);
  await expect(offices.office("Wrong Choice")).toContainText("1 to mend");

  await page.getByText("2 have something to mend").click();
  const told = page.getByRole("main");
  await expect(told).toContainText("features.portal: No answer has this name. It was left out.");
  await expect(told).toContainText("server.address: Each of the four numbers must be 255 or less.");
  await page.getByRole("listitem").getByRole("link", { name: "Wrong Choice" }).click();
  await page.waitForURL(/\/features#features-mobile$/);
  await expect(page.getByText("“no” is not an answer here.").first()).toBeVisible();
});

test("the same file once more is told, and taken away with one click", async ({ page }) => {
  const offices = await seed(page, []);
  const file = inLines(branches(3));
  await offices.openFile("offices.jsonl", file);
  await expect(page.getByText("3 offices were added: 3 ready to send.")).toBeVisible();
  await offices.openFile("offices.jsonl", file);
  await expect(page.getByText("3 names were here already")).toBeVisible();
  await page.getByRole("button", { name: "Undo: take them away again" }).click();
  await expect(offices.offices).toHaveCount(3);
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

async function imported(page: Page, list: readonly unknown[]): Promise<OfficesPage> {
  const offices = new OfficesPage(page);
  await offices.openOffices();
  await listRead(page);
  await offices.openFile("offices.jsonl", inLines(list));
  await expect(page.getByText(`${list.length} offices were added`)).toBeVisible();
  return offices;
}

test("forty offices come from a file in its order, told where the file was chosen; they are sorted and narrowed", async ({
  page,
}) => {
  const forty = [...branches(30), ...Array.from({ length: 10 }, (_, index) => named(`Draft ${index}`))];
  const offices = await imported(page, forty);
  const names = forty.map(({ office }) => office.name);
  await expect(page.getByText("40 offices were added")).toBeInViewport();
  await expect(offices.names).toHaveText(names);
  await page.reload();
  await expect(offices.names).toHaveText(names);

  await expect(offices.column("Changed")).toHaveAttribute("aria-sort", "descending");
  await offices.sortBy("Office");
  await expect(offices.column("Office")).toHaveAttribute("aria-sort", "ascending");
  await expect(offices.column("Changed")).not.toHaveAttribute("aria-sort");
  await expect(offices.names.nth(2)).toHaveText("Branch 2 Example Dental");
  await expect(offices.names.nth(10)).toHaveText("Branch 10 Example Dental");
  await offices.sortBy("Office");
  await expect(offices.column("Office")).toHaveAttribute("aria-sort", "descending");
  await expect(offices.names.first()).toHaveText("Draft 9");

  await expect(offices.group("Draft")).toHaveText("Draft 10");
  await expect(offices.group("Ready")).toHaveText("Ready 30");
  await expect(offices.group("Red")).toHaveCount(0);
  await offices.group("Draft").click();
  await expect(offices.group("Draft")).toHaveAttribute("aria-pressed", "true");
  await expect(offices.offices).toHaveCount(10);
  await offices.search.fill("draft 7");
  await expect(offices.names).toHaveText(["Draft 7"]);
  await offices.search.fill("");
  await offices.group("All").click();
  await expect(offices.offices).toHaveCount(40);
});

test("a row takes 44 px", async ({ page }) => {
  const offices = await seed(page, branches(10));
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const row of await offices.offices.all()) expect((await row.boundingBox())?.height).toBeLessThanOrEqual(46);
});

test("a thousand offices are shown fifty at a time, and searched, sorted and selected all", async ({ page }) => {
  test.setTimeout(120_000);
  const thousand = branches(1000);
  const offices = await seed(page, thousand);
  const newestFirst = namesOf(thousand).reverse();
  await expect(offices.names).toHaveText(newestFirst.slice(0, 50));
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(offices.link(newestFirst[50] ?? "")).toBeFocused();
  await expect(page.getByText("51 to 100 of 1000")).toBeVisible();
  await page.getByRole("button", { name: "Previous page" }).click();
  await expect(offices.names.first()).toHaveText(newestFirst[0] ?? "");

  await offices.search.pressSequentially("branch 7 ");
  await offices.search.fill("sample 321");
  await expect(offices.names).toHaveText(["Branch 321 Example Dental"]);
  await offices.search.fill("");
  await offices.sortBy("Office");
  await expect(offices.names).toHaveText(namesOf(thousand).slice(0, 50));
  await offices.selectAll(1000);
  await expect(page.getByText("1000 selected")).toBeVisible();
  await offices.deed("Delete").click();
  await offices.dialog.getByRole("button", { name: "Delete" }).click();
  await expect(offices.notice).toContainText("1000 offices were deleted.");
  await offices.undo.click();
  await expect(offices.names).toHaveText(namesOf(thousand).slice(0, 50));
  await expect(offices.link("Branch 0 Example Dental")).toBeFocused();
});

/** A server that takes so many new links, and then says to wait; `open` lets it take all. */
async function limitedServer(page: Page, takes: number, retryAfter: number) {
  const state = { made: 0, refused: 0, takes };
  await page.context().route("**/api/shares", async (route: Route) => {
    if (route.request().method() !== "POST") return route.continue();
    if (state.made < state.takes) {
      state.made++;
      return route.continue();
    }
    state.refused++;
    await route.fulfill({
      status: 429,
      headers: { "Retry-After": String(retryAfter) },
      json: { error: { code: "rate-limited", message: "Too many requests in a short time." } },
    });
  });
  return state;
}

test.describe("links for several", () => {
  test.use({ allowedFaults: [/429 \(Too Many Requests\)/] });

  test("forty links are made; where the server takes no more, the rest waits in line, also when the page is loaded again", async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const offices = await imported(page, [...branches(40), named("Not answered yet")]);
    const server = await limitedServer(page, 15, 3600);
    await offices.selectAll(41);
    await offices.deed("Make links").click();
    await expect(offices.dialog).toContainText("Make links for 41 offices?");
    await offices.dialog.getByRole("radio", { name: "90 days" }).check();
    await offices.dialog.getByRole("button", { name: "Make the links" }).click();
    await expect(offices.line(/26 offices wait until \d+:\d\d [AP]M/)).toBeVisible({ timeout: 30_000 });
    await expect(offices.office("Branch 14 Example Dental")).toContainText("Shared, nothing done yet");
    await expect(offices.office("Branch 15 Example Dental")).toContainText("In line");
    expect(server).toMatchObject({ made: 15, refused: 1 });

    await page.reload();
    await expect(offices.line(/26 offices wait until/)).toBeVisible();
    expect(server.refused).toBe(1);
    await expect(offices.deed("Make links")).toHaveCount(0);

    // The hour is over.
    server.takes = 100;
    await page.evaluate(() => {
      const line = JSON.parse(localStorage.getItem("network-handoff/line") ?? "");
      localStorage.setItem("network-handoff/line", JSON.stringify({ ...line, until: new Date().toISOString() }));
    });
    await expect(offices.line("40 links were made. 1 office was left out.")).toBeVisible({ timeout: 60_000 });
    await expect(offices.line("Some of its steps have open questions.")).toBeVisible();
    expect(server.made).toBe(40);
    await expect(offices.group("Shared")).toHaveText("Shared 40");
    await expect(offices.cell("Branch 39 Example Dental", 3)).toHaveText(/^0 of \d+/);
    await page.getByRole("button", { name: "Close" }).click();
    await expect(offices.line(/links were made/)).toHaveCount(0);
    await expect(page.locator("body")).not.toBeFocused();
  });

  test("two tabs make each link once; who stops the line keeps what was made", async ({ page, context }) => {
    const offices = await imported(page, branches(8));
    const server = await limitedServer(page, 3, 3600);
    await offices.selectAll(8);
    await offices.deed("Make links").click();
    await offices.dialog.getByRole("button", { name: "Make the links" }).click();
    await expect(offices.line(/5 offices wait until/)).toBeVisible();
    const other = new OfficesPage(await context.newPage());
    await other.openOffices();
    await expect(other.line(/5 offices wait until/)).toBeVisible();
    expect(server).toMatchObject({ made: 3, refused: 1 });
    await other.stopLine();
    await expect(offices.line("3 links were made.")).toBeVisible();
    await expect(other.line("3 links were made.")).toBeVisible();
    await expect(offices.group("Shared")).toHaveText("Shared 3");
    await expect(offices.office("Branch 5 Example Dental")).toContainText("Ready to send");
    expect(server.made).toBe(3);
  });
});

test("a question that was open in two tabs gives one result, right in both", async ({ page, context }) => {
  const offices = await imported(page, branches(6));
  const other = new OfficesPage(await context.newPage());
  await other.openOffices();
  await listRead(other.page);
  for (const one of [offices, other]) {
    await one.selectAll(6);
    await one.deed("Make links").click();
    await expect(one.dialog).toContainText("Make links for 6 offices?");
  }
  await offices.dialog.getByRole("button", { name: "Make the links" }).click();
  await expect(offices.line("6 links were made.")).toBeVisible();
  await other.dialog.getByRole("button", { name: "Make the links" }).click();
  for (const one of [offices, other]) await expect(one.line("6 links were made.")).toBeVisible();
  await expect(other.line("were left out")).toHaveCount(0);
  const file = await other.downloads(async () => {
    await other.page
      .getByRole("region", { name: "Making links" })
      .getByRole("button", { name: "Save the links" })
      .click();
    await other.dialog.getByRole("button", { name: "Save the links" }).click();
  });
  expect((await readFile(await file.path(), "utf8")).match(/^Office: /gm)).toHaveLength(6);
  await expect(other.notice).toContainText("The links of 6 offices went into the file");
  await expect(other.line("6 links were made.")).toHaveCount(0);
});

test("links are extended by what moves their end; those that end later already are told", async ({ page }) => {
  const offices = await withLinks(page, 6);
  await page.getByRole("button", { name: "Select none" }).click();
  await offices.select("Branch 0 Example Dental").check();
  await offices.deed("Extend").click();
  const radio = (days: number) => offices.dialog.getByRole("radio", { name: `${days} days` });
  await expect(radio(90)).toBeChecked();
  await expect(offices.dialog).toContainText(/until [A-Z]/);
  await offices.dialog.getByRole("button", { name: "Extend" }).click();
  await expect(offices.line("1 link was extended.")).toBeVisible();
  await offices.selectAll(6);
  await offices.deed("Extend").click();
  await expect(radio(180)).toBeChecked();
  await radio(90).check();
  await offices.dialog.getByRole("button", { name: "Extend" }).click();
  await expect(offices.line("5 links were extended; 1 ends later already.")).toBeVisible();
});

test("a range is selected with Shift, and from what was pressed last a keyboard gets to the actions", async ({
  page,
}) => {
  const offices = await seed(page, branches(12));
  await offices.select("Branch 9 Example Dental").click();
  await offices.select("Branch 4 Example Dental").click({ modifiers: ["Shift"] });
  await expect(page.getByText("6 selected")).toBeVisible();
  await expect(offices.select("Branch 6 Example Dental")).toBeChecked();
  await expect(offices.select("Branch 3 Example Dental")).not.toBeChecked();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "To the actions" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Select all 12" })).toBeFocused();
});

test("a row with a link copies what the technician gets", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const offices = await withLinks(page, 2);
  await offices.more("Branch 1 Example Dental").click();
  await page.getByRole("button", { name: "Copy the technician’s link Branch 1 Example Dental" }).click();
  await expect(offices.notice).toContainText("The technician’s link of Branch 1 Example Dental was copied.");
  const technician = new SharedSheetPage(await context.newPage());
  await technician.openLink(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(technician.page.getByRole("heading", { level: 1 })).toContainText("Branch 1 Example Dental");
});

test("one message stands there at a time, and can be closed", async ({ page }) => {
  const offices = await withLinks(page, 6);
  await page.getByRole("button", { name: "Select none" }).click();
  await offices.press("Delete", "Branch 5 Example Dental");
  await offices.dialog.getByRole("button", { name: "Withdraw the link and delete" }).click();
  await expect(offices.undo).toBeVisible();
  await offices.select("Branch 1 Example Dental").check();
  await offices.deed("Extend").click();
  await offices.dialog.getByRole("button", { name: "Extend" }).click();
  await expect(offices.line("1 link was extended.")).toBeVisible();
  await expect(offices.undo).toHaveCount(0);
  await offices.rename("Branch 1 Example Dental", "Another Name");
  await expect(offices.notice).toContainText("is now called Another Name.");
  await expect(offices.line("1 link was extended.")).toHaveCount(0);
  await page.getByRole("button", { name: "Close" }).click();
  await expect(offices.notice).toHaveCount(0);
  await expect(page.locator("body")).not.toBeFocused();
});

test("who has deleted all is not told that the browser was cleared", async ({ page }) => {
  const offices = await seed(page, six.slice(0, 2));
  await offices.selectPage.check();
  await offices.deed("Delete").click();
  await offices.dialog.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("No office is kept in this browser.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await page.reload();
  await expect(page.getByText("No office is kept in this browser.", { exact: true })).toBeVisible();
  await expect(page.getByText(/data was cleared/)).toHaveCount(0);
});

/** Some offices with links, without the pages that make them. */
async function withLinks(page: Page, count: number): Promise<OfficesPage> {
  const offices = await imported(page, branches(count));
  await offices.selectAll(count);
  await offices.deed("Make links").click();
  await offices.dialog.getByRole("button", { name: "Make the links" }).click();
  await expect(offices.line(`${count} links were made.`)).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  return offices;
}

test("the links of several go into one file, which warns of itself", async ({ page, browser, baseURL }) => {
  const offices = await withLinks(page, 7);
  await offices.deed("Save the links").click();
  await expect(offices.dialog).toContainText("The file opens everything.");
  const file = await offices.downloads(() => offices.dialog.getByRole("button", { name: "Save the links" }).click());
  expect(file.suggestedFilename()).toMatch(/^network handoff links \d{4}-\d\d-\d\d\.txt$/);
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain("Keep this file secret.");
  expect(text.match(/^Office: .*$/gm)).toEqual(namesOf(branches(7)).map((name) => `Office: ${name}`));
  await expect(offices.notice).toContainText("The links of 7 offices went into the file");
  const there = await browser.newContext({ baseURL });
  const technician = new SharedSheetPage(await there.newPage());
  await technician.openLink(text.match(/^Technician’s link: (.*)$/m)?.[1] ?? "");
  await expect(technician.page.getByRole("heading", { level: 1 })).toContainText("Branch 0 Example Dental");
  const own = await there.newPage();
  await own.goto(text.match(/^Own link \(secret\): (.*)$/m)?.[1] ?? "");
  await expect(own.getByRole("button", { name: "Keep this office in this browser" })).toBeVisible();
  await there.close();
});

test("what turned red is seen when the server is asked, and comes first; when it was asked is told", async ({
  page,
  browser,
  baseURL,
}) => {
  const offices = await withLinks(page, 6);
  await expect(offices.checked).toHaveText(/^Checked at \d+:\d\d [AP]M$/);
  const file = await offices.downloads(async () => {
    await offices.deed("Save the links").click();
    await offices.dialog.getByRole("button", { name: "Save the links" }).click();
  });
  const links = (await readFile(await file.path(), "utf8")).match(/(?<=^Technician’s link: ).*$/gm) ?? [];
  const there = await browser.newContext({ baseURL });
  const technician = new SharedSheetPage(await there.newPage());
  await technician.openLink(links[3] ?? "");
  await typeInto(await technician.wanAddress(), "10.0.0.2");
  await technician.page.keyboard.press("Tab");
  await technician.markDone("back-up-router");
  await expect(technician.bar).toContainText("Saved");
  await there.close();

  await expect(offices.group("Red")).toHaveCount(0);
  await offices.checkAgain.click();
  await expect(offices.group("Red")).toHaveText("Red 1");
  await expect(offices.group("Shared")).toHaveText("Shared 6");
  await expect(offices.group("Not begun")).toHaveText("Not begun 5");
  await offices.sortBy("Where it stands");
  await expect(offices.names.first()).toHaveText("Branch 3 Example Dental");
  await expect(offices.cell("Branch 3 Example Dental", 2)).toContainText("Red");
  await page.setViewportSize({ width: 1280, height: 900 });
  expect((await offices.office("Branch 3 Example Dental").boundingBox())?.height).toBeLessThanOrEqual(46);
  await expect(offices.cell("Branch 3 Example Dental", 3)).toHaveText(/^1 of \d+/);
});

test.describe("where the server is away", () => {
  test.use({ allowedFaults: [/ERR_FAILED/] });

  test("it is told how many links could not be reached", async ({ page }) => {
    const offices = await withLinks(page, 6);
    await page.route("**/api/shares/*", (route) => route.abort());
    await offices.checkAgain.click();
    await expect(offices.checked).toHaveText(/^Checked at .*\. 6 links could not be reached$/);
    await expect(offices.offices).toHaveCount(6);
    await page.unroute("**/api/shares/*");
    await offices.checkAgain.click();
    await expect(offices.checked).toHaveText(/^Checked at \S+ [AP]M$/);
  });

  test("a line stops with its reason, and goes on when somebody says so", async ({ page }) => {
    const offices = await imported(page, branches(6));
    await page.route("**/api/shares", (route) => route.abort());
    await offices.selectAll(6);
    await offices.deed("Make links").click();
    await offices.dialog.getByRole("button", { name: "Make the links" }).click();
    await expect(offices.line("The server can’t be reached")).toBeVisible();
    await page.unroute("**/api/shares");
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(offices.line("6 links were made.")).toBeVisible();
  });
});

test("nothing is asked of the server where no office is shared, and with links one after the other", async ({
  page,
}) => {
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  page.on("request", (request) => {
    if (!new URL(request.url()).pathname.startsWith("/api/")) return;
    asked.push(request.url());
    most = Math.max(most, ++open);
  });
  page.on("requestfinished", (request) => {
    if (new URL(request.url()).pathname.startsWith("/api/")) open--;
  });
  const offices = await imported(page, branches(8));
  await page.reload();
  await listRead(page);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(undefined))));
  expect(asked).toEqual([]);

  await offices.selectAll(8);
  await offices.deed("Make links").click();
  await offices.dialog.getByRole("button", { name: "Make the links" }).click();
  await expect(offices.line("8 links were made.")).toBeVisible();
  await offices.checkAgain.click();
  await expect(offices.checked).toBeVisible();
  most = 0;
  await page.evaluate(() => localStorage.removeItem("network-handoff/asked"));
  const before = asked.length;
  await page.reload();
  await expect(offices.checked).toBeVisible();
  expect(asked.length - before).toBe(8);
  expect(most).toBe(1);
  await page.reload();
  await expect(offices.checked).toBeVisible();
  expect(asked.length - before).toBe(8);
});

test("links of several are extended, replaced and withdrawn, and only of those that have one", async ({ page }) => {
  test.setTimeout(120_000);
  const offices = await withLinks(page, 6);
  const secrets = () =>
    page.evaluate(
      (prefix) =>
        Object.entries(localStorage)
          .filter(([key]) => key.startsWith(prefix))
          .map(([, text]) => JSON.parse(text)),
      SHARE_KEY_PREFIX,
    );
  const before = await offices.cell("Branch 0 Example Dental", 5).textContent();
  await offices.deed("Extend").click();
  await offices.dialog.getByRole("radio", { name: "180 days" }).check();
  await offices.dialog.getByRole("button", { name: "Extend" }).click();
  await expect(offices.line("6 links were extended.")).toBeVisible();
  await expect(offices.cell("Branch 0 Example Dental", 5)).not.toHaveText(before ?? "");

  await page.getByRole("button", { name: "Close" }).click();
  await offices.deed("Replace the links").click();
  await expect(offices.dialog).toContainText("A file of links that you saved before is out of date then.");
  await offices.dialog.getByRole("button", { name: "Replace the links" }).click();
  await expect(offices.line("6 links were replaced.")).toBeVisible();
  expect((await secrets()).map(({ owned }) => owned.epoch)).toEqual(Array(6).fill(2));

  await page.getByRole("button", { name: "Close" }).click();
  await offices.select("Branch 5 Example Dental").uncheck();
  await offices.deed("Withdraw").click();
  await expect(offices.dialog).toContainText("Withdraw 5 links?");
  await offices.dialog.getByRole("button", { name: "Withdraw" }).click();
  await expect(offices.line("5 links were withdrawn.")).toBeVisible();
  await expect(offices.group("Ended")).toHaveText("Ended 5");
  await expect(offices.office("Branch 5 Example Dental")).toContainText("Shared");
  await expect(offices.office("Branch 0 Example Dental")).toContainText("Link withdrawn");
  await expect(offices.deed("Extend")).toHaveCount(0);
});

test("several are deleted with their links, and come back with one click", async ({ page }) => {
  const offices = await withLinks(page, 6);
  await page.getByRole("button", { name: "Select none" }).click();
  for (const index of [1, 2, 3]) await offices.select(`Branch ${index} Example Dental`).check();
  await offices.deed("Delete").click();
  await expect(offices.dialog).toContainText("3 offices of these have a link that still works.");
  await offices.dialog.getByRole("button", { name: "Withdraw the links and delete" }).click();
  await expect(offices.notice).toContainText("3 offices were deleted.");
  await expect(offices.offices).toHaveCount(3);
  await offices.undo.click();
  await expect(offices.offices).toHaveCount(6);
  await expect(offices.notice).toHaveText("3 offices are back. 3 came back without their link.");
  await expect(offices.office("Branch 2 Example Dental")).toContainText("Link withdrawn");
});

test("the PDFs of several come in one file, no name twice; it can be stopped", async ({ page }) => {
  const twice = [...branches(2), ...branches(2)];
  const offices = await seed(page, twice);
  await offices.selectPage.check();
  const file = await offices.downloads(() => offices.deed("PDFs (zip)").click());
  expect(file.suggestedFilename()).toMatch(/^network sheets \d{4}-\d\d-\d\d\.zip$/);
  const inside = unzipSync(new Uint8Array(await readFile(await file.path())));
  expect(Object.keys(inside).map((name) => name.replace(/ network sheet \S{10}/, ""))).toEqual([
    "Branch-1-Example-Dental.pdf",
    "Branch-0-Example-Dental.pdf",
    "Branch-1-Example-Dental (2).pdf",
    "Branch-0-Example-Dental (2).pdf",
  ]);
  for (const pdf of Object.values(inside)) expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe("%PDF-");
  await expect(offices.notice).toContainText("The PDFs of 4 offices went into the file");
  await expect(offices.offices.filter({ hasText: "PDF made today" })).toHaveCount(4);

  await offices.deed("PDFs (zip)").click();
  await offices.stopLine();
  await expect(offices.notice).toHaveText("Stopped. No file was made.");
});

test("those that are selected go into one file, and no others", async ({ page }) => {
  const offices = await seed(page, six);
  await offices.select("Maple Example Pediatrics").check();
  await offices.select("Harbor Example Dental").check();
  // What the search hides is not meant, and told.
  await offices.select("Summit Example Surgical").check();
  await offices.search.fill("harbor");
  await expect(page.getByText("1 selected, 2 more not shown here")).toBeVisible();
  await offices.search.fill("lakeside");
  await expect(page.getByText("3 selected, not shown here")).toBeVisible();
  await expect(offices.deed("Delete")).toHaveCount(0);
  await offices.search.fill("");
  await offices.select("Summit Example Surgical").uncheck();
  const file = await offices.downloads(() => offices.deed("Save to a file").click());
  expect(documents(await readFile(await file.path(), "utf8"))).toEqual([six[2], six[1]]);
});

test("all of it goes by keyboard: order, group, selection, menu", async ({ page }) => {
  const offices = await seed(page, [...branches(6), named("Draft Example")]);
  const keyboard = new Keyboard(page);
  await keyboard.tabToAndPress(offices.group("Ready"), "Space");
  await expect(offices.offices).toHaveCount(6);
  await keyboard.tabToAndPress(offices.column("Office").getByRole("button"), "Enter");
  await expect(offices.names.first()).toHaveText("Branch 0 Example Dental");
  await keyboard.tabToAndPress(offices.select("Branch 0 Example Dental"), "Space");
  await keyboard.tabToAndPress(offices.more("Branch 0 Example Dental"), "Enter");
  await keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Rename Branch 0 Example Dental" })).toBeFocused();
  await keyboard.press("Escape");
  await expect(offices.more("Branch 0 Example Dental")).toBeFocused();
  await expect(page.getByRole("button", { name: "Rename Branch 0 Example Dental" })).toHaveCount(0);
  await keyboard.tabToAndPress(offices.select("Branch 3 Example Dental"), "Space");
  await keyboard.tabToAndPress(offices.deed("Delete"), "Enter");
  await expect(offices.dialog).toContainText("Delete 2 offices?");
  await keyboard.tabToAndPress(offices.dialog.getByRole("button", { name: "Delete" }), "Enter");
  await expect(offices.notice).toContainText("2 offices were deleted.");
  await expect(page.locator("body")).not.toBeFocused();
  await keyboard.tabToAndPress(offices.undo, "Enter");
  await expect(offices.link("Branch 0 Example Dental")).toBeFocused();
});

test.describe("for everybody", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" }, allowedFaults: [/429 \(Too Many Requests\)/] });

  const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

  async function faultsOf(page: Page, without: readonly string[] = []): Promise<string[]> {
    const found: string[] = [];
    for (const [width, height, colorScheme, forcedColors] of [
      [1280, 900, "light", "none"],
      [1280, 900, "dark", "active"],
      [320, 6000, "dark", "none"],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, forcedColors });
      // What colors a browser forces, axe does not know; what lies below an open menu is no target.
      const left = [...(forcedColors === "active" ? ["color-contrast"] : []), ...without];
      const { violations } = await new AxeBuilder({ page }).withTags(wcag).disableRules(left).setLegacyMode().analyze();
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
    await offices.press("Rename", "Summit Example Surgical");
    await page.getByRole("textbox", { name: "New name" }).fill("");
    await page.keyboard.press("Enter");
    await expect(offices.undo).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });

  test("the list with a menu open, some selected, and links just made", async ({ page }) => {
    const offices = await withLinks(page, 7);
    await offices.select("Branch 2 Example Dental").uncheck();
    await offices.more("Branch 1 Example Dental").click();
    expect(await faultsOf(page, ["target-size"])).toEqual([]);
  });

  test("the list where a line waits", async ({ page }) => {
    const offices = await imported(page, branches(7));
    await limitedServer(page, 2, 600);
    await offices.selectAll(7);
    await offices.deed("Make links").click();
    await offices.dialog.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await offices.dialog.getByRole("button", { name: "Make the links" }).click();
    await expect(offices.line(/5 offices wait until/)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });

  test("on a phone each target is 44 px high, a row at most four lines, and the order can be chosen", async ({
    page,
  }) => {
    const offices = await withLinks(page, 7);
    await page.setViewportSize({ width: 375, height: 800 });
    for (const row of await offices.offices.all()) expect((await row.boundingBox())?.height).toBeLessThanOrEqual(130);
    const small = await offices.offices.locator("a, label, button").evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 44 || height < 44 ? [target.outerHTML.slice(0, 120)] : [];
      }),
    );
    expect(small).toEqual([]);
    await page.getByRole("combobox", { name: "Sort by" }).selectOption("Office, A to Z");
    await expect(offices.names.first()).toHaveText("Branch 0 Example Dental");
    await page.getByRole("combobox", { name: "Sort by" }).selectOption("Office, Z to A");
    await expect(offices.names.first()).toHaveText("Branch 6 Example Dental");
    await page.getByRole("combobox", { name: "Sort by" }).selectOption("Changed last");
    await expect(offices.names.first()).toHaveText("Branch 0 Example Dental");
  });
});
