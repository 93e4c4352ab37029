import type { Download, Locator } from "@playwright/test";
import { typeInto } from "@/e2e/support/type-into";
import { SheetPage } from "./sheet-page";

/** A shared work order as its technician works on it. Jobs go by their ids, without "job-". */
export class SharedSheetPage extends SheetPage {
  /** `link` from the path on. */
  async openLink(link: string): Promise<void> {
    await this.page.goto(link);
    await this.sheet.waitFor();
  }

  /** The check box of a job that is unfolded. */
  done(id: string): Locator {
    return this.job(id).getByRole("checkbox", { name: /^Done job \d+,/ });
  }

  /** Until its line says so: what is folded then stays so. */
  private async says(id: string, state: string): Promise<void> {
    await this.line(id).filter({ hasText: state }).waitFor();
  }

  async markDone(id: string): Promise<void> {
    await this.unfold(id);
    await this.done(id).click();
    await this.says(id, "Done");
  }

  async reopen(id: string): Promise<void> {
    await this.unfold(id);
    await this.done(id).click();
  }

  /** "Can’t or not needed", or "Change the reason". */
  cannot(id: string): Locator {
    return this.job(id).getByRole("button", { name: /^(Can’t or not needed|Change the reason) job/ });
  }

  reason(id: string): Locator {
    return this.job(id).getByRole("textbox", { name: "Why can’t you do it, or why isn’t it needed?" });
  }

  async markNotDone(id: string, reason: string): Promise<void> {
    await this.unfold(id);
    await this.cannot(id).click();
    await typeInto(this.reason(id), reason);
    await this.job(id).getByRole("button", { name: "Save the reason" }).click();
    await this.says(id, "Can’t or not needed");
  }

  /** What was found at a port: "443", "IPv4". */
  port(port: string, family: "IPv4" | "IPv6"): Locator {
    return this.sheet.getByLabel(`Port ${port}, ${family}`, { exact: true });
  }

  /** A question, wherever it stands: by its id. */
  question(id: string): Locator {
    return this.sheet.locator(`li#${id}`);
  }

  /** One that others answer has its fields folded. */
  async openQuestion(id: string): Promise<Locator> {
    await this.question(id).locator("summary").click();
    return this.question(id);
  }

  /** A box, as the first of its name on the sheet. */
  found(label: string): Locator {
    return this.sheet.getByLabel(label, { exact: true }).first();
  }

  /** What the technician reads first: the router's internet address, at its own job. */
  async wanAddress(): Promise<Locator> {
    await this.unfold("read-internet-address");
    return this.job("read-internet-address").getByLabel("Router’s internet address", { exact: true });
  }

  noteButton(id: string): Locator {
    return this.job(id).getByRole("button", { name: /^(Add a|Edit the|Close the) note job/ });
  }

  note(id: string): Locator {
    return this.job(id).getByRole("textbox", { name: /^Note job/ });
  }

  async writeNote(id: string, text: string): Promise<void> {
    await this.unfold(id);
    await this.noteButton(id).click();
    await typeInto(this.note(id), text);
    await this.noteButton(id).click();
  }

  /** What is wrong with what was typed. */
  get fault(): Locator {
    return this.sheet.getByRole("alert").filter({ hasText: /\S/ });
  }

  /** The bar at the foot of the window. */
  get bar(): Locator {
    return this.page.getByRole("region", { name: "Progress and saving" });
  }

  get signOffForm(): Locator {
    return this.sheet.getByRole("form", { name: "Sign-off" });
  }

  /** Whatever it says of what is left open. */
  get signOffButton(): Locator {
    return this.signOffForm.getByRole("button", { name: /^Sign off/ });
  }

  get signatures(): Locator {
    return this.page.locator("#sign-off");
  }

  async downloadRecord(): Promise<Download> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Download the record" }).first().click();
    return download;
  }

  /** Until the page with all its files is kept for a time without the internet. */
  async kept(): Promise<void> {
    await this.page.waitForFunction(
      async () => (await caches.match(`${location.pathname}?files`)) !== undefined,
      undefined,
      { timeout: 20_000 },
    );
  }
}
