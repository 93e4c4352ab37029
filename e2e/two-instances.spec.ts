/** Two instances behind nginx on one PostgreSQL: what is acknowledged stays, whatever dies, and browsers recover by themselves. */
import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { shareClient } from "@/lib/share/client";
import { examplePlan } from "@/lib/share/documents.testing";
import { linkPath, type ShareLink } from "@/lib/share/link";
import { createShare, type OwnedShare, readShare } from "@/lib/share/owner";
import type { Work } from "@/lib/work";
import { type Cluster, type Missing, startCluster } from "./faults/cluster";
import { hasAddresses, ownAddresses, secureFetch } from "./faults/secure-fetch";
import { startWriters, type Writers } from "./faults/writers";
import { SharedSheetPage } from "./pages/shared-sheet-page";
import { test as base, expect } from "./support/test";

type Story = {
  cluster: Cluster;
  /** Stopped at the end of the story in any case. */
  writers: Writers;
};

const test = base.extend<Story, { started: Cluster | Missing }>({
  started: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const started = await startCluster();
      await use(started);
      if ("stop" in started) await started.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  cluster: async ({ started }, use, { skip }) => {
    if ("missing" in started) return skip(true, started.missing);
    await use(started);
  },
  writers: async ({ cluster }, use) => {
    const writers = await startWriters(cluster.url, (writer) =>
      secureFetch({ ca: cluster.ca, from: ownAddresses(writer, 25) }),
    );
    await use(writers);
    await writers.stop().catch(() => {});
  },
  baseURL: async ({ cluster }, use) => use(cluster.url),
});

// They share one cluster, so they take turns.
test.describe.configure({ mode: "default", timeout: 120_000 });
test.use({
  ignoreHTTPSErrors: true,
  // What the browser says of requests that fail on purpose, and of a certificate that no authority has signed.
  allowedFaults: [/status of 50[23]|net::ERR_|Failed to fetch|SSL certificate error/],
});

type Sheet = {
  owned: OwnedShare;
  link: ShareLink /** How many jobs the office sees done. */;
  ticked: () => Promise<number>;
};

async function shareSheet({ url, ca }: Cluster): Promise<Sheet> {
  const client = shareClient({ base: url, fetch: secureFetch({ ca }) });
  const created = await createShare({
    client,
    keep: () => true,
    randomBytes: (length) => new Uint8Array(randomBytes(length)),
    now: new Date(),
    planDocument: examplePlan,
    days: 7,
  });
  if (created.kind !== "ok") throw new Error(`The sheet was not shared: ${JSON.stringify(created)}`);
  const { owned, technicianLink } = created;
  return {
    owned,
    link: technicianLink,
    ticked: async () => {
      const read = await readShare({ client }, owned);
      return read.kind === "ok" ? doneJobs(read.work).length : -1;
    },
  };
}

const jobs = ["back-up-router", "remove-forwards"] as const;
const doneJobs = ({ marks }: Work) => jobs.filter((job) => marks[`job-${job}`]?.state === "done");
const markDone = (page: Page, index: 0 | 1) => new SharedSheetPage(page).markDone(jobs[index]);
const line = (page: Page, index: 0 | 1) => new SharedSheetPage(page).line(jobs[index]);
const saving = (page: Page) => new SharedSheetPage(page).bar;
const saved = async (page: Page) => expect(saving(page)).toContainText(/Saved/, { timeout: 40_000 });

async function openSheet(page: Page, link: ShareLink): Promise<void> {
  await page.goto(linkPath(link));
  await saved(page);
}

async function health(url: string): Promise<number> {
  return (await fetch(`${url}/api/health`)).status;
}

test("one instance after the other is killed while everybody writes, and nobody loses anything", async ({
  cluster,
  writers,
  page,
}) => {
  const [first, second] = cluster.instances;
  const sheet = await shareSheet(cluster);
  await openSheet(page, sheet.link);
  await writers.goOn();

  await first.kill();
  await markDone(page, 0);
  await writers.goOn();
  await saved(page);
  await first.start();

  await second.kill();
  await markDone(page, 1);
  await writers.goOn();
  await saved(page);
  expect(first.output(), "the instance that came back does the work").toContain('"method":"PUT"');
  await second.start();

  await writers.settle();
  await page.reload();
  await expect(line(page, 0)).toContainText("Done");
  await expect(line(page, 1)).toContainText("Done");
  expect(await sheet.ticked()).toBe(2);
});

