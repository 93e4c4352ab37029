/**
 * What a first visit loads, beside the floor pages that `npm run bench` measures against. Bytes and counts are exact, so they
 * are held here; times are not, so they are only told by the bench. Both sides are built from the same packages in the same
 * run: the limits need no mending when a package grows.
 */
import { type ChildServer, childServer } from "@/lib/bench/child-server";
import { firstLoad, holdsCryptography, holdsPdfCode, holdsSentence } from "@/lib/bench/first-load";
import { buildFloor } from "@/lib/bench/floor/build";
import { FIRST_STEP, JAVASCRIPT_LIMITS, SHARED_SHEET_LIMIT, START_PAGE } from "@/lib/bench/limits";
import { pairs } from "@/lib/bench/places";
import { exampleOffice } from "@/lib/example/example-office";
import { articleFacts, beyondFacts } from "@/lib/facts";
import { OfficeShare } from "./support/shares";
import { expect, test } from "./support/test";

// In one worker: the floor is built once.
test.describe.configure({ mode: "default" });

let floor: ChildServer;

test.beforeAll(async () => {
  // Two builds beside each other on a small machine take their time.
  test.setTimeout(300_000);
  await buildFloor();
  floor = await childServer("lib/bench/floor/serve.ts");
});

test.afterAll(() => floor?.stop());

test("the start page loads no script before somebody touches it, and little else", async ({ browser, baseURL }) => {
  const { requests, allBytes, scripts } = await firstLoad(browser, pairs(baseURL ?? "", floor.url).start.ours);
  test.info().annotations.push({ type: "bytes", description: `${allBytes} in ${requests} requests` });
  expect(scripts).toEqual([]);
  expect(requests).toBeLessThanOrEqual(START_PAGE.requests);
  expect(allBytes).toBeLessThanOrEqual(START_PAGE.bytes);
  // The page itself came, and was counted.
  expect(requests).toBeGreaterThan(1);
  expect(allBytes).toBeGreaterThan(10_000);
});

test("the first step asks for little until the network rests", async ({ browser, baseURL }) => {
  const { requests, scripts } = await firstLoad(browser, pairs(baseURL ?? "", floor.url).firstStep.ours);
  test.info().annotations.push({ type: "requests", description: String(requests) });
  expect(requests).toBeLessThanOrEqual(FIRST_STEP.requests);
  expect(scripts).not.toEqual([]);
});

for (const page of ["step", "sheet"] as const)
  test(`the first load of the ${page} page keeps its budget, and holds no code of the PDF`, async ({
    browser,
    baseURL,
  }) => {
    const pair = pairs(baseURL ?? "", floor.url)[page];
    const ours = await firstLoad(browser, pair.ours);
    const least = await firstLoad(browser, pair.floor);
    test.info().annotations.push({ type: "bytes", description: `${ours.bytes}; ${pair.of} ${least.bytes}` });
    expect(ours.bytes / least.bytes).toBeLessThanOrEqual(JAVASCRIPT_LIMITS[page]);
    expect(holdsPdfCode(ours)).toBe(false);
    if (page !== "sheet") expect(holdsCryptography(ours)).toBe(false);
  });

test("the sheet of an office without a link brings its work order: no grounds, no source, no help, nothing of work on site", async ({
  browser,
  baseURL,
}) => {
  const { sheet } = pairs(baseURL ?? "", floor.url);
  const load = await firstLoad(browser, sheet.ours);
  // What it shows is there.
  expect(holdsSentence(load, "Back up the router’s settings")).toBe(true);
  // A heading of the grounds, what a source says, help of a question whose answer counts, and the sentence on how far the work is.
  expect(holdsSentence(load, "Why, job by job")).toBe(false);
  expect(holdsSentence(load, articleFacts.F17.text)).toBe(false);
  expect(holdsSentence(load, "Hold down the Option key")).toBe(false);
  expect(holdsSentence(load, "Not signed off yet.")).toBe(false);
});

test("the technician’s page keeps its budget: a sheet to work on, no grounds, no source, no code of the PDF", async ({
  browser,
  baseURL,
}) => {
  const app = baseURL ?? "";
  const { link } = await OfficeShare.make(app, exampleOffice);
  const ours = await firstLoad(browser, { url: app + link });
  const least = await firstLoad(browser, pairs(app, floor.url).sheet.floor);
  test.info().annotations.push({ type: "bytes", description: `${ours.bytes}; form page ${least.bytes}` });
  expect(ours.bytes / least.bytes).toBeLessThanOrEqual(SHARED_SHEET_LIMIT);
  expect(holdsPdfCode(ours)).toBe(false);
  // The sheet was opened, and can be worked on.
  expect(holdsCryptography(ours)).toBe(true);
  expect(holdsSentence(ours, "Back up the router’s settings")).toBe(true);
  expect(holdsSentence(ours, "Not signed off yet.")).toBe(true);
  expect(holdsSentence(ours, "Why, job by job")).toBe(false);
  expect(holdsSentence(ours, articleFacts.F17.text)).toBe(false);
  expect(holdsSentence(ours, beyondFacts.E2.text)).toBe(false);
  expect(holdsSentence(ours, "Hold down the Option key")).toBe(false);
});
