/** Whole offices, from the start page to the rows that the technician gets. */
import type { Page } from "@playwright/test";
import { CheckPage } from "./pages/check-page";
import { SheetPage } from "./pages/sheet-page";
import { StartPage } from "./pages/start-page";
import { StepPage } from "./pages/step-page";
import { fillIn } from "./support/fill-in";
import {
  addresses,
  conflictsShown,
  inboundRows,
  listUnder,
  outboundRows,
  portsFromOutside,
  questionsAsked,
  reasons,
  valuesOf,
} from "./support/sheet-rows";
import { expect, test } from "./support/test";

const portal = "Do your patients use the MacPractice Patient Portal?";
const mobile = "Do people use MacPractice on an iPad or iPhone?";
const eClaims = "How do your eClaims go out?";
const eStatements = "Which company handles your eStatements?";
const fastAttach = "Do you use NEA FastAttach?";
const tickets = "Do you send support tickets to MacPractice?";
const dropBox = "Do you use the MacPractice Drop Box?";
const email = "Where is your office’s email kept?";
const fromOutside = "Does anyone use the MacPractice desktop program from outside the office?";
const officeName = "What is your office called?";
const serverAddress = "What is the MacPractice server’s address inside the office?";
const serverGets = "How does the MacPractice server get its address?";
const firewall = "Is the firewall on your router turned on?";
const limits = "Does your router limit where office computers may go on the internet?";
const wifi = "How is your office Wi-Fi protected?";

const nothingElseUsed = {
  [eClaims]: "None",
  [eStatements]: "None",
  [fastAttach]: "No",
  [tickets]: "No",
  [dropBox]: "No",
  [email]: "With a service",
  [fromOutside]: "No",
};

const closedForGood = [
  "Closed: TCP 3306, MySQL database",
  "Closed: TCP 26700, Server Management App",
  "Closed: TCP 41853, MPXServer",
] as const;
const theRest = "Closed: everything else, over IPv4 and IPv6";
const nothingOpen = [
  "Closed: TCP 443, Encrypted Web Service",
  "Closed: TCP 80, Unencrypted Web Service",
  "Closed: TCP 1234, MacPractice Message Server",
  ...closedForGood,
  theRest,
];
const essentials = [
  "Allow: UDP 53, DNS over UDP (ours)",
  "Allow: TCP 53, DNS over TCP (ours)",
  "Allow: UDP 123, Network time (NTP) (ours)",
  "Allow: TCP 80, 443, Web and updates (ours)",
] as const;
const usualPorts = ["443", "80", "1234", "3306", "26700", "41853"];

/** What the test from outside must find; over IPv6 always that nothing is open. */
const found = (open: readonly string[], ports: readonly string[] = usualPorts) =>
  ports.map((port) => `${port} · ${open.includes(port) ? "open" : "closed"} · closed`);

async function start(page: Page): Promise<StepPage> {
  const startPage = new StartPage(page);
  await startPage.open();
  await startPage.start();
  const step = new StepPage(page);
  await step.alive();
  return step;
}

async function onTo(step: StepPage, title: string): Promise<void> {
  await step.continue();
  await expect(step.heading).toHaveText(title);
  await expect(step.heading).toBeFocused();
}

async function toTheSheet(step: StepPage): Promise<SheetPage> {
  await step.continue();
  await new CheckPage(step.page).makeSheet();
  const sheet = new SheetPage(step.page);
  await sheet.openGrounds();
  return sheet;
}

