"use client";

import { lazy, Suspense, useSyncExternalStore } from "react";
import { isAnyKept, isAnyStored, subscribeToKeys } from "@/components/offices/kept-keys";
import { OfficesBand } from "./offices-band";

/** What reads answers loads only where there are some. */
const LastOffices = lazy(() => import("./last-offices"));

/**
 * For those who come back. The page is built with the band, and shows it before its scripts come where this browser keeps
 * offices (lib/site/build/waiting.ts); a first visitor never sees it.
 */
export function YourOffices() {
  const kept = useSyncExternalStore(subscribeToKeys, isAnyKept, () => undefined);
  if (kept === undefined) return <OfficesBand className="where-offices-kept" />;
  if (!kept) return null;
  return (
    <Suspense fallback={isAnyStored() && <OfficesBand />}>
      <LastOffices />
    </Suspense>
  );
}
