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

  /** On the start page the last few, as a list; on their own page all, as a table. */
  get list(): Locator {
    const name = "Your offices";
    return this.page.getByRole("table", { name }).or(this.page.getByRole("list", { name }));
  }

  get names(): Locator {
    return this.list.getByRole("rowheader").or(this.list.getByRole("heading"));
  }

  get offices(): Locator {
    return this.list
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader") })
      .or(this.list.getByRole("listitem"));
  }

  office(name: string): Locator {
    const named = { name, exact: true };
    return this.offices.filter({
      has: this.page.getByRole("rowheader", named).or(this.page.getByRole("heading", named)),
    });
  }

  /** What leads to it, and takes the focus when somebody is led to it. */
  link(name: string): Locator {
    return this.office(name).getByRole("link", { name, exact: true });
  }

  async openOffice(name: string): Promise<void> {
    await this.link(name)
      .or(this.page.getByRole("link", { name: `Open ${name}`, exact: true }))
      .click();
  }

  /** What is behind the three dots of a row. */
  more(name: string): Locator {
    return this.page.getByRole("button", { name: `More for ${name}`, exact: true });
  }

  /** Presses what stands in a row's menu: "Rename", "Delete". */
  async press(deed: string, name: string): Promise<void> {
    await this.more(name).click();
    await this.page.getByRole("button", { name: `${deed} ${name}`, exact: true }).click();
  }

  async deleteOffice(name: string): Promise<void> {
    await this.press("Delete", name);
    await this.page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  }

  /** The path of the file that the browser saved. */
  async saveToFile(name: string): Promise<{ suggestedName: string; path: string }> {
    const download = this.page.waitForEvent("download");
    await this.more(name).click();
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