test("an office with the Patient Portal and dynamic DNS gets 443 open, 1234 on hold and the rest closed", async ({
  page,
}) => {
  const step = await start(page);
  const said = step.soFar.getByRole("status");
  await fillIn(step, {
    [officeName]: "Lakeside Example Dental",
    "Who in the office should the technician talk to?": "Robin Sample",
  });
  await expect(step.keeping).toHaveText("Saved in this browser");

  await onTo(step, "What you use");
  await expect(step.soFar).toContainText("Nothing yet");
  await step.answer(portal, "Yes");
  await expect(said).toHaveText("Now on hold: Port 1234, MacPractice Message Server");
  // Whether 443 is opened hangs on iPads too, and nobody has spoken of them yet.
  await expect(step.soFar).not.toContainText("Port 443");
  await expect(step.soFar).toContainText("Nothing is to be opened so far");
  await step.answer("Where do your patients sign in?", "On our own server");
  await expect(said).toHaveText("Now to open: Port 443, encrypted web → MacPractice server");
  await expect(step.soFar).not.toContainText("Nothing is to be opened so far");
  await fillIn(step, { [mobile]: "No", ...nothingElseUsed });

  await onTo(step, "Your internet line");
  await fillIn(step, {
    "Does your office’s internet address always stay the same?": "No, it can change",
    "Which address does the internet see when your office goes online?": "203.0.113.24",
    "Which internet address does your router say it has?": "203.0.113.24",
    "Do you plan to get an address that always stays the same?": "No",
    "Do you have a dynamic DNS name, and what is it?": "Lakeside.Example.net",
    "What keeps that name up to date?": "The router",
    "Has MacPractice told you whether its Patient Portal needs port 1234?": "Not yet",
    "Has MacPractice told you whether its Patient Portal needs port 443?": "Not yet",
  });
  await onTo(step, "The server");
  await fillIn(step, {
    [serverAddress]: "192.168.1.10",
    [serverGets]: "Always the same one",
    "What is the server’s hardware address?": "02-00-5E-10-00-01",
    "What is the router’s address inside the office?": "192.168.1.1",
    "What is the office network’s subnet mask?": "24",
  });
  await onTo(step, "Protection");
  await fillIn(step, {
    [firewall]: "Yes, it’s on",
    [limits]: "No, they may go anywhere",
    [wifi]: "MacPractice isn’t used over Wi-Fi",
  });

  await step.continue();
  const check = new CheckPage(page);
  await expect(check.heading).toHaveText("Lakeside Example Dental");
  await expect(check.row("Where patients sign in")).toContainText("On our own server");
  await expect(check.row("Port 1234")).toContainText("Question for MacPractice Support");
  await expect(check.needsALook).toHaveCount(0);
  await check.makeSheet();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lakeside Example Dental: what happens now");
  await expect(
    page.getByText("Open 1 port, leave 1 closed unless an answer opens it, keep everything else closed.").first(),
  ).toBeVisible();
  const sheet = new SheetPage(page);
  await sheet.openGrounds();
  expect(await inboundRows(page)).toEqual([
    "Hold: TCP 1234, MacPractice Message Server",
    "Closed: TCP 80, Unencrypted Web Service",
    ...closedForGood,
    theRest,
    "Open: TCP 443, Encrypted Web Service",
  ]);
  expect(await portsFromOutside(page)).toEqual(found(["443"]));
  expect(await valuesOf(page, "forward-443")).toEqual(["Outside: TCP 443", "From: anyone", "Inside: 192.168.1.10:443"]);
  await expect(sheet.job("forward-443")).toContainText("Only once the default user is disabled (our advice).");
  // Nothing on hold is there to be typed.
  await expect(sheet.job("remove-forwards")).toContainText(
    "1234 stays closed unless MacPractice names who may come in",
  );
  await expect(sheet.job("forward-1234")).toHaveCount(0);
  await expect(sheet.sheet).not.toContainText("192.168.1.10:1234");
  expect(await outboundRows(page)).toEqual([...essentials, theRest]);
  await expect(sheet.job("outbound")).toHaveCount(0);
  expect(await addresses(page)).toEqual([
    "Fixed address of the MacPractice server: required, in place, 192.168.1.10",
    "Dynamic DNS: required, in place, lakeside.example.net",
    "Static outside (public) address: recommended, not in place, today 203.0.113.24",
  ]);
  await expect(page.getByRole("heading", { name: "Dynamic DNS", exact: true })).toBeVisible();
  await expect(listUnder(page, "For MacPractice Support")).toContainText([
    /1234/,
    /port 80/,
    /static external address/,
  ]);
  await expect(page.locator("#questions").getByRole("listitem")).toHaveCount(3);
  await expect(questionsAsked(page)).toHaveCount(3);
  for (const job of [/41853/, /IPv6/, /1234/, /certificate/i, /update software/i])
    await expect(reasons(page).filter({ hasText: job }).first()).toBeVisible();
  await expect(sheet.line("file-record")).toContainText("Office:");
  expect(await valuesOf(page, "file-record")).toEqual(["Portal’s address: lakeside.example.net"]);
  await expect(reasons(page).filter({ hasText: /Portal: lakeside\.example\.net\./ })).toHaveCount(1);
  expect(await conflictsShown(page)).toEqual(["C1", "C2", "C5", "C8", "C9", "C10", "C13", "C15", "C17", "C21"]);
});

