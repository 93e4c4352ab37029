/** Offices as files, and taking an office out of the browser. */
import { ipadsInside } from "@/lib/answers/fixtures/ipads-inside";
import { CheckPage } from "./pages/check-page";
import { StartPage } from "./pages/start-page";
import { listRead, openOffice, savedDocument } from "./support/open-office";
import { expect, test } from "./support/test";

const name = "Maple Example Pediatrics";

test("a file that is gone before it is read is refused with a sentence, and nothing is lost", async ({ page }) => {
  await page.addInitScript(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException("Gone", "NotFoundError"));
  });
  for (const address of ["/", "/record"]) {
    await page.goto(address);
    await new StartPage(page).openFile("office.json", "{}");
    const refusal = page.getByRole("alert").filter({ hasText: "“office.json” can’t be opened" });
    await expect(refusal).toContainText("It may have been moved");
  }
});

test("a saved file opens on the start page as a new office, with every answer", async ({ page }) => {
  await openOffice(page, ipadsInside.document);
  const start = new StartPage(page);
  await start.openOffices();
  await listRead(page);
  const saved = await start.saveToFile(name);
  expect(saved.suggestedName).toMatch(/^Maple-Example-Pediatrics network handoff \d{4}-\d\d-\d\d\.json$/);
  const document = await savedDocument(saved);
  expect(document).toEqual(ipadsInside.document);

  await start.open();
  await start.openFile(saved.suggestedName, JSON.stringify(document));
  await page.waitForURL(/\/offices\/[^/]+\/[a-z]+$/);
  await start.openOffices();
  await expect(start.office(name)).toHaveCount(2);
});

test("any file can be chosen: an iPad greys out what a list of kinds names and it does not know", async ({ page }) => {
  for (const path of ["/", "/offices", "/record"]) {
    await page.goto(path);
    await expect(page.locator('input[type="file"]')).toHaveCount(1);
    await expect(page.locator('input[type="file"][accept]')).toHaveCount(0);
  }
});

test("the button opens the computer's own dialog for a file", async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await start.chooseFile.hover();
  const chooser = page.waitForEvent("filechooser");
  await start.chooseFile.click();
  await (await chooser).setFiles({
    name: "office.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(ipadsInside.document)),
  });
  await page.waitForURL(/\/offices\/[^/]+\/[a-z]+$/);
  await new CheckPage(page).open(new URL(page.url()).pathname.split("/")[2] ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
});

test("whatever is no answers document is refused with its own sentence, and nothing changes", async ({ page }) => {
  await openOffice(page, ipadsInside.document);
  const start = new StartPage(page);
  await start.open();
  await listRead(page);
  const named = JSON.stringify({ version: 1, office: { name: "Zahnärzte" } });
  const refused: readonly [file: string, content: string | Buffer, sentence: string][] = [
    ["utf-16.json", Buffer.from(`\ufeff${named}`, "utf16le"), "This is saved as UTF-16. Save it as UTF-8"],
    ["windows.json", Buffer.from(named, "latin1"), "most likely Windows-1252. Save it as UTF-8"],
    ["picture.json", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "This is no text."],
    ["letter.txt", "Dear technician,", "This is not JSON. Choose a file that was saved here."],
    ["empty.json", "", "There is nothing in it."],
    ["list.json", "[]", "This is not an answers document: it must be a JSON object."],
    ["no-version.json", '{"office":{"name":"A"}}', "its version is missing"],
    ["later.json", '{"version":2}', "This document was saved by a newer Network Handoff."],
    ["null-group.json", '{"version":1,"features":null}', "features: This must be a group of answers in braces."],
    ["wrong-type.json", '{"version":1,"office":{"name":7}}', "office.name: This must be text in quotes."],
    ["huge.json", JSON.stringify({ version: 1, filler: "x".repeat(64 * 1024) }), "This is larger than 64 KiB"],
  ];
  for (const [file, content, sentence] of refused) {
    await start.openFile(file, content);
    await expect(start.fileRefusal).toContainText(`“${file}” can’t be opened`);
    await expect(start.fileRefusal).toContainText(sentence);
    await expect(start.offices).toHaveCount(1);
    await expect(page).toHaveURL("/");
  }
  expect(new Set(refused.map(([, , sentence]) => sentence)).size).toBe(refused.length);
});

test("a file with keys that nobody knows opens without them", async ({ page }) => {
  const office = await openOffice(page, { version: 1, office: { name: "Future Example Dental", mascot: "a cat" } });
  const check = new CheckPage(page);
  await check.open(office);
  expect(await savedDocument(await check.saveToFile())).toEqual({
    version: 1,
    office: { name: "Future Example Dental" },
  });
});

test("deleting asks first; only the deed itself deletes", async ({ page }) => {
  await openOffice(page, ipadsInside.document);
  const start = new StartPage(page);
  await start.openOffices();
  const dialog = page.getByRole("dialog", { name: `Delete ${name}?` });

  await start.press("Delete", name);
  await expect(dialog).toContainText("“Undo” brings the office back while you stay on this page");
  await expect(dialog.getByRole("button", { name: "Cancel" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(start.more(name)).toBeFocused();

  await start.press("Delete", name);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(start.office(name)).toBeVisible();

  await start.deleteOffice(name);
  await expect(page.getByText("No office is kept in this browser.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText("No office is kept in this browser.", { exact: true })).toBeVisible();
});
