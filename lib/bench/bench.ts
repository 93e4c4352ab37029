/** What the sections share, each started when the first of them asks. */
import type { Browser } from "@playwright/test";
import { launchBrowser } from "./browser";
import { type ChildServer, childServer } from "./child-server";
import { buildFloor } from "./floor/build";

export class Bench {
  private readonly started: (() => Promise<unknown>)[] = [];
  private browserStart: Promise<Browser> | undefined;
  private appStart: Promise<ChildServer> | undefined;
  private floorStart: Promise<ChildServer> | undefined;

  /** Runs so many rounds of what is measured several times. */
  constructor(readonly rounds: number) {}

  /** Which Chromium has measured, if one has. */
  async browserVersion(): Promise<string | undefined> {
    return this.browserStart?.then(
      (browser) => browser.version(),
      () => undefined,
    );
  }

  browser(): Promise<Browser> {
    this.browserStart ??= this.kept(launchBrowser(), (browser) => browser.close());
    return this.browserStart;
  }

  /** The address of our own app. */
  async app(): Promise<string> {
    this.appStart ??= this.kept(childServer("site/server.mjs"), (server) => server.stop());
    return (await this.appStart).url;
  }

  /** The address of the floor pages. */
  async floor(): Promise<string> {
    this.floorStart ??= this.kept(
      buildFloor().then(() => childServer("lib/bench/floor/serve.ts")),
      (server) => server.stop(),
    );
    return (await this.floorStart).url;
  }

  async end(): Promise<void> {
    await Promise.allSettled(this.started.map((stop) => stop()));
  }

  private kept<T>(start: Promise<T>, stop: (thing: T) => Promise<unknown>): Promise<T> {
    this.started.push(() => start.then(stop));
    return start;
  }
}
