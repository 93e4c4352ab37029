"use client";

import { useSyncExternalStore } from "react";
import type { OpenShare } from "@/lib/share/work-sync-state";
import { emptyWork, type Work } from "@/lib/work";
import type { DeskSync } from "./desk";

/** One thing of the work. What hangs on it renders when that very thing changes, and not at each key of a note elsewhere. */
export function useWork<Picked extends string | number | boolean | undefined>(
  sync: DeskSync,
  pick: (work: Work) => Picked,
): Picked {
  return useSyncExternalStore(
    sync.subscribe,
    () => pick(workOf(sync)),
    () => pick(nothing),
  );
}

/** Before a sheet is open, and once it was taken off the device. */
const nothing = emptyWork({ revision: 1, blob: "0".repeat(64), document: "0".repeat(64) });

function workOf(sync: DeskSync): Work {
  const state = sync.read();
  return state.kind === "open" ? state.work : nothing;
}

/** The share as it is at this moment; undefined when there is none anymore. */
export function useOpenShare(sync: DeskSync): OpenShare | undefined {
  const state = useSyncExternalStore(sync.subscribe, sync.read, sync.read);
  return state.kind === "open" ? state : undefined;
}
