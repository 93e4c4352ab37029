"use client";

/** The offices of this very browser, and how a component follows them. */
import { useSyncExternalStore } from "react";
import { KEY_PREFIX, OWN_KEY_PREFIX } from "@/lib/drafts/keys";
import { type KeptShare, SHARE_KEY_PREFIX } from "@/lib/drafts/shared";
import { DraftStore, type ListedOffice, type OfficeState } from "@/lib/drafts/store";
import { officesInUse } from "./kept-keys";

officesInUse();

export const drafts = new DraftStore({
  storage: () => window.localStorage,
  session: () => window.sessionStorage,
  now: () => new Date(),
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
});

/** The server, and the first render in the browser, know no office. */
const loading = { kind: "loading" } as const;

export function useOffice(id: string): OfficeState | typeof loading {
  return useSyncExternalStore<OfficeState | typeof loading>(
    subscribe,
    () => drafts.read(id),
    () => loading,
  );
}

/** The link of an office that is kept here; undefined when it has none. */
export function useKeptShare(id: string): KeptShare | undefined {
  return useSyncExternalStore(
    subscribe,
    () => drafts.shared.read(id),
    () => undefined,
  );
}

export function useOffices(): readonly ListedOffice[] | undefined {
  return useSyncExternalStore(
    subscribe,
    () => drafts.list(),
    () => undefined,
  );
}

/** To follow the offices, and whatever stands beside them. */
export function subscribe(listener: () => void) {
  followOtherTabs();
  return drafts.subscribe(listener);
}

const prefixes = [KEY_PREFIX, SHARE_KEY_PREFIX, OWN_KEY_PREFIX];

let following = false;

/** A page that comes back from the browser's cache, or to the front, may have missed `storage` events. */
function followOtherTabs() {
  if (following) return;
  following = true;
  window.addEventListener("storage", ({ key }) => {
    if (key === null || prefixes.some((prefix) => key.startsWith(prefix))) refreshSoon();
  });
  window.addEventListener("pageshow", () => drafts.refresh());
  document.addEventListener("visibilitychange", () => drafts.refresh());
}

let due = false;

/** Another tab that opens a file of hundreds writes hundreds of keys; looking once after them is enough. */
function refreshSoon() {
  if (due) return;
  due = true;
  setTimeout(() => {
    due = false;
    drafts.refresh();
  });
}