test("with every instance away the technician works on, and it is saved when one comes back", async ({
  cluster,
  page,
}) => {
  const [first, second] = cluster.instances;
  const sheet = await shareSheet(cluster);
  await openSheet(page, sheet.link);
  await first.kill();
  await second.kill();
  await markDone(page, 0);
  await expect(saving(page)).toContainText("Offline: will save");
  await Promise.all([first.start(), second.start()]);
  await saved(page);
  await page.reload();
  await expect(line(page, 0)).toContainText("Done");
  expect(await sheet.ticked()).toBe(1);
});

test("PostgreSQL is stopped and started while everybody writes, and nobody loses anything", async ({
  cluster,
  writers,
  page,
}) => {
  const { instances, database } = cluster;
  const sheet = await shareSheet(cluster);
  await openSheet(page, sheet.link);
  await writers.goOn();

  await database.stop();
  await markDone(page, 0);
  await expect(saving(page)).toContainText("Not saved yet");
  for (const { url } of instances) await expect.poll(() => health(url)).toBe(503);
  await expect.poll(() => writers.statuses().has(503)).toBe(true);

  await database.start();
  // Nobody has started the instances anew: those that served before serve again.
  for (const { url } of instances) await expect.poll(() => health(url), { timeout: 20_000 }).toBe(200);
  await writers.goOn();
  await saved(page);

  expect(writers.withoutRetryAfter()).toBe(0);
  expect([...writers.statuses()].filter((status) => ![200, 201, 412, 503].includes(status))).toEqual([]);
  await writers.settle();
  await page.reload();
  await expect(line(page, 0)).toContainText("Done");
  expect(await sheet.ticked()).toBe(1);
});

test("a client can't write itself another address, and its limits hold on both instances together", async ({
  cluster,
}) => {
  test.skip(!hasAddresses, "Only on Linux does a computer have addresses enough.");
  const { url, ca } = cluster;
  const [caller = "", neighbor = ""] = ownAddresses(50, 2);
  const own = secureFetch({ ca, from: [caller] });
  const seen = async (forwarded: string) =>
    (await own(`${url}/api/address`, { headers: { "X-Forwarded-For": forwarded } })).json();
  for (const forged of ["203.0.113.9", "203.0.113.9, 127.0.0.1", "::1", "127.0.0.1", ", ,"])
    expect(await seen(forged)).toMatchObject({ address: caller });

  const wrongLink = `${url}/api/shares/${"A".repeat(22)}`;
  const statuses: number[] = [];
  for (let guess = 0; guess < 61; guess++) {
    const forged = { "X-Forwarded-For": `203.0.113.${guess}` };
    statuses.push((await own(wrongLink, { headers: { Authorization: `Bearer ${"A".repeat(43)}`, ...forged } })).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 60 }, () => 404), 429]);
  expect((await secureFetch({ ca, from: [neighbor] })(wrongLink)).status).toBe(404);
});

test("what stands below /s/ is in no log, not even when everything fails", async ({ cluster, page }) => {
  const { url, httpUrl, ca, instances, nginxLog } = cluster;
  const sheet = await shareSheet(cluster);
  const [path = "", secret = ""] = linkPath(sheet.link).split("#");
  await openSheet(page, sheet.link);
  const call = secureFetch({ ca });
  const askForAll = async () => {
    const cut = [path, `${path}%23${secret}`, `/${path}%23${secret}`, `/s%2F${path.slice(3)}%23${secret}`];
    for (const target of [...cut, `${path}%zz${secret}`])
      for (const address of [`${url}${target}`, `${httpUrl}${target}`])
        await (address.startsWith("https") ? call(address) : fetch(address, { redirect: "manual" }));
  };
  const outputs = instances.map((instance) => instance.output);
  await askForAll();
  const written = outputs.map((output) => output());
  await Promise.all(instances.map((instance) => instance.kill()));
  await askForAll();
  expect((await call(`${url}${path}`)).status).toBe(502);
  expect((await call(`${url}/offices`)).status).toBe(502);
  await Promise.all(instances.map((instance) => instance.start()));

  expect(nginxLog(), "nginx does write").toContain("/offices");
  for (const log of [nginxLog(), ...written]) {
    expect(log).not.toContain(secret.slice(3, 40));
    expect(log).not.toMatch(/\/s(\/|%2F)[A-Za-z0-9_-]/i);
  }
});
