"use client";

/** The line of this browser, followed by all its tabs. What can't be written stays with this tab. */
import { useSyncExternalStore } from "react";
import { type Line, readLine } from "@/lib/offices/line";

const KEY = "network-handoff/line";

const listeners = new Set<() => void>();
let known: { text: string | null; line: Line | undefined } = { text: null, line: undefined };
let unwritten: Line | undefined;

export function presentLine(): Line | undefined {
  if (unwritten) return unwritten;
  const text = stored();
  if (text !== known.text) known = { text, line: text === null ? undefined : readLine(text) };
  return known.line;
}

export function writeLine(line: Line | undefined): void {
  unwritten = undefined;
  try {
    if (line) window.localStorage.setItem(KEY, JSON.stringify(line));
    else window.localStorage.removeItem(KEY);
  } catch {
    unwritten = line;
  }
  tell();
}

/** Unless it has ended, or another has taken its place, since it was looked at. */
export function changeLine(id: string, change: (line: Line) => Line): void {
  const line = presentLine();
  if (line?.id === id) writeLine(change(line));
}

export function useLine(): Line | undefined {
  return useSyncExternalStore(subscribe, presentLine, () => undefined);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null || key === KEY) listener();
  };
  window.addEventListener("storage", onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", onStorage);
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}

function stored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
