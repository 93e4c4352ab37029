/** The whole way of a link, between two people: the manager who makes it, and the technician who works on it. */
import { readFile } from "node:fs/promises";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { StepPage } from "./pages/step-page";
import { sharedOffice } from "./support/shared-office";
import { expect, test, watchForFaults } from "./support/test";
import { typeInto } from "./support/type-into";

test.use({
  // A link that was renewed or withdrawn is refused, and the network is taken away on purpose.
  allowedFaults: [/status of 4(04|10)|ERR_INTERNET_DISCONNECTED|Failed to fetch/],
});

test("share, work offline and online, edit, sign, keep the record, renew, withdraw", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { office, link, share } = await sharedOffice(page);
  expect(link).toMatch(/\/s\/[\w-]{22}#t1\.[\w-]{48}\.x$/);
  await expect(share.expiry).toContainText(/\(30 days\)/);
  await expect(share.progress).toContainText("Not signed off yet");

  // The technician's own computer.
  const elsewhere = await browser.newContext({ baseURL });
  const faults = await watchForFaults(elsewhere, new URL(baseURL ?? "").origin);
  const technician = new SharedSheetPage(await elsewhere.newPage());
  await technician.openLink(link);
  await technician.markDone("back-up-router");
  await technician.unfold("server-address");
  await typeInto(technician.job("server-address").getByLabel("Reserve", { exact: true }), "192.168.1.10");
  await technician.writeNote("back-up-router", "Done <b>after</b> hours");
  await expect(technician.bar).toContainText("Saved");

  await share.lookAgain();
  await expect(share.progress).toContainText("1 of ");
  await expect(share.progress).toContainText("Done <b>after</b> hours");

  // Without a line, and back.
  await elsewhere.setOffline(true);
  await technician.markDone("firewall");
  await expect(technician.bar).toContainText("Offline");
  await elsewhere.setOffline(false);
  await expect(technician.bar).toContainText("Saved");
  await share.lookAgain();
  await expect(share.progress).toContainText("2 of ");

  // The manager takes what was found, and changes an answer.
  await share.takeFound("Server’s address");
  await expect(share.foundRow("Server’s address")).toContainText("In your answers");
  const step = new StepPage(page);
  await step.open(office, "features");
  await step.answer("Do you send support tickets to MacPractice?", "Yes");
  await share.open(office);
  await share.unfoldChanges();
  await expect(share.changes).toContainText("192.168.1.10");
  await share.updateButton.click();
  await expect(share.said("Your technician’s sheet is up to date")).toHaveCount(1);
  await expect(share.changes).toHaveCount(0);

  // The technician sees it, and signs.
  await technician.page.reload();
  await technician.bar.waitFor();
  await expect(technician.bar).toContainText("Saved");
  await expect(technician.page.getByRole("article")).toContainText("192.168.1.10");
  await expect(technician.bar).toContainText("2 of ");
  await typeInto(technician.signOffForm.getByLabel("Your name"), "Kim Sample");
  await technician.signOffButton.click();
  await expect(technician.page.getByText(/Signed off by Kim Sample/).first()).toBeVisible();
  await expect(technician.bar).toContainText("Saved");
  await share.lookAgain();
  await expect(share.progress).toContainText("Signed off by Kim Sample");

  // Kept for the office's files, and shown again without the server.
  const record = await share.downloadRecord();
  expect(record.suggestedName).toMatch(/^Lakeside-Example-Dental handoff record .*\.json$/);
  const file = { name: record.suggestedName, mimeType: "application/json", buffer: await readFile(record.path) };
  const reader = await elsewhere.newPage();
  await reader.goto("/record");
  await reader.getByText("Open a file", { exact: true }).waitFor();
  await elsewhere.setOffline(true);
  await reader.getByLabel("Open a file").setInputFiles(file);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Lakeside Example Dental");
  await expect(reader.getByText(/Signed off by Kim Sample/).first()).toBeVisible();
  await elsewhere.setOffline(false);

  // The manager changes an answer that changes no job: the signature stands.
  const update = async () => {
    await share.open(office);
    await share.updateButton.click();
    await share.dialog.getByRole("button", { name: "Update the sheet" }).click();
    await expect(share.said("Your technician’s sheet is up to date")).toHaveCount(1);
  };
  await step.open(office, "features");
  await step.answer("Do you send support tickets to MacPractice?", "No");
  await update();
  await expect(share.progress).toContainText("Signed off by Kim Sample");
  await expect(share.progress).not.toContainText("Changed since");

  // One that changes what a job does: it stands for the earlier sheet.
  await step.open(office, "features");
  await step.answer("Do your patients use the MacPractice Patient Portal?", "No");
  await update();
  await expect(share.progress).toContainText("Changed since Kim Sample");
  await expect(
    share.page.getByRole("table", { name: "What is different from the sheet that was signed" }),
  ).toBeVisible();

  // Renewed: the old link has stopped working, the new one shows the same work.
  await share.renew();
  await expect(share.said("The link is replaced")).toHaveCount(1);
  const newLink = await share.link();
  expect(newLink).not.toBe(link);
  const stranger = await browser.newContext({ baseURL });
  const late = await stranger.newPage();
  await late.goto(link);
  await expect(late.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(late.getByRole("article")).toHaveCount(0);
  await stranger.close();
  const again = new SharedSheetPage(await elsewhere.newPage());
  await again.openLink(newLink);
  await expect(again.bar).toContainText("2 of ");

  // Withdrawn: nothing opens anymore, and the office keeps its answers.
  await share.withdraw();
  await expect(share.page.getByRole("heading", { name: "You withdrew the link" })).toBeVisible();
  await expect(share.heading).toBeFocused();
  await again.page.reload();
  await expect(again.page.getByText(/withdrawn|withdrew/).first()).toBeVisible();

  // A new link takes the work along.
  expect(await share.make("7 days")).not.toBe(newLink);
  await expect(share.progress).toContainText("2 of ");
  expect(faults.filter((fault) => !/status of 4(04|10)|ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(fault))).toEqual(
    [],
  );
  await elsewhere.close();
});
