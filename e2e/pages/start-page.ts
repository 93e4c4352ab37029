import type { Locator, Page } from "@playwright/test";

/** The start page and the list of offices: both list what this browser keeps. */
export class StartPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto("/");
  }

  async openOffices(): Promise<void> {
    await this.page.goto("/offices");
    await this.page.getByRole("heading", { name: "Your offices", level: 1 }).waitFor();
  }

  /** What opens the computer’s own dialog for a file. */
  get chooseFile(): Locator {
    return this.page.locator("label").filter({ hasText: "Open a file" });
  }

  /** Begins a new office and waits for its first question. */
  async start(): Promise<void> {
    await this.page.getByRole("main").getByRole("link", { name: "Start a new office" }).first().click();
    await this.page.getByRole("heading", { name: "Office", level: 1 }).waitFor();
    await this.page.getByRole("textbox").first().waitFor();
  }

  get officesHeading(): Locator {
    return this.page.getByRole("main").getByRole("heading", { name: "Your offices", exact: true });
  }

  get offices(): Locator {
    return this.page.getByRole("list", { name: "Your offices" }).getByRole("listitem");
  }

  office(name: string): Locator {
    return this.offices.filter({ has: this.page.getByRole("heading", { name, exact: true }) });
  }

  async openOffice(name: string): Promise<void> {
    await this.page.getByRole("link", { name: `Open ${name}`, exact: true }).click();
  }

  async deleteOffice(name: string): Promise<void> {
    await this.page.getByRole("button", { name: `Delete ${name}`, exact: true }).click();
    await this.page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  }

  /** The path of the file that the browser saved. */
  async saveToFile(name: string): Promise<{ suggestedName: string; path: string }> {
    const download = this.page.waitForEvent("download");
    await this.office(name).getByRole("button", { name: "Save to a file" }).click();
    const file = await download;
    return { suggestedName: file.suggestedFilename(), path: await file.path() };
  }

  async openFile(name: string, content: string | Buffer): Promise<void> {
    await this.page
      .getByLabel("Open a file", { exact: true })
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  }

  get fileRefusal(): Locator {
    return this.page.getByRole("alert").filter({ hasText: "can’t be opened" });
  }
}
