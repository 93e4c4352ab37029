import { test as base } from "@playwright/test";
import type { Browser } from "./browser";
import { type Engine, type EngineName, engines } from "./engines";
import { Person } from "./person";

export { expect } from "@playwright/test";

export type EngineOptions = { engineName: EngineName };

type People = EngineOptions & {
  engine: Engine;
  /** All who are at a browser; each is closed at the end. */
  everybody: Person[];
  /** Who fills in the answers. */
  manager: Person;
  /** Who sets up the network, with a browser of their own. */
  technician: Person;
};

/** Playwright's runner, whichever way the browser itself is driven. */
export const test = base.extend<{ installed: undefined }, People>({
  engineName: ["chromium", { option: true, scope: "worker" }],
  engine: [
    async ({ engineName }, use) => {
      const engine = engines[engineName];
      if ((await engine.starter()) === undefined) console.log(absent(engine));
      await use(engine);
    },
    { scope: "worker" },
  ],
  everybody: [
    async ({ browserName: _ }, use) => {
      const people: Person[] = [];
      await use(people);
      for (const person of people) await person.leave();
    },
    { scope: "worker" },
  ],
  manager: [async ({ engine, everybody }, use) => use(await arrive(engine, everybody)), { scope: "worker" }],
  technician: [async ({ engine, everybody }, use) => use(await arrive(engine, everybody)), { scope: "worker" }],
  installed: [
    async ({ engine, everybody }, use, info) => {
      test.skip((await engine.starter()) === undefined, absent(engine));
      await use(undefined);
      if (info.status === info.expectedStatus) return;
      for (const person of everybody)
        await info.attach("screen", { body: await person.screenshot(), contentType: "image/png" });
    },
    { auto: true },
  ],
});

async function arrive(engine: Engine, everybody: Person[]): Promise<Person> {
  const start = await engine.starter();
  if (start === undefined) throw new Error(absent(engine));
  const browser: Browser = await start();
  const person = new Person(browser);
  everybody.push(person);
  return person;
}

const absent = ({ title, install }: Engine) => `not tried in ${title}: it is not on this computer (${install})`;

/** Leaves out, aloud, what this way of driving the engine can't show. It counts neither as passed nor as failed. */
export function notShown(engine: Engine, what: string): void {
  const description = `not shown in ${engine.title}: ${what}`;
  console.log(description);
  test.info().annotations.push({ type: "not shown", description });
  test.skip();
}
