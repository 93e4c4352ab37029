"use client";

import { useSyncExternalStore } from "react";
import type { WorkSync } from "@/lib/share/work-sync";
import type { OpenShare } from "@/lib/share/work-sync-state";
import type { Work } from "@/lib/work";

/** One thing of the work. What hangs on it renders when that very thing changes, and not at each key of a note elsewhere. */
export function useWork(sync: WorkSync, pick: (work: Work) => string): string {
  return useSyncExternalStore(
    sync.subscribe,
    () => pickOf(sync, pick),
    () => "",
  );
}

function pickOf(sync: WorkSync, pick: (work: Work) => string): string {
  const state = sync.read();
  return state.kind === "open" ? pick(state.work) : "";
}

/** The share as it is at this moment; undefined when there is none anymore. */
export function useOpenShare(sync: WorkSync): OpenShare | undefined {
  const state = useSyncExternalStore(sync.subscribe, sync.read, sync.read);
  return state.kind === "open" ? state : undefined;
}