test("an office with iPads only inside opens nothing", async ({ page }) => {
  const step = await start(page);
  await step.type(officeName, "Maple Example Pediatrics");
  await onTo(step, "What you use");
  await fillIn(step, { [portal]: "No", [mobile]: "In the office", ...nothingElseUsed });
  await expect(step.soFar).toContainText("Nothing is to be opened so far");
  await onTo(step, "Your internet line");
  await step.answer("Does your office’s internet address always stay the same?", "No, it can change");
  await expect(step.question("Do you plan to get an address that always stays the same?")).toHaveCount(0);
  await onTo(step, "The server");
  await fillIn(step, { [serverAddress]: "10.20.0.10", [serverGets]: "By hand (manually)" });
  await onTo(step, "Protection");
  await fillIn(step, { [firewall]: "Yes, it’s on", [limits]: "No, they may go anywhere", [wifi]: "WPA3" });
  await toTheSheet(step);

  await expect(page.getByText("Open no port, keep everything closed.").first()).toBeVisible();
  expect(await inboundRows(page)).toEqual(nothingOpen);
  expect(await portsFromOutside(page)).toEqual(found([]));
  expect(await addresses(page)).toEqual([
    "Fixed address of the MacPractice server: recommended, in place, 10.20.0.10",
    "Static outside (public) address: not required",
    "Dynamic DNS: not required",
  ]);
  await expect(page.locator("#questions").getByRole("listitem")).toHaveCount(1);
  await expect(questionsAsked(page)).toHaveCount(1);
  await expect(listUnder(page, "For MacPractice Support")).toContainText(["static"]);
  expect(await conflictsShown(page)).toEqual(["C3", "C7", "C8", "C9", "C15", "C17"]);
});

test("an office that restricts what goes out, and uses all that sends, gets each row with its destination", async ({
  page,
}) => {
  const step = await start(page);
  await step.type(officeName, "Summit Example Surgical Group");
  await onTo(step, "What you use");
  await fillIn(step, {
    [portal]: "No",
    [mobile]: "No",
    [eClaims]: "By SFTP and by PMSFT",
    [eStatements]: "RevSpring",
    "Does your statement company still need plain FTP?": "Yes",
    "What has that company told you about ports 20 and 21?": "Nothing yet",
    [fastAttach]: "Yes",
    [tickets]: "Yes",
    [dropBox]: "Yes",
    [email]: "On our own mail server",
    [fromOutside]: "Yes",
    "What do they use from outside?": ["The MacPractice program", "Server Management App"],
  });
  await expect(step.soFar).toContainText("Port 25, incoming email → mail server");
  await expect(step.soFar).toContainText("Port 22, eStatements → ftp.pscftpx.com");
  // Whether anything holds ports 20 and 21 is not known before the limits on going out are.
  await expect(step.soFar).not.toContainText("On hold");
  await onTo(step, "Your internet line");
  await fillIn(step, {
    "Does your office’s internet address always stay the same?": "Yes",
    "Which address does the internet see when your office goes online?": "203.0.113.60",
  });
  await onTo(step, "The server");
  await fillIn(step, {
    [serverAddress]: "192.168.1.10",
    [serverGets]: "By hand (manually)",
    "What is the mail server’s address inside the office?": "192.168.1.20",
  });
  await onTo(step, "Protection");
  await fillIn(step, {
    [firewall]: "Yes, it’s on",
    [limits]: "Yes, only to what is allowed",
    [wifi]: "MacPractice isn’t used over Wi-Fi",
    "Do you have a VPN for working from outside?": "Yes, and people use it",
  });
  await expect(step.soFar).toContainText("Ports 20 and 21, eStatements by plain FTP");
  const sheet = await toTheSheet(step);

  expect(await outboundRows(page)).toEqual([
    "Allow: TCP 22, eClaims over SFTP",
    "Allow: TCP 1023, eClaims over PMSFT",
    "Allow: TCP 22, eStatements to RevSpring (to ftp.pscftpx.com)",
    "Allow: TCP 443, NEA FastAttach, Support tickets (the web row lets it out)",
    "Allow: TCP 548, MacPractice Drop Box",
    ...essentials,
    "Allow: TCP 25, Mail (SMTP) (ours)",
    theRest,
    "Hold: TCP 20, 21, eStatements over plain FTP",
  ]);
  expect(await valuesOf(page, "outbound")).toEqual([
    "eClaims over SFTP: TCP 22 → any",
    "eClaims over PMSFT: TCP 1023 → any",
    "eStatements to RevSpring: TCP 22 → ftp.pscftpx.com",
    "NEA FastAttach, Support tickets: TCP 443 → not given in the article",
    "MacPractice Drop Box: TCP 548 → not given in the article",
    "DNS over UDP (ours): UDP 53 → any",
    "DNS over TCP (ours): TCP 53 → any",
    "Network time (NTP) (ours): UDP 123 → any",
    "Web and updates (ours): TCP 80, 443 → any",
    "Mail (SMTP) (ours): TCP 25 → any",
  ]);
  await expect(sheet.line("outbound")).toContainText("block all other");
  await expect(sheet.job("outbound")).toContainText(
    "Leave 20 and 21 closed unless the vendor says that it needs them, and names the host.",
  );
  expect(await inboundRows(page)).toEqual([
    "Closed: TCP 443, Encrypted Web Service",
    "Closed: TCP 80, Unencrypted Web Service",
    "Closed: TCP 1234, MacPractice Message Server",
    "Closed: TCP 3306, MySQL database (only through the VPN)",
    "Closed: TCP 26700, Server Management App (only through the VPN)",
    "Closed: TCP 41853, MPXServer",
    theRest,
    "Open: TCP 25, Mail (SMTP)",
  ]);
  expect(await portsFromOutside(page)).toEqual(found(["25"], [...usualPorts, "25"]));
  expect(await valuesOf(page, "forward-25")).toEqual(["Outside: TCP 25", "From: anyone", "Inside: 192.168.1.20:25"]);
  await expect(sheet.line("forward-25")).toContainText("to the mail server");
  await expect(listUnder(page, "For the statement vendor")).toContainText([/FTP/]);
  expect(await conflictsShown(page)).toEqual([
    "C6",
    "C8",
    "C9",
    "C11",
    "C12",
    "C14",
    "C15",
    "C16",
    "C17",
    "C19",
    "C20",
  ]);
});

