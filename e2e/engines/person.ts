import type { Browser, Handle, SavedFile } from "./browser";
import { run } from "./browser";
import { find, misbehave, noted, printTaken, readFocused, readPage, takePrint, type Wanted, watch } from "./in-page";
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

  /** Chooses what a list offers. */
  async pick(wanted: Wanted, offered: string): Promise<void> {
    await this.handle(wanted, (element) => element.pick(offered));
  }

  /** Presses what unfolds, unless it is unfolded. */
  async unfold(wanted: Wanted): Promise<void> {
    await this.whichever({ wanted });
    if ((await this.attribute(wanted, "aria-expanded")) !== "true") await this.press(wanted);
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

  async isUnfolded(wanted: Wanted): Promise<boolean> {
    await this.whichever({ wanted });
    return (await this.attribute(wanted, "aria-expanded")) === "true";
  }

  async textOf(wanted: Wanted): Promise<string> {
    await this.whichever({ wanted });
    return this.browser.evaluate(`${expression(wanted)}.textContent`);
  }

  /** Waits until the page says so. */
  async sees(words: string): Promise<void> {
    let read = "";
    await eventually(
      async () => {
        read = await this.reads();
        return read.includes(words) || undefined;
      },
      () => `The page never said “${words}”. It said:\n${read}`,
    );
  }

  /** Waits until something has become another than it was. */
  async seesOther(wanted: Wanted, before: string): Promise<void> {
    await eventually(
      async () => (await this.textOf(wanted)) !== before || undefined,
      () => `It still says “${before}”.`,
    );
  }

  /** Waits until the focus is on what has these words. */
  async isAt(words: string): Promise<void> {
    await eventually(
      async () => (await run(this.browser, readFocused, undefined)).includes(words) || undefined,
      () => `The focus never came to “${words}”.`,
    );
  }

  /** What the sheet has to print when it prints. */
  async prints(wanted: Wanted): Promise<string> {
    await run(this.browser, takePrint, undefined);
    await this.press(wanted);
    return eventually(
      async () => (await run(this.browser, printTaken, undefined)) || undefined,
      () => "The page never printed.",
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

  private attribute(wanted: Wanted, name: string): Promise<string> {
    return this.browser.evaluate(`String(${expression(wanted)}.getAttribute(${JSON.stringify(name)}))`);
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
