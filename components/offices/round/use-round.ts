"use client";

/**
 * What the server says of the live links, asked one after the other while the list is open: nothing before the page is idle,
 * nothing where no office is shared, and not again within five minutes unless somebody wants it.
 */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";

export type Round = {
  /** How far a round is that is under way. */
  asking: { done: number; of: number } | undefined;
  /** The last that ended, in this tab or another; `unreached`: so many gave no answer. */
  asked: Asked | undefined;
  ask: () => void;
};

type Asked = { at: string; unreached: number };

const EVERY_MS = 5 * 60_000;
const LOOK_MS = 15_000;
/** After so many without an answer the others are not tried: there is no line to the server. */
const GIVE_UP = 3;
const KEY = "network-handoff/asked";

/** `rests`: nothing is asked unless somebody wants it, for the server is busy with something else of ours. */
export function useRound(live: readonly string[], rests: boolean): Round {
  const [asking, setAsking] = useState<Round["asking"]>();
  const asked = useSyncExternalStore(subscribe, lastAsked, () => undefined);
  const latest = useRef(live);
  useEffect(() => {
    latest.current = live;
  }, [live]);
  const running = useRef(false);
  const open = useRef(true);

  const ask = useCallback(async () => {
    if (running.current || latest.current.length === 0) return;
    running.current = true;
    setAsking({ done: 0, of: latest.current.length });
    try {
      const unreached = await alone(() => askEach(latest.current, () => open.current, setAsking));
      if (unreached !== undefined) keepAsked({ at: new Date().toISOString(), unreached });
    } finally {
      running.current = false;
      setAsking(undefined);
    }
  }, []);

  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
    };
  }, []);

  const any = live.length > 0 && !rests;
  useEffect(() => {
    if (!any) return;
    const ifDue = () => {
      if (document.visibilityState === "visible" && isDue(lastAsked(), Date.now())) void ask();
    };
    const cancel = whenIdle(ifDue);
    const timer = setInterval(ifDue, LOOK_MS);
    document.addEventListener("visibilitychange", ifDue);
    return () => {
      cancel();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ifDue);
    };
  }, [any, ask]);

  return { asking, asked, ask: () => void ask() };
}

function isDue(asked: Asked | undefined, now: number): boolean {
  return asked === undefined || Math.abs(now - Date.parse(asked.at)) >= EVERY_MS;
}

/** How many could not be reached; undefined where the round was left. */
async function askEach(
  ids: readonly string[],
  isOpen: () => boolean,
  tell: (asking: Round["asking"]) => void,
): Promise<number | undefined> {
  const { lookAgain } = await import("@/components/handover/office-share");
  let unreached = 0;
  let inARow = 0;
  for (const [index, id] of ids.entries()) {
    if (!isOpen()) return undefined;
    tell({ done: index, of: ids.length });
    const isReached = (await lookAgain(id)).kind === "ok";
    inARow = isReached ? 0 : inARow + 1;
    if (!isReached) unreached++;
    if (inARow === GIVE_UP) return unreached + ids.length - index - 1;
  }
  return unreached;
}

/** Another tab that asks does it for this one, too. */
async function alone(act: () => Promise<number | undefined>): Promise<number | undefined> {
  if (!("locks" in navigator)) return act();
  return navigator.locks.request("network-handoff/round", { ifAvailable: true }, (lock) =>
    lock ? act() : Promise.resolve(undefined),
  );
}

/** Safari knows no idle time. */
function whenIdle(act: () => void): () => void {
  let left = false;
  const unlessLeft = () => {
    if (!left) act();
  };
  if ("requestIdleCallback" in window) requestIdleCallback(unlessLeft);
  else setTimeout(unlessLeft, 500);
  return () => {
    left = true;
  };
}

const listeners = new Set<() => void>();
let known: { text: string | null; asked: Asked | undefined } = { text: null, asked: undefined };

function lastAsked(): Asked | undefined {
  const text = stored();
  if (text !== known.text) known = { text, asked: text === null ? undefined : parsed(text) };
  return known.asked;
}

function parsed(text: string): Asked | undefined {
  const [at = "", unreached = ""] = text.split(" ");
  return Number.isNaN(Date.parse(at)) || !/^\d+$/.test(unreached) ? undefined : { at, unreached: Number(unreached) };
}

function keepAsked({ at, unreached }: Asked): void {
  try {
    window.localStorage.setItem(KEY, `${at} ${unreached}`);
  } catch {
    known = { text: known.text, asked: { at, unreached } };
  }
  for (const listener of listeners) listener();
}

function stored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return known.text;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
