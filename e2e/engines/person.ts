import type { Browser, Handle, SavedFile } from "./browser";
import { run } from "./browser";
import { find, misbehave, noted, readPage, type Wanted, watch } from "./in-page";
import { eventually } from "./program";

/** Somebody at a browser: looks for what is called so, waits until it is there, presses, types and reads. */
export class Person {
  constructor(private readonly browser: Browser) {}

  async open(address: string): Promise<void> {
    await this.browser.open(address);
    await run(this.browser, watch, undefined);
  }

  async reload(): Promise<void> {
    await this.browser.reload();
    await run(this.browser, watch, undefined);
  }

  async press(wanted: Wanted): Promise<void> {
    await this.handle(wanted, (element) => element.click());
  }

  async type(wanted: Wanted, text: string): Promise<void> {
    await this.handle(wanted, (element) => element.type(text));
  }

  async choose(wanted: Wanted, path: string): Promise<void> {
    await this.handle(wanted, (element) => element.choose(path));
  }

  /** The file that pressing it saves. */
  saves(wanted: Wanted): Promise<SavedFile> {
    return this.browser.saved(() => this.press(wanted));
  }

  /** Which of these comes first. */
  async whichever<Name extends string>(these: Record<Name, Wanted>): Promise<Name> {
    const names = Object.keys(these).filter((name): name is Name => name in these);
    return eventually(
      async () => {
        for (const name of names) if (await this.look(these[name])) return name;
        return undefined;
      },
      () => `None of these came: ${JSON.stringify(these)}`,
    );
  }

  /** What stands in a field. */
  async valueOf(wanted: Wanted): Promise<string> {
    await this.whichever({ wanted });
    return this.browser.evaluate(`${expression(wanted)}.value`);
  }

  async isChosen(wanted: Wanted): Promise<boolean> {
    await this.whichever({ wanted });
    return (await this.browser.evaluate(`String(${expression(wanted)}.checked)`)) === "true";
  }

  async textOf(wanted: Wanted): Promise<string> {
    await this.whichever({ wanted });
    return this.browser.evaluate(`${expression(wanted)}.textContent`);
  }

  /** Waits until the page says so. */
  async sees(words: string): Promise<void> {
    await eventually(
      async () => (await this.reads()).includes(words) || undefined,
      () => `The page never said “${words}”.`,
    );
  }

  /** Waits until something has become another than it was. */
  async seesOther(wanted: Wanted, before: string): Promise<void> {
    await eventually(
      async () => (await this.textOf(wanted)) !== before || undefined,
      () => `It still says “${before}”.`,
    );
  }

  reads(): Promise<string> {
    return run(this.browser, readPage, undefined);
  }

  /** What was thrown or refused on the pages so far. */
  faults(): Promise<string[]> {
    return run(this.browser, noted, undefined);
  }

  /** What would be found if a page did wrong. */
  async faultsOnPurpose(): Promise<string[]> {
    await run(this.browser, misbehave, undefined);
    return this.faults();
  }

  /** What the browser says that it is. */
  browserSays(): Promise<string> {
    return this.browser.evaluate("navigator.userAgent");
  }

  screenshot(): Promise<Buffer> {
    return this.browser.screenshot();
  }

  async leave(): Promise<void> {
    await this.browser.close();
  }

  private look(wanted: Wanted): Promise<Handle | undefined> {
    return this.browser.element(expression(wanted));
  }

  /** A page may draw an element anew between the look and the press; then the person looks again. */
  private async handle(wanted: Wanted, act: (element: Handle) => Promise<void>): Promise<void> {
    await eventually(
      async () => {
        const element = await this.look(wanted);
        if (element === undefined) return undefined;
        await act(element);
        return true;
      },
      () => `This could not be used: ${JSON.stringify(wanted)}`,
    );
  }
}

const expression = (wanted: Wanted) => `(${find})(${JSON.stringify(wanted)})`;
