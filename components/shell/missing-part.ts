"use client";

/** A page that was opened before an update may ask for files that are gone by now; so does one behind a broken line. */

/** What the bundler and the browsers call it. */
export function isMissingPart(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === "ChunkLoadError" ||
    /load(ing)? chunk|dynamically imported module|importing a module script failed/i.test(error.message)
  );
}

const KEY = "network-handoff/reloaded";
/** Milliseconds. What is missing again so soon will not come by reloading; a slow line takes minutes to find out. */
const PATIENCE = 10 * 60_000;

/** Reloads the page by itself, unless it has just done so or there is no line to load it by; false where it stays. */
export function reloadOnce(now: number): boolean {
  if (!navigator.onLine) return false;
  try {
    if (now - Number(sessionStorage.getItem(KEY) ?? 0) < PATIENCE) return false;
    sessionStorage.setItem(KEY, String(now));
  } catch {
    // Where nothing can be noted, it might reload for ever.
    return false;
  }
  window.location.reload();
  return true;
}
