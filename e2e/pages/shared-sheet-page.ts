import type { Download, Locator } from "@playwright/test";
import { typeInto } from "@/e2e/support/type-into";
import { SheetPage } from "./sheet-page";

/** A shared sheet as its technician works on it. */
export class SharedSheetPage extends SheetPage {
  /** `link` from the path on. */
  async openLink(link: string): Promise<void> {
    await this.page.goto(link);
    await this.sheet.waitFor();
  }

  /** The check box of an inbound row: "TCP 443". */
  done(port: string): Locator {
    return this.sheet.getByRole("checkbox", { name: `Done inbound ${port},` });
  }

  notApplicable(port: string): Locator {
    return this.sheet.getByRole("checkbox", { name: `Not applicable inbound ${port},` });
  }

  /** A box, as the first of its name on the sheet. */
  found(label: string): Locator {
    return this.sheet.getByLabel(label, { exact: true }).first();
  }

  noteButton(port: string): Locator {
    return this.sheet.getByRole("button", { name: new RegExp(`^(Add a|Edit the|Close the) note inbound ${port},`) });
  }

  note(port: string): Locator {
    return this.sheet.getByRole("textbox", { name: `Note inbound ${port},` });
  }

  async writeNote(port: string, text: string): Promise<void> {
    await this.noteButton(port).click();
    await typeInto(this.note(port), text);
    await this.noteButton(port).click();
  }

  /** The bar at the foot of the window. */
  get bar(): Locator {
    return this.page.getByRole("region", { name: "Progress and saving" });
  }

  get signOffForm(): Locator {
    return this.sheet.getByRole("form", { name: "Sign-off" });
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
