import type { Locator, Page } from "@playwright/test";
import { typeInto } from "@/e2e/support/type-into";

/** A step of the wizard. Questions go by their label, options by theirs. */
export class StepPage {
  constructor(readonly page: Page) {}

  async open(office: string, step: string): Promise<void> {
    await this.page.goto(`/offices/${office}/${step}`);
    await this.form.waitFor();
  }

  get form(): Locator {
    return this.page.getByRole("main").getByRole("form");
  }

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The office's local id, from the address. */
  get officeId(): string {
    return new URL(this.page.url()).pathname.split("/")[2] ?? "";
  }

  question(label: string | RegExp): Locator {
    return this.page.getByRole("group", { name: label });
  }

  /** A question, in sight or folded. */
  folded(label: string | RegExp): Locator {
    return this.page.getByRole("group", { name: label, includeHidden: true });
  }

  option(label: string | RegExp, option: string): Locator {
    return optionIn(this.folded(label), option);
  }

  /** Chooses an option, or ticks it where several may be. What it is folded in is opened first. */
  async answer(label: string | RegExp, option: string): Promise<void> {
    await this.unfold(this.option(label, option));
    await this.option(label, option).check();
  }

  /** Opens by hand what something is folded in, from the outside in. */
  async unfold(inside: Locator): Promise<void> {
    for (;;) {
      const folded = await inside.evaluateHandle((element) => {
        let outermost: Element | null = null;
        for (let fold = element.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
          if (!fold.open) outermost = fold.querySelector(":scope > summary");
        return outermost;
      });
      const summary = folded.asElement();
      if (!summary) return;
      await summary.click();
    }
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label, typeof label === "string" ? { exact: true } : {});
  }

  async type(label: string | RegExp, text: string): Promise<void> {
    await this.unfold(this.field(label));
    await typeInto(this.field(label), text);
  }

  /** What is wrong at one typed field, as a screen reader hears it. */
  fault(label: string | RegExp, sentence: string): Locator {
    return this.page
      .locator("[data-field]")
      .filter({ has: this.field(label) })
      .getByText(sentence);
  }

  async findOut(name: string): Promise<void> {
    await this.page
      .locator("summary")
      .filter({ hasText: new RegExp(`^How do I find this\\? ${name}$`) })
      .click();
  }

  /** A press on a page that has come, and that its scripts have not taken over yet, does nothing: a person presses again. */
  async alive(): Promise<void> {
    await this.form.waitFor();
    await this.form.evaluate(async (form) => {
      while (!Object.keys(form).some((key) => key.startsWith("__react"))) await new Promise(requestAnimationFrame);
    });
  }

  async continue(): Promise<void> {
    await this.page.getByRole("button", { name: "Continue", exact: true }).click();
  }

  async saveAndGoBack(): Promise<void> {
    await this.page.getByRole("button", { name: "Save and go back to your answers" }).click();
  }

  async back(): Promise<void> {
    await this.form.getByRole("link", { name: "Back", exact: true }).click();
  }

  async goToStep(title: string): Promise<void> {
    await this.page.getByRole("navigation", { name: "Steps" }).getByRole("link", { name: title }).click();
  }

  get errorSummary(): Locator {
    return this.page.getByRole("alert", { name: "There is a problem" });
  }

  get soFar(): Locator {
    return this.page.getByRole("complementary", { name: "So far" });
  }

  /** "Saved in this browser", or what another tab has changed. */
  get keeping(): Locator {
    return this.page.getByRole("status").filter({ hasText: /browser|another tab/ });
  }
}

function optionIn(question: Locator, option: string): Locator {
  const named = { name: option, exact: true, includeHidden: true };
  return question.getByRole("radio", named).or(question.getByRole("checkbox", named));
}
