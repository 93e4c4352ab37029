/** A browser of any engine: as little of it as the tour needs. */
export interface Browser {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** What an expression comes to in the page, as text. */
  evaluate(expression: string): Promise<string>;
  /** The element that an expression comes to. */
  element(expression: string): Promise<Handle | undefined>;
  /** The file that a press makes the browser save. */
  saved(press: () => Promise<void>): Promise<SavedFile>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Handle {
  click(): Promise<void>;
  /** Types letter by letter, in place of what stands there. */
  type(text: string): Promise<void>;
  /** Chooses what a list offers, by its words. */
  pick(offered: string): Promise<void>;
  /** Chooses a file of this computer. */
  choose(path: string): Promise<void>;
}

export type SavedFile = {
  name: string;
  bytes: Buffer;
  /** Whether it came as a file; otherwise the bytes were taken from the page that handed them over. */
  arrived: boolean;
};

/** Runs a function in the page. It sees nothing but what it is given. */
export async function run<Given, Answer>(
  browser: Browser,
  inPage: (given: Given) => Answer | Promise<Answer>,
  given: Given,
): Promise<Answer> {
  const call = `(${inPage})(${JSON.stringify(given)})`;
  return JSON.parse(
    await browser.evaluate(`Promise.resolve(${call}).then((answer) => JSON.stringify(answer ?? null))`),
  );
}
