import type { Download, Locator } from "@playwright/test";
import { StartPage } from "./start-page";

/** The list of offices with what only it has: search, order, groups, and what is done with several. */
export class OfficesPage extends StartPage {
  get search(): Locator {
    return this.page.getByRole("searchbox", { name: "Find an office" });
  }

  /** Narrows the list: "Red", "All". Its name has the count. */
  group(name: string): Locator {
    return this.page.getByRole("group", { name: "Show" }).getByRole("button", { name: new RegExp(`^${name} \\d+$`) });
  }

  column(name: string): Locator {
    return this.list.getByRole("columnheader", { name, exact: true });
  }

  async sortBy(name: string): Promise<void> {
    await this.column(name).getByRole("button").click();
  }

  /** What a row says under a column. */
  cell(name: string, column: 2 | 3 | 4 | 5 | 6): Locator {
    return this.office(name)
      .getByRole("cell")
      .nth(column - 1);
  }

  select(name: string): Locator {
    return this.page.getByRole("checkbox", { name: `Select ${name}`, exact: true });
  }

  get selectPage(): Locator {
    return this.page.getByRole("checkbox", { name: "Select all on this page" });
  }

  async selectAll(all: number): Promise<void> {
    await this.selectPage.check();
    const rest = this.page.getByRole("button", { name: `Select all ${all}`, exact: true });
    if (await rest.isVisible()) await rest.click();
  }

  /** What is done with those that are selected: "Make links". */
  deed(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  /** How far the server is with those in line, and what came of it. */
  line(words: string | RegExp): Locator {
    return this.page
      .getByRole("region", { name: /^(Making|Extending|Replacing|Withdrawing) links$/ })
      .getByText(words)
      .first();
  }

  async stopLine(): Promise<void> {
    await this.page.getByRole("button", { name: "Stop", exact: true }).click();
  }

  get checkAgain(): Locator {
    return this.page.getByRole("button", { name: "Check again" });
  }

  get checked(): Locator {
    return this.page.getByRole("status").filter({ hasText: /^Checked at / });
  }

  get notice(): Locator {
    return this.page.getByRole("status").filter({
      hasText: /(was|were) deleted|(is|are) back|was duplicated|is now called|went into|was copied|Stopped/,
    });
  }

  get undo(): Locator {
    return this.notice.getByRole("button", { name: "Undo" });
  }

  async rename(name: string, next: string): Promise<void> {
    await this.press("Rename", name);
    await this.page.getByRole("textbox", { name: "New name" }).fill(next);
    await this.page.keyboard.press("Enter");
  }

  async duplicate(name: string): Promise<void> {
    await this.press("Duplicate", name);
  }

  async saveAll(): Promise<{ suggestedName: string; path: string }> {
    const file = await this.downloads(() => this.page.getByRole("button", { name: "Save all to a file" }).click());
    return { suggestedName: file.suggestedFilename(), path: await file.path() };
  }

  async downloads(act: () => Promise<void>): Promise<Download> {
    const download = this.page.waitForEvent("download");
    await act();
    return download;
  }
}
