/** The parts of the bench that ask the server alone, without a browser. */
import type { Bench } from "@/lib/bench/bench";
import { atMost, type Figure, inMb, inMs, inSeconds, perSecond, share } from "@/lib/bench/figure";
import { median } from "@/lib/bench/statistics";
import { apiFigures } from "./api";
import { CONNECTIONS, client } from "./load";
import { startPageFigures } from "./start-page";
import { startTime } from "./start-time";

/** Beside the bare server each line tells what the framework and our checks cost. */
export async function server(bench: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const store of ["SQLite", "PostgreSQL"] as const) {
    const measured = await apiFigures(store, bench.rounds);
    if (!measured) {
      figures.push({ name: `API on ${store}`, measured: "it can’t be started here" });
      continue;
    }
    for (const { call, ours, bare } of measured.calls) {
      const rates = { ours: median(ours.map((one) => one.perSecond)), rival: median(bare.map((one) => one.perSecond)) };
      const least = call === "reading" ? 0.8 : 0.85;
      const late = (loads: typeof ours) => inMs(median(loads.map(({ p99 }) => p99)));
      figures.push(share(`${store}, ${call} 4 KB, ${atOnce}`, { ...rates, least, of: "bare server" }, perSecond), {
        name: "… 99 of 100 within",
        measured: `${late(ours)}; bare server ${late(bare)}`,
      });
    }
    const { half, full } = measured.memory;
    figures.push(atMost(`${store}, memory after 100,000 readings more`, full, MEMORY, inMb), {
      name: "… after 50,000 of them",
      measured: inMb(half),
    });
  }
  return figures;
}

export async function pages(bench: Bench): Promise<Figure[]> {
  const { ours, nginx, memory, healthInBurst } = await startPageFigures(bench.rounds);
  const name = `start page, ${atOnce}`;
  return [
    nginx === undefined
      ? { name, measured: `${perSecond(ours)}; nginx is not installed` }
      : share(name, { ours, rival: nginx, least: 0.5, of: "nginx" }, perSecond),
    atMost("start page, memory after 100,000 requests", memory, MEMORY, inMb),
    atMost("health, while 744 KB of requests come on twelve connections", healthInBurst, 1000, inMs),
  ];
}

export async function start(bench: Bench): Promise<Figure[]> {
  return [
    atMost("from `npm start`, already built, to the first answer", await startTime(bench.rounds), 1200, inSeconds),
  ];
}

const atOnce = `${CONNECTIONS} connections, asked ${client}`;
/** What a server may hold, in bytes. */
const MEMORY = 140_000_000;
