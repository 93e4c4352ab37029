/** One way through the whole app, in each engine that offices have: the same text, however the browser is driven. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheetPdf } from "@/e2e/support/command-line";
import { readAnswers } from "@/lib/answers";
import { planFor } from "@/lib/rules";
import { readRecordText } from "@/lib/share/record";
import { buildSheet } from "@/lib/sheet";
import type { SavedFile } from "./browser";
import type { Person } from "./person";
import { expect, notShown, test } from "./test";
import * as words from "./words";

// Each part goes on where the one before it ended.
test.describe.configure({ mode: "serial" });

const office = "Łódź Example Dental";
const technicianName = "Kim Sample";
const reason = "The password is with the provider";
const wordOnRed = "Not mended today";
const home = process.env.E2E_BASE_URL ?? "";

let officeFile: SavedFile;
let pdf: SavedFile;
let orderPdf: SavedFile;
let record: SavedFile;
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

/** A job, and a question, of that sheet by its id. */
function jobOf(id: string) {
  const job = sheetOf(officeFile)
    .order.phases.flatMap(({ jobs }) => jobs)
    .find((candidate) => candidate.id === id);
  if (job === undefined) throw new Error(`The sheet has no ${id}.`);
  return job;
}

function questionOf(id: string) {
  const question = sheetOf(officeFile).order.questions.items.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`The sheet does not ask ${id}.`);
  return question;
}

async function inAFile(bytes: Uint8Array, use: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "network-handoff-tour-"));
  const path = join(folder, "file.json");
  await writeFile(path, bytes);
  await use(path);
  await rm(folder, { recursive: true });
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

