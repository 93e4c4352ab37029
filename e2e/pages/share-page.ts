import type { Locator, Page } from "@playwright/test";

/** The office's side of a link, among what happens now. */
export class SharePage {
  constructor(readonly page: Page) {}

  async open(office: string): Promise<void> {
    await this.page.goto(`/offices/${office}/sheet`);
    await this.makeButton.or(this.linkField).first().waitFor();
  }

  get heading(): Locator {
    return this.page.getByRole("heading", { name: "Send it to your technician", level: 2 });
  }

  get makeButton(): Locator {
    return this.page.getByRole("button", { name: /^(Make the link|Making the link …)$/ });
  }

  async make(days: "7 days" | "30 days" | "90 days" = "30 days"): Promise<string> {
    if (days !== "30 days") {
      await this.page.getByText("It works for 30 days", { exact: true }).click();
      await this.page.getByRole("radio", { name: days }).check();
    }
    await this.makeButton.click();
    return this.link();
  }

  get linkField(): Locator {
    return this.page.getByRole("textbox", { name: "Your technician’s link" });
  }

  /** What the technician is sent. */
  async link(): Promise<string> {
    await this.linkField.waitFor();
    return this.linkField.inputValue();
  }

  /** "Works until December 22, 2026 (30 days)." */
  get expiry(): Locator {
    return this.page.getByText(/^Works until /);
  }

  get progress(): Locator {
    return this.page.getByRole("region", { name: "See how it goes" });
  }

  /** Looks at the server now, as coming back to the page does. */
  async lookAgain(): Promise<void> {
    await this.page.evaluate(() => window.dispatchEvent(new Event("focus")));
  }

  foundRow(name: string): Locator {
    return this.progress.getByRole("listitem").filter({ hasText: name });
  }

  async takeFound(name: string): Promise<void> {
    await this.page.getByRole("button", { name: new RegExp(`^Put into your answers ?: ${name}$`) }).click();
  }

  /** Folded at first. */
  get changes(): Locator {
    return this.page.getByRole("table", { name: "What is different", exact: true });
  }

  async unfoldChanges(): Promise<void> {
    await this.page.getByText("See each change", { exact: true }).click();
  }

  /** What must not wait, each a link to where it is done. */
  get urgent(): Locator {
    return this.page.getByRole("list", { name: "Now", exact: true });
  }

  get updateButton(): Locator {
    return this.page.getByRole("button", { name: /^(Update the technician’s sheet|Updating …)$/ });
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  /** What is hardly ever needed of a link. */
  async unfoldMore(): Promise<void> {
    const fold = this.page.locator("details").filter({ hasText: "More about this link" }).first();
    if (!(await fold.evaluate((details) => details.hasAttribute("open"))))
      await fold.locator("summary").first().click();
  }

  async renew(): Promise<void> {
    await this.unfoldMore();
    await this.page.getByRole("button", { name: "Replace the link" }).click();
    await this.dialog.getByRole("button", { name: "Replace the link", exact: true }).click();
  }

  async withdraw(): Promise<void> {
    await this.unfoldMore();
    await this.page.getByRole("button", { name: "Withdraw the link" }).click();
    await this.dialog.getByRole("button", { name: "Withdraw", exact: true }).click();
  }

  /** The office's own link, as it is copied for another computer. */
  async copyOwnLink(): Promise<void> {
    await this.unfoldMore();
    await this.page
      .getByRole("region", { name: "Keep these somewhere safe" })
      .getByRole("button", { name: "Copy your own link" })
      .click();
  }

  async downloadRecord(): Promise<{ suggestedName: string; path: string }> {
    const button = this.page.getByRole("button", { name: "Download the record" });
    if (!(await button.isVisible())) await this.unfoldMore();
    const download = this.page.waitForEvent("download");
    await button.click();
    const file = await download;
    return { suggestedName: file.suggestedFilename(), path: await file.path() };
  }

  /** One of the office's own jobs, by its title. */
  tick(title: string): Locator {
    return this.page.getByRole("checkbox", { name: title });
  }

  /** The line of somebody who is to be asked. */
  toAsk(name: string): Locator {
    return this.page.getByRole("region", { name: /^Ask/ }).getByRole("listitem").filter({ hasText: name }).first();
  }

  copyQuestions(name: string): Locator {
    return this.page.getByRole("button", { name: new RegExp(`questions: ${name}`) });
  }

  /** Unfolds the place for what somebody answered. */
  async answerCame(name: string): Promise<void> {
    await this.page.getByRole("button", { name: new RegExp(`^The answer came ?: ${name}`) }).click();
  }

  answerTo(question: string): Locator {
    return this.page.getByRole("textbox", { name: new RegExp(`^Answer ?: ${question.replaceAll("?", "\\?")}`) });
  }

  /** What was just done, as a screen reader hears it. */
  said(sentence: string | RegExp): Locator {
    return this.page.getByRole("status").filter({ hasText: sentence });
  }

  /** Why something did not work. */
  get trouble(): Locator {
    return this.page.getByRole("alert").filter({ hasText: "Try again" });
  }

  async tryAgain(): Promise<void> {
    await this.trouble.getByRole("button", { name: "Try again" }).click();
  }
}
