import type { Download, Locator, Page } from "@playwright/test";
import { typeInto } from "@/e2e/support/type-into";

/** “Your device”, at the head of what is set. */
export class DevicePanel {
  constructor(readonly page: Page) {}

  /** What is seen of it before it is opened. */
  get line(): Locator {
    return this.page.getByRole("button", { name: /^Your device:/ });
  }

  get body(): Locator {
    return this.page.locator("#device-body");
  }

  get choice(): Locator {
    return this.body.getByLabel("Which device is it?");
  }

  async open(): Promise<void> {
    await this.line.click();
    await this.choice.waitFor();
  }

  async choose(title: string): Promise<void> {
    await this.choice.selectOption(title);
  }

  name(label: string): Locator {
    return this.body.getByLabel(label, { exact: true });
  }

  async fillIn(names: Record<string, string>): Promise<void> {
    for (const [label, text] of Object.entries(names)) {
      await typeInto(this.name(label), text);
      await this.name(label).blur();
    }
  }

  get file(): Locator {
    return this.body.locator("pre");
  }

  get unfinished(): Locator {
    return this.body.getByText("Unfinished: don’t load it yet");
  }

  get applied(): Locator {
    return this.body.getByRole("button", { name: /^Applied: mark jobs?/ });
  }

  async download(): Promise<Download> {
    const download = this.page.waitForEvent("download");
    await this.body
      .getByRole("button", { name: /^Download/ })
      .first()
      .click();
    return download;
  }
}
