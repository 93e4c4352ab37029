"use client";

import { useEffect } from "react";
import { type Deed, halted, isStale, type Line, nextInLine } from "@/lib/offices/line";
import { changeLine, useLine, writeLine } from "./line-store";

/** What speaks to the server loads when there is a line. */
const worker = () => import("./work-off");

const TAB_KEY = "network-handoff/tab";

/** Puts offices in line. One line at a time: whoever asks has seen that there is none. */
export function beginLine(deed: Deed, days: number, offices: readonly { id: string; name: string }[]): void {
  const begunAt = new Date().toISOString();
  writeLine({ deed, days, id: `${tabName()} ${begunAt}`, tab: tabName(), begunAt, offices: [...offices] });
  goOn();
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