const questionsOfTheUnsure = {
  "For the claims clearinghouse": [/claims/i],
  "For the statement vendor": [/statements/i],
  "For the technician": [/firewall/i, /outbound|outgoing/i, /Wi-Fi/, /set by hand|reservation/i],
  "For the office": [/Portal/, /iPad/, /FastAttach/, /ticket/i, /Drop Box/, /mail/i, /outside/i],
};

async function expectOnlyQuestions(page: Page): Promise<void> {
  await expect(page.getByText("Open no port, keep everything closed.").first()).toBeVisible();
  expect(await inboundRows(page)).toEqual(nothingOpen);
  expect(await portsFromOutside(page)).toEqual(found([]));
  expect(await outboundRows(page)).toEqual([...essentials, theRest]);
  await expect(page.getByText("If outbound traffic is restricted, the rows to allow are in the grounds")).toBeVisible();
  for (const [heading, about] of Object.entries(questionsOfTheUnsure))
    await expect(listUnder(page, heading), heading).toContainText(about);
  await expect(page.locator("#questions").getByRole("listitem")).toHaveCount(13);
  await expect(questionsAsked(page)).toHaveCount(13);
}

test("an office that is not sure of anything opens nothing, and learns whom to ask what", async ({ page }) => {
  const step = await start(page);
  for (const title of ["What you use", "Your internet line", "The server", "Protection"]) {
    await onTo(step, title);
    // What a Mac shows of its address is never unsure.
    if (title === "The server") continue;
    const unsure = page.getByRole("radio", { name: /not sure$/i, includeHidden: true });
    await unsure.first().waitFor({ state: "attached" });
    for (const radio of await unsure.all()) {
      await step.unfold(radio);
      await radio.check();
    }
  }
  await expect(step.soFar).toContainText("12 open questions");
  await toTheSheet(step);
  await expectOnlyQuestions(page);
});

test("an office that only presses Continue gets the same, since no answer means not sure", async ({ page }) => {
  const step = await start(page);
  for (const title of ["What you use", "Your internet line", "The server", "Protection"]) await onTo(step, title);
  await toTheSheet(step);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What happens now");
  await expectOnlyQuestions(page);
});
