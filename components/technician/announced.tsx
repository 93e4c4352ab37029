"use client";

import { useSyncExternalStore } from "react";
import { LiveRegion } from "@/components/ui/live-region";
import type { Announcements } from "./announcements";

/** Reads out what `say` was given. */
export function Announced({ announcements }: { announcements: Announcements }) {
  return (
    <LiveRegion>{useSyncExternalStore(announcements.subscribe, announcements.read, announcements.read)}</LiveRegion>
  );
}
