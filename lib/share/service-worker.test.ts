import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";

const program = readFileSync("public/sw.js", "utf8");
const origin = "https://handoff.example.net";
const page = "/s/AAAAAAAAAAAAAAAAAAAAAA";
const script = "/_next/static/chunks/main.js";

const ours = '<!DOCTYPE html><meta name="application-name" content="Network Handoff"/><p>The sheet</p>';
const stranger = "<!DOCTYPE html><title>Welcome to the Example Hotel</title><p>Sign in to go on</p>";

type Answered = { status?: number; type: string; body: string };

const ourPage: Answered = { type: "text/html; charset=utf-8", body: ours };
const ourScript: Answered = { type: "text/javascript; charset=utf-8", body: "main()" };
const strange = (status: number): Answered => ({ status, type: "text/html", body: stranger });

/** What a browser's `fetch` gives for an answer of the page's own origin. */
class BasicResponse extends Response {
  override get type(): ResponseType {
    return "basic";
  }

  override clone(): Response {
    return Object.setPrototypeOf(super.clone(), BasicResponse.prototype);
  }
}

/** That of Safari 16.0. */
class EarlierResponse extends Response {}
Object.defineProperty(EarlierResponse, "json", { value: undefined });

type Event = { request?: object; data?: unknown; respondWith?: (answer: Promise<Response>) => void } & {
  waitUntil: (work: Promise<unknown>) => void;
};

/** The worker between a page and a network that answers what `network` says at that moment. */
class Worker {
  network: Record<string, Answered | undefined> = { [page]: ourPage, [script]: ourScript };
  readonly kept = new Map<string, Response>();
  private readonly listeners = new Map<string, (event: Event) => void>();

  constructor(private readonly isFull = false) {
    const context = createContext({
      URL,
      Promise,
      Response: EarlierResponse,
      setTimeout,
      location: { origin },
      caches: { open: async () => this.cache() },
      fetch: async (request: string | { url: string }) => this.answer(request),
      addEventListener: (name: string, listener: (event: Event) => void) => this.listeners.set(name, listener),
    });
    runInContext(program, context);
  }

  ask(path: string, mode: "navigate" | "no-cors"): Promise<Response> {
    return new Promise((resolve) => {
      this.listeners.get("fetch")?.({
        request: { url: origin + path, method: "GET", mode },
        respondWith: resolve,
        waitUntil: () => undefined,
      });
    });
  }

  /** As a page does once it has loaded. */
  async keep(): Promise<void> {
    let work: Promise<unknown> | undefined;
    this.listeners.get("message")?.({
      data: { keep: page, files: [script] },
      waitUntil: (given) => {
        work = given;
      },
    });
    await work;
  }

  private answer(request: string | { url: string }): Response {
    const answer = this.network[new URL(typeof request === "string" ? request : request.url, origin).pathname];
    if (!answer) throw new TypeError("Failed to fetch");
    const { status = 200, type, body } = answer;
    return new BasicResponse(body, { status, headers: { "content-type": type } });
  }

  private cache() {
    return {
      match: async (path: string | { url: string }) => this.kept.get(keyOf(path))?.clone(),
      put: async (path: string, response: Response) => {
        if (this.isFull) throw new Error("QuotaExceededError");
        this.kept.set(path, new BasicResponse(await response.text(), response));
      },
      delete: async (path: string | { url: string }) => this.kept.delete(keyOf(path)),
      keys: async () => [...this.kept.keys()].map((path) => ({ url: origin + path })),
    };
  }
}

function keyOf(request: string | { url: string }): string {
  const { pathname, search } = new URL(typeof request === "string" ? request : request.url, origin);
  return pathname + search;
}

it.each([
  ["a page", page, "navigate"],
  ["a script", script, "no-cors"],
] as const)("a full storage costs the copy of %s, not the page itself", async (_what, path, mode) => {
  const answer = await new Worker(true).ask(path, mode);
  expect(answer.status).toBe(200);
});

describe("somebody who answers in the server’s place", () => {
  const answers = [200, 401, 403, 405, 503].map((status) => [status] as const);

  async function offlinePage(): Promise<Worker> {
    const worker = new Worker();
    await worker.ask(page, "navigate");
    await worker.keep();
    return worker;
  }

  it("is not there: a page is kept with its files, and stands in when nobody answers", async () => {
    const worker = await offlinePage();
    worker.network = {};
    expect(await (await worker.ask(page, "navigate")).text()).toBe(ours);
    expect(await (await worker.ask(script, "no-cors")).text()).toBe("main()");
  });

  it.each(answers)("with %i and a page of its own does not take the place of a page that is kept", async (status) => {
    const worker = await offlinePage();
    worker.network = { [page]: strange(status), [script]: strange(status) };
    expect(await (await worker.ask(page, "navigate")).text()).toBe(ours);
    await worker.keep();
    worker.network = {};
    expect(await (await worker.ask(page, "navigate")).text()).toBe(ours);
  });

  it.each(answers)("with %i is seen where no page is kept, and leaves nothing behind", async (status) => {
    const worker = new Worker();
    worker.network = { [page]: strange(status), [script]: strange(status) };
    expect(await (await worker.ask(page, "navigate")).text()).toBe(stranger);
    await worker.ask(script, "no-cors");
    await worker.keep();
    expect([...worker.kept.keys()]).toEqual([]);
  });

  it("with a page where a script was asked for keeps the whole page from being kept, since it would not work", async () => {
    const worker = new Worker();
    worker.network = { [page]: ourPage, [script]: strange(200) };
    await worker.ask(page, "navigate");
    await worker.keep();
    expect(worker.kept.has(page)).toBe(false);
    expect(worker.kept.has(script)).toBe(false);
  });
});

it("the mark that it knows our pages by stands in every page, by the app’s name", () => {
  expect(readFileSync("app/layout.tsx", "utf8")).toContain('applicationName: "Network Handoff"');
});
