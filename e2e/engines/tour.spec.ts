/** One way through the whole app, in each engine that offices have: the same text, however the browser is driven. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheetPdf } from "@/e2e/support/command-line";
import { readAnswers } from "@/lib/answers";
import { planFor } from "@/lib/rules";
import { buildSheet } from "@/lib/sheet";
import type { SavedFile } from "./browser";
import type { Person } from "./person";
import { expect, notShown, test } from "./test";
import * as words from "./words";

// Each part goes on where the one before it ended.
test.describe.configure({ mode: "serial" });

const office = "Łódź Example Dental";
const technicianName = "Kim Sample";
const home = process.env.E2E_BASE_URL ?? "";

let officeFile: SavedFile;
let pdf: SavedFile;
let link: string;

/** Whatever the steps ask: what is not answered counts as unsure, and stops nobody. */
async function goThroughSteps(person: Person): Promise<void> {
  while ((await person.whichever({ next: words.next, sheet: words.toTheSheet })) === "next") {
    const before = await person.textOf(words.heading);
    await person.press(words.next);
    await person.seesOther(words.heading, before);
  }
}

/** The sheet that the same answers make without a browser. */
function sheetOf(file: SavedFile) {
  const { answers } = readAnswers(JSON.parse(file.bytes.toString()));
  return buildSheet({ answers, plan: planFor(answers), date: dayOf(file) });
}

const dayOf = ({ name }: SavedFile) => /\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? "";

test("this is the engine that it is said to be", async ({ manager, engine }) => {
  expect(await manager.browserSays()).toMatch(engine.says);
});

test("an office is begun, and its questions are answered by typing and choosing", async ({ manager }) => {
  await manager.open(home);
  await manager.press(words.start);
  await manager.type(words.officeName, office);
  await manager.press(words.next);
  await manager.press(words.usesPortal);
  expect(await manager.isChosen(words.usesPortal)).toBe(true);
});

test("a reload keeps what was answered", async ({ manager }) => {
  await manager.reload();
  expect(await manager.isChosen(words.usesPortal)).toBe(true);
});

test("the steps lead on to all answers, and those to the sheet", async ({ manager }) => {
  await goThroughSteps(manager);
  await manager.sees(office);
});

test("an office is saved to a file, with its answers", async ({ manager }) => {
  officeFile = await manager.saves(words.saveOffice);
  expect(officeFile.name).toMatch(/^Łódź-Example-Dental network handoff \d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(officeFile.bytes.toString())).toMatchObject({
    office: { name: office },
    features: { patientPortal: "yes" },
  });
});

test("the sheet says what the answers mean", async ({ manager }) => {
  await manager.press(words.toTheSheet);
  const { verdict, version } = sheetOf(officeFile);
  await manager.sees(verdict);
  await manager.sees(version);
});

test("the PDF is, byte for byte, what the command line writes", async ({ manager }) => {
  pdf = await manager.saves(words.downloadPdf);
  const expected = await sheetPdf(JSON.parse(officeFile.bytes.toString()), { paper: "letter", at: dayOf(pdf) });
  expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.bytes.equals(expected)).toBe(true);
});

test("both files come into the folder of downloads", async ({ engine }) => {
  if (![officeFile, pdf].some((file) => file.arrived)) notShown(engine, "files in a folder of downloads");
  expect([officeFile, pdf].every((file) => file.arrived)).toBe(true);
});

test("a link is made for the technician", async ({ manager }) => {
  await manager.press(words.toSharing);
  await manager.press(words.makeLink);
  link = await manager.valueOf(words.link);
  expect(link).toMatch(/\/s\/[\w-]{22}#t1\.[\w-]{48}\.x$/);
});

test("the technician opens it in another browser, ticks a row and signs off", async ({ technician }) => {
  await technician.open(link);
  await technician.sees(sheetOf(officeFile).verdict);
  await technician.press(words.neverOpened);
  await technician.sees(words.saved);
  await technician.type(words.signer, technicianName);
  await technician.press(words.signOff);
  await technician.press(words.signOffAnyway);
  await technician.sees(words.signedOffBy(technicianName));
  await technician.sees(words.saved);
});

test("a reload keeps the technician's work", async ({ technician }) => {
  await technician.reload();
  await technician.sees(words.signedOffBy(technicianName));
  expect(await technician.isChosen(words.neverOpened)).toBe(true);
});

test("the manager sees the sign-off", async ({ manager }) => {
  await manager.reload();
  await manager.sees(words.signedOffBy(technicianName));
});

test("the office's file opens in another browser", async ({ technician }) => {
  const folder = await mkdtemp(join(tmpdir(), "network-handoff-tour-"));
  const path = join(folder, "office.json");
  await writeFile(path, officeFile.bytes);
  await technician.open(`${home}/offices`);
  await technician.choose(words.openFile, path);
  await goThroughSteps(technician);
  await technician.press(words.toTheSheet);
  await technician.sees(sheetOf(officeFile).version);
  await rm(folder, { recursive: true });
});

test("nothing was thrown, and no page was refused anything by its own policy", async ({ manager, technician }) => {
  expect(await manager.faults()).toEqual([]);
  expect(await technician.faults()).toEqual([]);
});

test("had something been thrown or refused, it would have been noticed", async ({ technician }) => {
  const faults = (await technician.faultsOnPurpose()).join("\n");
  expect(faults).toMatch(/Content-Security-Policy: script-src\S* refused/);
  expect(faults).toContain("thrown on purpose");
  expect(faults).toContain("written on purpose");
});
