"use client";

import { useEffect } from "react";
import { type Deed, halted, isStale, joined, type Line, nextInLine } from "@/lib/offices/line";
import { changeLine, presentLine, useLine, writeLine } from "./line-store";

export type LineOffice = { id: string; name: string };

/** What speaks to the server loads when there is a line. */
const worker = () => import("./work-off");

const TAB_KEY = "network-handoff/tab";

/** Puts offices in line; false where another tab is at something else, for there is one line at a time. */
export function beginLine(deed: Deed, days: number, offices: readonly LineOffice[]): boolean {
  const begunAt = new Date().toISOString();
  const fresh = { deed, days, id: `${tabName()} ${begunAt}`, tab: tabName(), begunAt, offices: [...offices] };
  const present = presentLine();
  const isBusy = present !== undefined && nextInLine(present) !== undefined;
  const line = isBusy ? joined(present, fresh) : fresh;
  if (!line) return false;
  writeLine(line);
  goOn();
  return true;
}

/** What came of the last line has been read once something else is done. */
export function forgetEnded(): void {
  const line = presentLine();
  if (line && nextInLine(line) === undefined) writeLine(undefined);
}

/** The line as it stands. One that an earlier visit has left goes on. */
export function useLineWork(): Line | undefined {
  const line = useLine();
  const left = line !== undefined && !line.halted && nextInLine(line) !== undefined;
  const id = line?.id;
  const isOwn = line?.tab === tabName();
  const stale = line !== undefined && isStale(line, new Date());
  useEffect(() => {
    if (!left || id === undefined) return;
    if (stale) changeLine(id, (now) => halted(now, fromEarlier));
    // Where the browser can't keep two tabs apart, the one that began it does it all.
    else if (isOwn || "locks" in navigator) goOn();
  }, [left, id, isOwn, stale]);
  return line;
}

const fromEarlier = {
  title: "This was begun more than a day ago",
  text: "It was not finished. Go on with it, or stop it.",
};

function goOn(): void {
  worker().then(
    ({ workOff }) => void workOff(),
    () => undefined,
  );
}

let own: string | undefined;

/** Stays the same when the tab is loaded again. */
function tabName(): string {
  if (own !== undefined) return own;
  const fresh = String(crypto.getRandomValues(new Uint32Array(1))[0]);
  try {
    own = window.sessionStorage.getItem(TAB_KEY) ?? fresh;
    window.sessionStorage.setItem(TAB_KEY, own);
  } catch {
    own = fresh;
  }
  return own;
}
