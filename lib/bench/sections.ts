/** The parts of the bench by their names, each with the lines that it brings. */
import type { Bench } from "./bench";
import { exportTimes } from "./exports";
import { atMost, type Figure, inKb, inMs, ratio } from "./figure";
import { firstLoad, holdsCryptography, holdsPdfCode } from "./first-load";
import { fullWizard } from "./full-wizard";
import { FIRST_STEP, JAVASCRIPT_LIMITS, PDF_BYTES, START_PAGE } from "./limits";
import { type Loading, loading } from "./loading";
import { pdfInBrowser, warmPdf } from "./pdf";
import { type Pair, pairs } from "./places";
import { planTimes } from "./plans";
import type { Section } from "./run";
import { sealing } from "./sealing";
import { pages, server, start } from "./server/sections";
import { median, percentile } from "./statistics";
import { readings } from "./words";

async function javascript(bench: Bench): Promise<Figure[]> {
  const browser = await bench.browser();
  const places = pairs(await bench.app(), await bench.floor());
  const start = await firstLoad(browser, places.start.ours);
  const figures = [
    atMost("first-load JavaScript, start page before a touch", start.bytes, START_PAGE.scriptBytes, inKb),
  ];
  const loads = [{ name: places.start.name, load: start }];
  for (const [key, limit] of entriesOf(JAVASCRIPT_LIMITS)) {
    const { name, ours, floor, of } = places[key];
    const [own, least] = [await firstLoad(browser, ours), await firstLoad(browser, floor)];
    figures.push(ratio(`first-load JavaScript, ${name}`, { ours: own.bytes, floor: least.bytes, limit, of }, inKb));
    if (own.aheadBytes > 0) figures.push({ name: "… of it fetched ahead for links", measured: inKb(own.aheadBytes) });
    loads.push({ name, load: own });
  }
  const later = await firstLoad(browser, places.laterStep.ours);
  loads.push({ name: places.laterStep.name, load: later });
  figures.push({ name: `first-load JavaScript, ${places.laterStep.name}`, measured: inKb(later.bytes) });
  const sealed = loads.filter(({ name }) => name !== places.sheet.name);
  return [
    ...figures,
    none("PDF code in the first load of any", named(loads.filter(({ load }) => holdsPdfCode(load)))),
    none(
      "cryptography in the first load of start page or wizard",
      named(sealed.filter(({ load }) => holdsCryptography(load))),
    ),
  ];
}

/** One visit's first picture is off by a tenth either way, so there are three visits where elsewhere one is enough. */
const VISITS = 3;

/** Ours and the floor take turns, so that noise hits both. */
async function slowLoading(bench: Bench): Promise<Figure[]> {
  const browser = await bench.browser();
  const places = pairs(await bench.app(), await bench.floor());
  const { start, firstStep, example, step, sheet } = places;
  const compared = [start, firstStep, example].map(visitsOf);
  const alone = [step, sheet].map(visitsOf);
  // The first round only warms the servers up.
  for (let round = 0; round <= VISITS * bench.rounds; round++) {
    for (const { pair, ours, floor } of compared) {
      const [least, own] = [await loading(browser, pair.floor), await loading(browser, pair.ours)];
      if (round === 0) continue;
      floor.push(least);
      ours.push(own);
    }
    if (round > 0 && round <= bench.rounds)
      for (const { pair, ours } of alone) ours.push(await loading(browser, pair.ours));
  }
  const [ofStart] = compared;
  return [
    ...compared.map(({ pair: { name, of }, ours, floor }) =>
      ratio(
        `first picture (LCP), slow, ${name}`,
        { ours: median(ours.map(({ lcp }) => lcp)), floor: median(floor.map(({ lcp }) => lcp)), limit: 1.15, of },
        inMs,
      ),
    ),
    ...(await requests(bench)),
    atMost(
      "blocking time, slow, start page before a touch",
      median(ofStart?.ours.map(({ blocking }) => blocking) ?? []),
      START_PAGE.blocking,
      inMs,
    ),
    ...[...compared, ...alone]
      .filter(({ pair }) => pair !== example)
      .map(({ pair: { name }, ours }) =>
        atMost(`layout shift, slow, ${name}`, Math.max(...ours.map(({ layoutShift }) => layoutShift)), 0, inShares),
      ),
  ];
}

