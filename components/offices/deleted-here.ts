"use client";

/** Whether somebody has deleted offices in this tab: then an empty list needs no explanation. */
const KEY = "network-handoff/deleted";

export function rememberDeleted(): void {
  try {
    window.sessionStorage.setItem(KEY, "1");
  } catch {
    // Then the list explains itself once too often.
  }
}

export function wasDeletedHere(): boolean {
  try {
    return window.sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
