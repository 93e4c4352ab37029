import type { Locator } from "@playwright/test";
import { StartPage } from "./start-page";

/** The list of offices with what only it has: search, undo, and all offices in one file. */
export class OfficesPage extends StartPage {
  get search(): Locator {
    return this.page.getByRole("searchbox", { name: "Find an office" });
  }

  /** Says of itself that it is busy for as long as rows are still arriving. */
  get list(): Locator {
    return this.page.getByRole("list", { name: "Your offices" });
  }

  get names(): Locator {
    return this.offices.getByRole("heading");
  }

  get notice(): Locator {
    return this.page
      .getByRole("status")
      .filter({ hasText: /was deleted|is back|was duplicated|is now called|went into/ });
  }

  get undo(): Locator {
    return this.notice.getByRole("button", { name: "Undo" });
  }

  async rename(name: string, next: string): Promise<void> {
    await this.page.getByRole("button", { name: `Rename ${name}`, exact: true }).click();
    await this.page.getByRole("textbox", { name: "New name" }).fill(next);
    await this.page.keyboard.press("Enter");
  }

  async duplicate(name: string): Promise<void> {
    await this.page.getByRole("button", { name: `Duplicate ${name}`, exact: true }).click();
  }

  async saveAll(): Promise<{ suggestedName: string; path: string }> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Save all to a file" }).click();
    const file = await download;
    return { suggestedName: file.suggestedFilename(), path: await file.path() };
  }
}