test("the sheet says what the answers mean, and every job in its order", async ({ manager }) => {
  await manager.press(words.toTheSheet);
  const { verdict, version, order } = sheetOf(officeFile);
  await manager.sees(verdict);
  await manager.sees(version);
  const read = await manager.reads();
  // Above it the office’s own jobs stand among what happens now.
  const below = read.slice(read.indexOf("The work order, as your technician sees it"));
  const places = order.phases.flatMap(({ jobs }) => jobs).map(({ title }) => below.indexOf(title));
  expect(Math.min(...places)).toBeGreaterThan(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test("only the next job is unfolded, and a press unfolds another", async ({ manager }) => {
  const [first, second] = [jobOf("job-back-up-router"), jobOf("job-read-internet-address")];
  expect(await manager.isUnfolded(words.line(first))).toBe(true);
  expect(await manager.isUnfolded(words.line(second))).toBe(false);
  await manager.press(words.line(second));
  expect(await manager.isUnfolded(words.line(second))).toBe(true);
});

test("the grounds come when they are asked for, and print with the sheet", async ({ manager }) => {
  expect(await manager.reads()).not.toContain(words.reasons);
  expect(await manager.prints(words.print)).toContain(words.reasons);
  expect(await manager.reads()).not.toContain(words.reasons);
  await manager.press(words.grounds);
  await manager.sees(words.reasons);
});

test("the PDF is, byte for byte, what the command line writes", async ({ manager }) => {
  pdf = await manager.saves(words.downloadPdf);
  const expected = await sheetPdf(JSON.parse(officeFile.bytes.toString()), { paper: "letter", at: dayOf(pdf) });
  expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.bytes.equals(expected)).toBe(true);
});

test("so is the PDF of the work order alone", async ({ manager }) => {
  await manager.pick(words.printedPart, words.orderOnly);
  orderPdf = await manager.saves(words.downloadPdf);
  const expected = await sheetPdf(JSON.parse(officeFile.bytes.toString()), {
    paper: "letter",
    at: dayOf(orderPdf),
    part: "order",
  });
  expect(orderPdf.bytes.equals(expected)).toBe(true);
  expect(orderPdf.bytes.length).toBeLessThan(pdf.bytes.length);
});

test("all files come into the folder of downloads", async ({ engine }) => {
  const files = [officeFile, pdf, orderPdf];
  if (!files.some((file) => file.arrived)) notShown(engine, "files in a folder of downloads");
  expect(files.every((file) => file.arrived)).toBe(true);
});

test("a link is made for the technician", async ({ manager }) => {
  await manager.press(words.makeLink);
  link = await manager.valueOf(words.link);
  expect(link).toMatch(/\/s\/[\w-]{22}#t1\.[\w-]{48}\.x$/);
});

test("the technician opens it in another browser and does a job, and the next one comes by itself", async ({
  technician,
}) => {
  const [first, second] = [jobOf("job-back-up-router"), jobOf("job-read-internet-address")];
  await technician.open(link);
  await technician.sees(sheetOf(officeFile).verdict);
  await technician.press(words.done(first));
  await technician.isAt(second.title);
  await technician.sees("1 of ");
  await technician.sees(words.saved);
  expect(await technician.isUnfolded(words.line(second))).toBe(true);
  expect(await technician.isUnfolded(words.line(first))).toBe(false);
});

test("what was found is typed into its job", async ({ technician }) => {
  const job = jobOf("job-read-internet-address");
  await technician.type(words.internetAddress, "203.0.113.7");
  await technician.press(words.done(job));
  await technician.sees("2 of ");
  await technician.sees(words.saved);
});

test("what the technician sees on site is answered with a press", async ({ technician }) => {
  const { questions, ...job } = jobOf("job-firewall");
  await technician.unfold(words.line(job));
  await technician.press(words.unfoldQuestion(questions[0]?.text ?? ""));
  await technician.press(words.firewallIsOn);
  expect(await technician.isChosen(words.firewallIsOn)).toBe(true);
  await technician.sees(words.saved);
});

test("a job that can’t be done asks for its reason, and leads on with it", async ({ technician }) => {
  const [job, next] = [jobOf("job-firewall"), jobOf("job-server-address")];
  await technician.press(words.cannot(job));
  await technician.type(words.reason, reason);
  await technician.press(words.saveReason);
  await technician.sees(words.notDoneFor(reason));
  await technician.isAt(next.title);
  await technician.sees(words.saved);
});

test("a port that is open and must be closed is red at once, and one press fills in the others", async ({
  technician,
}) => {
  await technician.unfold(words.line(jobOf("job-test-from-outside")));
  await technician.pick(words.portOverIpv4("3306"), words.open);
  await technician.sees(words.mustBeClosed);
  await technician.sees(words.portIsOpen("3306"));
  await technician.sees("1 red");
  await technician.type(words.testedFrom, "a phone off the Wi-Fi");
  await technician.press(words.othersAsTheyMustBe);
  await technician.sees(words.everyPortTested);
  expect(await technician.valueOf(words.portOverIpv4("3306"))).toBe("open");
  expect(await technician.valueOf(words.portOverIpv4("80"))).toBe("closed");
  await technician.sees(words.saved);
});

test("a question to others is asked today, and settled by its answer", async ({ technician }) => {
  const { text } = questionOf("ask-1234");
  await technician.press(words.unfoldQuestion(text));
  await technician.press(words.askedToday(text));
  await technician.sees("waiting");
  await technician.type(words.answer(text), "No, the Portal does without.");
  expect(await technician.valueOf(words.answer(text))).toBe("No, the Portal does without.");
  await technician.sees(words.saved);
});

test("nobody signs over what is red without a word on it", async ({ technician }) => {
  await technician.type(words.signer, technicianName);
  await technician.press(words.signOff);
  await technician.sees(words.sayAWord);
  expect(await technician.reads()).not.toContain(words.signedOffBy(technicianName));
  await technician.type(words.wordOnRed("3306"), wordOnRed);
  await technician.press(words.signOff);
  await technician.sees(words.signedOffBy(technicianName));
  await technician.sees(words.redAtSigning(wordOnRed));
  await technician.sees(words.saved);
});

test("a reload keeps the technician's work", async ({ technician }) => {
  const firewall = jobOf("job-firewall");
  await technician.reload();
  await technician.sees(words.signedOffBy(technicianName));
  await technician.sees(words.redAtSigning(wordOnRed));
  await technician.sees(words.notDoneFor(reason));
  await technician.unfold(words.line(jobOf("job-back-up-router")));
  expect(await technician.isChosen(words.done(jobOf("job-back-up-router")))).toBe(true);
  await technician.unfold(words.line(jobOf("job-read-internet-address")));
  expect(await technician.valueOf(words.internetAddress)).toBe("203.0.113.7");
  await technician.unfold(words.line(firewall));
  await technician.press(words.changeAnswer(firewall.questions[0]?.text ?? ""));
  expect(await technician.isChosen(words.firewallIsOn)).toBe(true);
  await technician.unfold(words.line(jobOf("job-test-from-outside")));
  expect(await technician.valueOf(words.portOverIpv4("3306"))).toBe("open");
});

test("the manager sees the work, what is red, and the sign-off", async ({ manager }) => {
  await manager.reload();
  await manager.sees(words.signedOffBy(technicianName));
  await manager.sees(words.redAtSigning(wordOnRed));
  await manager.sees(words.portIsOpen("3306"));
  await manager.sees("2 of ");
  await manager.sees("203.0.113.7");
});

test("the record holds all of it", async ({ manager }) => {
  record = await manager.saves(words.downloadRecord);
  expect(record.name).toMatch(/^Łódź-Example-Dental handoff record \d{4}-\d\d-\d\d\.json$/);
  const reading = readRecordText(record.bytes.toString());
  expect(reading.kind === "ok" && reading.record.work).toMatchObject({
    marks: { "job-back-up-router": { state: "done" }, "job-firewall": { state: "not-done", reason } },
    results: { "in-3306.ipv4": { found: "open" } },
    found: { "internet.routerWanIp": { value: "203.0.113.7" } },
    answers: { "ask-1234": { answer: "No, the Portal does without." } },
    signOff: { signature: { name: technicianName, flags: [{ id: "in-3306.ipv4", word: wordOnRed }] } },
  });
});

test("the record opens again in another browser", async ({ technician }) => {
  await technician.open(`${home}/record`);
  await inAFile(record.bytes, async (path) => {
    await technician.choose(words.openFile, path);
    await technician.sees(words.signedOffBy(technicianName));
  });
  await technician.sees(words.portIsOpen("3306"));
  await technician.sees(words.notDoneFor(reason));
});

test("the office's file opens in another browser", async ({ technician }) => {
  await technician.open(`${home}/offices`);
  await inAFile(officeFile.bytes, async (path) => {
    await technician.choose(words.openFile, path);
    await goThroughSteps(technician);
  });
  await technician.press(words.toTheSheet);
  await technician.sees(sheetOf(officeFile).version);
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
