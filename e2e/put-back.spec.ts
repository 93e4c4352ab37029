/** A server that was put back to an older state, as from a backup: nothing that the devices know is lost, and nobody waits. */
import { join } from "node:path";
import { lockPatience } from "@/lib/store/lock-patience";
import { fileName, loadLibsql, openFile } from "@/lib/store/sqlite-file";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { StepPage } from "./pages/step-page";
import { sharedOffice } from "./support/shared-office";
import { expect, test, watchForFaults } from "./support/test";

const patiently = lockPatience(async () => {});

/** A share in the server's own store, to be put back there later. */
async function backupOf(link: string): Promise<{ restore: () => Promise<void>; remove: () => Promise<void> }> {
  const [, idText = ""] = /\/s\/([\w-]{22})/.exec(link) ?? [];
  const id = Buffer.from(idText, "base64url");
  const table = `backup_${id.toString("hex")}`;
  // The server writes into the same file, SQLite itself never waits here, and who was refused for a lock opens the file anew.
  const within = <Result>(act: (store: ReturnType<typeof openFile>) => Result): Promise<Result> =>
    patiently(async () => {
      const store = openFile(await loadLibsql(), join(process.env.E2E_DATA_DIR ?? "", fileName));
      try {
        return act(store);
      } finally {
        store.close();
      }
    });
  await within((store) => {
    store.prepare(`CREATE TABLE ${table} AS SELECT * FROM sheet WHERE id = ?`).run([id]);
  });
  const remove = () => within((store) => void store.prepare("DELETE FROM sheet WHERE id = ?").run([id]));
  return {
    remove,
    restore: async () => {
      await remove();
      await within((store) => void store.prepare(`INSERT INTO sheet SELECT * FROM ${table}`).run([]));
    },
  };
}

test.describe("a server that was put back", () => {
  test.use({ allowedFaults: [/status of 404/] });

  for (const lost of ["an older state", "nothing of it"]) {
    test(`to ${lost} gets from the office what it last saw, by one press, and the same link goes on`, async ({
      page,
      browser,
      baseURL,
    }) => {
      const { office, link, share } = await sharedOffice(page);
      const backup = await backupOf(link);
      const elsewhere = await browser.newContext({ baseURL });
      const faults = await watchForFaults(elsewhere, new URL(baseURL ?? "").origin);
      const technician = new SharedSheetPage(await elsewhere.newPage());
      await technician.openLink(link);
      await technician.writeNote("back-up-router", "Before the server broke");
      await expect(technician.bar).toContainText("Saved");
      const step = new StepPage(page);
      await step.open(office, "features");
      await step.answer("Do you send support tickets to MacPractice?", "Yes");
      await share.open(office);
      await expect(share.progress).toContainText("Before the server broke");
      await share.updateButton.click();
      await expect(share.updateButton).toHaveCount(0);
      await technician.page.reload();
      await expect(technician.page.getByText("The office has changed this sheet")).toBeVisible();
      await technician.markDone("back-up-router");
      await expect(technician.bar).toContainText("Saved");

      if (lost === "nothing of it") await backup.remove();
      else await backup.restore();
      await technician.page.reload();
      if (lost === "an older state") {
        await expect(technician.bar).toContainText("The office can put its sheet back with one click");
      } else {
        await expect(technician.page.getByText("This link does not open the sheet anymore")).toBeVisible();
      }
      await share.lookAgain();
      await share.progress.getByRole("button", { name: "Put my sheet back" }).click();
      await share.dialog.getByRole("button", { name: "Put it back" }).click();
      await expect(share.progress).toContainText("Your sheet is back on the server.");
      await expect(share.progress).toContainText("Before the server broke");

      await technician.page.reload();
      await expect(technician.bar).toContainText("Saved");
      await expect(technician.line("back-up-router")).toContainText("Done");
      // What the device still has to send may come a moment after the office has looked.
      await expect(async () => {
        await share.lookAgain();
        await expect(share.progress).toContainText("1 of ", { timeout: 500 });
      }).toPass();
      await expect(share.linkField).toHaveValue(link);
      expect(faults.filter((fault) => !/status of 404/.test(fault))).toEqual([]);
      await elsewhere.close();
    });
  }
});
