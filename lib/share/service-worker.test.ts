import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { expect, it } from "vitest";

const program = readFileSync("public/sw.js", "utf8");
const origin = "https://handoff.example.net";
const whole = () => ({ status: 200, type: "basic", redirected: false, clone: whole });

type FetchEvent = { request: object; respondWith: (answer: Promise<unknown>) => void; waitUntil: () => void };

/** What the worker answers where the browser's storage takes nothing more. */
function answerWhenFull(path: string, mode: string): Promise<unknown> | undefined {
  const listeners = new Map<string, (event: FetchEvent) => void>();
  const full = () => Promise.reject(new Error("QuotaExceededError"));
  const cache = { match: async () => undefined, put: full };
  runInContext(
    program,
    createContext({
      URL,
      Promise,
      setTimeout,
      location: { origin },
      caches: { open: async () => cache },
      fetch: async () => whole(),
      addEventListener: (name: string, listener: (event: FetchEvent) => void) => listeners.set(name, listener),
    }),
  );
  let answer: Promise<unknown> | undefined;
  listeners.get("fetch")?.({
    request: { url: origin + path, method: "GET", mode },
    respondWith: (given) => {
      answer = given;
    },
    waitUntil: () => undefined,
  });
  return answer;
}

it.each([
  ["a page", "/s/AAAAAAAAAAAAAAAAAAAAAA", "navigate"],
  ["a script", "/_next/static/chunks/main.js", "no-cors"],
])("a full storage costs the copy of %s, not the page itself", async (_what, path, mode) => {
  await expect(answerWhenFull(path, mode)).resolves.toMatchObject({ status: 200 });
});