async function requests(bench: Bench): Promise<Figure[]> {
  const browser = await bench.browser();
  const { start, firstStep } = pairs(await bench.app(), await bench.app());
  const ofStart = await firstLoad(browser, start.ours);
  const ofStep = await firstLoad(browser, firstStep.ours);
  return [
    atMost("start page before a touch, requests", ofStart.requests, START_PAGE.requests, String),
    atMost("start page before a touch, bytes over the wire", ofStart.allBytes, START_PAGE.bytes, inKb),
    atMost("first step, requests until the network rests", ofStep.requests, FIRST_STEP.requests, String),
  ];
}

async function keys(bench: Bench): Promise<Figure[]> {
  const { durations, slowest } = await fullWizard(await bench.browser(), await bench.app());
  const worst = slowest[0];
  return [
    atMost(
      `key press to next paint, 98th percentile of ${durations.length} presses, “So far” open`,
      percentile(durations, 98),
      100,
      inMs,
    ),
    {
      name: "… median; slowest",
      measured: `${inMs(median(durations))}; ${worst ? `${inMs(worst.duration)} (${worst.on})` : ""}`,
    },
  ];
}

async function pdf(bench: Bench): Promise<Figure[]> {
  const { sheet } = pairs(await bench.app(), await bench.app());
  const inBrowser = await pdfInBrowser(await bench.browser(), sheet.ours);
  const { ours, bare } = await warmPdf(2 * bench.rounds);
  return [
    atMost("longest task of the page while a PDF is made", inBrowser.longestTask, 50, inMs),
    atMost("first PDF, code and fonts over the wire", inBrowser.bytes, PDF_BYTES, inKb),
    ratio("warm PDF, in Node", { ours, floor: bare, limit: 2, of: "bare pdfkit" }, inMs),
    { name: "… in the browser, first; warm", measured: `${inMs(inBrowser.firstMs)}; ${inMs(inBrowser.warmMs)}` },
  ];
}

async function plan(bench: Bench): Promise<Figure[]> {
  const { plan: ours, clone: floor } = planTimes(bench.rounds);
  return [
    ratio(
      "a plan",
      { ours, floor, limit: 10, of: "its structuredClone" },
      (value) => `${(value * 1000).toFixed(0)} µs`,
    ),
  ];
}

async function exports(bench: Bench): Promise<Figure[]> {
  const { ms, devices } = await exportTimes(bench.rounds);
  return [atMost(`all exports of one office, the slowest of all (${devices} devices)`, ms, 20, inMs)];
}

async function words(): Promise<Figure[]> {
  return (await readings()).map(({ name, jobs, orderWords, groundsWords, orderPages, pages }) => ({
    name: `${name}: jobs; words of the order, of its grounds; pages, with grounds`,
    measured: `${jobs}; ${orderWords}, ${groundsWords}; ${orderPages}, ${pages}`,
    reach: "≤ 14; 900, 3,600; 3, 9",
    ok: jobs <= 14 && orderWords <= 900 && groundsWords <= 3600 && orderPages <= 3 && pages <= orderPages + 6,
  }));
}

async function cryptography(bench: Bench): Promise<Figure[]> {
  const { ms, firstMs, addedBytes } = await sealing(await bench.browser(), await bench.floor());
  return [
    atMost("deriving keys, sealing and opening a sheet", ms, 10, inMs),
    { name: "… the first time, code still cold", measured: inMs(firstMs) },
    atMost("cryptography, code added to a page", addedBytes, 12_000, inKb),
  ];
}

export const sections: Readonly<Record<string, Section>> = {
  js: javascript,
  loading: slowLoading,
  pages,
  keys,
  pdf,
  plan,
  exports,
  words,
  sealing: cryptography,
  server,
  start,
};

function visitsOf(pair: Pair): { pair: Pair; ours: Loading[]; floor: Loading[] } {
  return { pair, ours: [], floor: [] };
}

function none(name: string, found: readonly string[]): Figure {
  return { name, measured: found.join(", ") || "none", reach: "none", ok: found.length === 0 };
}

const named = (things: readonly { name: string }[]) => things.map(({ name }) => name);
const inShares = (value: number) => (value === 0 ? "0" : value.toFixed(4));

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  // Object.entries forgets the keys' type.
  return Object.entries(record) as [Key, Value][];
}
