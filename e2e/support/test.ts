import { type BrowserContext, test as base, expect } from "@playwright/test";

export { expect };

/**
 * Collects what no page of ours may do: break its own policy, write an error to the console, throw,
 * or ask another computer for anything.
 */
export async function watchForFaults(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`Content-Security-Policy: ${event.violatedDirective} refused ${event.blockedURI || "inline"}`);
    });
  });
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) =>
    faults.push(`uncaught: ${error.error().message} (${error.page()?.url() ?? "a page that is gone"})`),
  );
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin) faults.push(`foreign request: ${request.url()}`);
  });
  return faults;
}

type Options = {
  /** Faults that a story provokes on purpose, such as the console's note of a page that was not found. */
  allowedFaults: RegExp[];
};

/** Playwright's test, which also fails when any page of the story does what `watchForFaults` collects. */
export const test = base.extend<Options & { faultless: undefined }>({
  allowedFaults: [[], { option: true }],
  faultless: [
    async ({ context, baseURL, allowedFaults }, use) => {
      const faults = await watchForFaults(context, new URL(baseURL ?? "").origin);
      await use(undefined);
      expect(faults.filter((fault) => !allowedFaults.some((allowed) => allowed.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});
