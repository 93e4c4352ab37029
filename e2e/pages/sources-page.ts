import type { Locator, Page } from "@playwright/test";
import { typeInto } from "@/e2e/support/type-into";

/** All facts, contradictions and words that the sheets rest on. */
export class SourcesPage {
  constructor(readonly page: Page) {}

  async open(number?: string): Promise<void> {
    await this.page.goto(number ? `/sources#${number}` : "/sources");
    await this.page.getByRole("heading", { name: "Sources", level: 1 }).waitFor();
  }

  entry(number: string): Locator {
    return this.page.locator(`li[id="${number}"]`);
  }

  get entries(): Locator {
    return this.page.getByRole("main").locator("li[id]");
  }

  async find(words: string): Promise<void> {
    await typeInto(this.page.getByRole("searchbox", { name: "Find a fact" }), words);
  }

  get count(): Locator {
    return this.page
      .getByRole("main")
      .getByText(/facts? found|Nothing found/)
      .last();
  }
}
