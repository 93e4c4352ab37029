"use client";

import { lazy, Suspense, useSyncExternalStore } from "react";
import { isAnyKept, isAnyStored, subscribeToKeys } from "@/components/offices/kept-keys";
import { AtHand } from "./at-hand";
import { OfficesCard } from "./offices-card";

/** What reads answers loads only where there are some. */
const LastOffices = lazy(() => import("./last-offices"));

/**
 * For who comes back, their offices; for a first visitor, what to have at hand. The page is built with both, and shows the right
 * one before its scripts come (lib/site/build/late-scripts.ts).
 */
export function YourOffices() {
  const kept = useSyncExternalStore(subscribeToKeys, isAnyKept, () => undefined);
  if (kept === undefined)
    return (
      <>
        <AtHand className="where-none-kept" />
        <OfficesCard className="where-offices-kept" />
      </>
    );
  if (!kept) return <AtHand />;
  return (
    <Suspense fallback={isAnyStored() ? <OfficesCard /> : <AtHand />}>
      <LastOffices />
    </Suspense>
  );
}
