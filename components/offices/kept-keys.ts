"use client";

/** Whether there is any office here: seen by the names of the browser's keys, without the code that reads offices. */
import { KEY_PREFIX } from "@/lib/drafts/keys";

const listeners = new Set<() => void>();
let inUse = false;

/** Offices were read or begun in this tab. From then on their list is shown, were it only to undo a deletion. */
export function officesInUse(): void {
  inUse = true;
  for (const listener of listeners) listener();
}

export function isAnyKept(): boolean {
  return inUse || isAnyStored();
}

export function subscribeToKeys(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  window.addEventListener("pageshow", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
    window.removeEventListener("pageshow", listener);
  };
}

/** Some browsers forbid even to look. */
export function isAnyStored(): boolean {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith(KEY_PREFIX));
  } catch {
    return false;
  }
}
