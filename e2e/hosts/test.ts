/** Playwright's test of a page behind a host, which is started at its first test and serves all others, too. */
import type { Missing } from "@/e2e/faults/cluster";
import { test as base } from "@/e2e/support/test";
import { type Host, type HostName, startHost } from "./host";

type Settings = { hostName: HostName; withApp: boolean };
type Start = (name: HostName, withApp: boolean) => Promise<Host | Missing>;

export const test = base.extend<Settings & { host: Host }, { start: Start }>({
  hostName: ["nginx", { option: true }],
  withApp: [true, { option: true }],
  /** Each host once for all of its tests. */
  start: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const started = new Map<string, Promise<Host | Missing>>();
      await use((name, withApp) => {
        const key = `${name} ${withApp}`;
        const host = started.get(key) ?? startHost(name, { withApp });
        started.set(key, host);
        return host;
      });
      for (const host of await Promise.allSettled(started.values()))
        if (host.status === "fulfilled" && "stop" in host.value) await host.value.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  host: async ({ start, hostName, withApp }, use, { skip }) => {
    const host = await start(hostName, withApp);
    if ("missing" in host) return skip(true, host.missing);
    await use(host);
  },
  baseURL: async ({ host }, use) => use(host.url),
});
