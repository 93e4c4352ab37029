/** The parts of the bench by their names, each with the lines that it brings. */
import type { Bench } from "./bench";
import { atMost, type Figure, inKb, inMs, ratio } from "./figure";
import { firstLoad, holdsCryptography, holdsPdfCode } from "./first-load";
import { fullWizard } from "./full-wizard";
import { JAVASCRIPT_LIMITS, PDF_BYTES } from "./limits";
import { type Loading, loading } from "./loading";
import { manyOffices } from "./many-offices";
import { pdfInBrowser, warmPdf } from "./pdf";
import { pairs } from "./places";
import { planTimes } from "./plans";
import { sealing } from "./sealing";
import { serverFigures } from "./server/measure";
import { median, percentile } from "./statistics";

export type Section = (bench: Bench) => Promise<Figure[]>;

async function javascript(bench: Bench): Promise<Figure[]> {
  const browser = await bench.browser();
  const figures: Figure[] = [];
  const withPdf: string[] = [];
  const withCryptography: string[] = [];
  for (const [key, limit] of entriesOf(JAVASCRIPT_LIMITS)) {
    const { name, ours, floor, of } = pairs(await bench.app(), await bench.floor())[key];
    const [own, least] = [await firstLoad(browser, ours), await firstLoad(browser, floor)];
    figures.push(ratio(`first-load JavaScript, ${name}`, { ours: own.bytes, floor: least.bytes, limit, of }, inKb));
    if (own.aheadBytes > 0) figures.push({ name: "… of it fetched ahead for links", measured: inKb(own.aheadBytes) });
    if (holdsPdfCode(own)) withPdf.push(name);
    if (key !== "sheet" && holdsCryptography(own)) withCryptography.push(name);
  }
  const { name, ours } = pairs(await bench.app(), await bench.floor()).laterStep;
  const later = await firstLoad(browser, ours);
  if (holdsCryptography(later)) withCryptography.push(name);
  figures.push({ name: `first-load JavaScript, ${name}`, measured: inKb(later.bytes) });
  figures.push({
    name: "PDF code in the first load of any",
    measured: withPdf.length === 0 ? "none" : withPdf.join(", "),
    reach: "none",
    ok: withPdf.length === 0,
  });
  figures.push({
    name: "cryptography in the first load of start page or wizard",
    measured: withCryptography.length === 0 ? "none" : withCryptography.join(", "),
    reach: "none",
    ok: withCryptography.length === 0,
  });
  return figures;
}

/** Ours and the floor take turns, so that noise hits both. */
async function slowLoading(bench: Bench): Promise<Figure[]> {
  const browser = await bench.browser();
  const measured = entriesOf(pairs(await bench.app(), await bench.floor()))
    .filter(([key]) => key !== "laterStep")
    .map(([, pair]) => ({ pair, ours: [] as Loading[], floor: [] as Loading[] }));
  // The first round only warms the servers up.
  for (let round = 0; round <= bench.rounds; round++)
    for (const { pair, ours, floor } of measured) {
      const [least, own] = [await loading(browser, pair.floor), await loading(browser, pair.ours)];
      if (round === 0) continue;
      floor.push(least);
      ours.push(own);
    }
  const compared = (what: string, key: "lcp" | "blocking", limit: number) =>
    measured.map(({ pair: { name, of }, ours, floor }) =>
      ratio(
        `${what}, ${name}`,
        { ours: median(ours.map((one) => one[key])), floor: median(floor.map((one) => one[key])), limit, of },
        inMs,
      ),
    );
  return [
    ...compared("LCP", "lcp", 1.2),
    ...compared("total blocking time", "blocking", 1.1),
    ...measured.map(({ pair: { name }, ours }) =>
      atMost(`layout shift, ${name}`, Math.max(...ours.map(({ layoutShift }) => layoutShift)), 0, (value) =>
        value === 0 ? "0" : value.toFixed(4),
      ),
    ),
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

async function offices(bench: Bench): Promise<Figure[]> {
  const { many, few, atSearch } = await manyOffices(await bench.browser(), await bench.app(), bench.rounds);
  return [
    ratio(
      "500 offices, longest task of the list at load",
      { ours: many.ofTheList, floor: few.ofTheList, limit: 1.2, of: "5 offices" },
      inMs,
    ),
    {
      name: "… framework and page included, with 500; with 5",
      measured: `${inMs(many.atLoad)}; ${inMs(few.atLoad)}`,
    },
    atMost("500 offices, longest task at a search key", atSearch, 100, inMs),
  ];
}

async function cryptography(bench: Bench): Promise<Figure[]> {
  const { ms, firstMs, addedBytes } = await sealing(await bench.browser(), await bench.floor());
  return [
    atMost("deriving keys, sealing and opening a sheet", ms, 10, inMs),
    { name: "… the first time, code still cold", measured: inMs(firstMs) },
    atMost("cryptography, code added to a page", addedBytes, 12_000, inKb),
  ];
}

/** Beside the bare server each line tells what the framework and our checks cost. */
async function server(bench: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of ["SQLite", "PostgreSQL"] as const) {
    const measured = await serverFigures(name, { seconds: Math.min(3, bench.rounds) });
    if (!measured) {
      figures.push({ name: `${name}`, measured: "can’t be started here" });
      continue;
    }
    for (const { call, connections, ours, bare } of measured.loads) {
      const shown = ({ perSecond, p99 }: typeof ours) => `${Math.round(perSecond)}/s, p99 ${inMs(p99)}`;
      const rival = connections === 16 ? RIVAL[call] : undefined;
      figures.push({
        name: `${name}, ${call} 4 KB, ${connections} ${connections === 1 ? "connection" : "connections"}`,
        measured: `${shown(ours)}; bare server ${shown(bare)}`,
        ...(rival && {
          reach: `> ${rival.perSecond}/s, p99 < ${rival.p99} ms`,
          ok: ours.perSecond > rival.perSecond && ours.p99 < rival.p99,
        }),
      });
    }
    const { half, full } = measured.memory;
    figures.push({
      name: `${name}, memory after 50,000 and 100,000 more requests`,
      measured: `${inMb(half)}; ${inMb(full)}`,
      reach: "flat (+ 10 %)",
      ok: full <= half * 1.1,
    });
  }
  return figures;
}

/** PrivateBin 2 behind nginx and php-fpm, with SQLite, at 16 connections on a machine with 2 cores. */
const RIVAL = { create: { perSecond: 467, p99: 349 }, read: { perSecond: 2982, p99: 12 } } as const;
const inMb = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

export const sections: Readonly<Record<string, Section>> = {
  js: javascript,
  lcp: slowLoading,
  keys,
  pdf,
  plan,
  offices,
  sealing: cryptography,
  server,
};

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  // Object.entries forgets the keys' type.
  return Object.entries(record) as [Key, Value][];
}
