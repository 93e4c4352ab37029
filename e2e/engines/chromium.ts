import { readFile } from "node:fs/promises";
import { chromium, type Page } from "@playwright/test";
import type { Browser, Handle, SavedFile } from "./browser";

export async function startChromium(executablePath: string): Promise<Browser> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  return new ChromiumBrowser(page, () => browser.close());
}

class ChromiumBrowser implements Browser {
  constructor(
    private readonly page: Page,
    readonly close: () => Promise<void>,
  ) {}

  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  evaluate(expression: string): Promise<string> {
    return this.page.evaluate<string>(expression);
  }

  async element(expression: string): Promise<Handle | undefined> {
    const element = (await this.page.evaluateHandle<Element | null>(expression)).asElement();
    if (element === null) return undefined;
    return {
      click: () => element.click(),
      type: async (text) => {
        await element.fill("");
        await element.focus();
        await this.page.keyboard.type(text);
      },
      pick: async (offered) => void (await element.selectOption({ label: offered })),
      choose: (path) => element.setInputFiles(path),
    };
  }

  async saved(press: () => Promise<void>): Promise<SavedFile> {
    const download = this.page.waitForEvent("download");
    await press();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()), arrived: true };
  }

  screenshot(): Promise<Buffer> {
    return this.page.screenshot();
  }
}
