import type { Locator, Page } from "@playwright/test";

/** "Check your answers": all answers of an office as words. */
export class CheckPage {
  constructor(readonly page: Page) {}

  async open(office: string): Promise<void> {
    await this.page.goto(`/offices/${office}/check`);
    await this.page.getByRole("link", { name: "Make the sheet" }).waitFor();
  }

  /** The office's name. */
  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The row of a question, by its name in the list. */
  row(name: string): Locator {
    return this.page.locator("dl > div").filter({ has: this.changeLink(name) });
  }

  changeLink(name: string): Locator {
    return this.page.getByRole("link", { name: `Change ${name}`, exact: true });
  }

  async change(name: string): Promise<void> {
    await this.changeLink(name).click();
  }

  get needsALook(): Locator {
    return this.page.getByRole("heading", { name: /Some answers need a look/ });
  }

  async makeSheet(): Promise<void> {
    await this.page.getByRole("link", { name: "Make the sheet" }).click();
  }

  async saveToFile(): Promise<{ suggestedName: string; path: string }> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Save to a file" }).last().click();
    const file = await download;
    return { suggestedName: file.suggestedFilename(), path: await file.path() };
  }
}
