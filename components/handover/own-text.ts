"use client";

/** What the office itself has written of the work, in this very browser, and how a component follows it. */
import { useSyncExternalStore } from "react";
import { drafts, subscribe } from "@/components/offices/browser-drafts";
import { OwnTexts } from "@/lib/drafts/own-texts";

export const ownTexts = new OwnTexts(
  () => window.localStorage,
  () => drafts.refresh(),
);

/** Undefined when there is nothing, or a link's work holds it. */
export function useOwnText(office: string): string | undefined {
  return useSyncExternalStore(
    subscribe,
    () => ownTexts.read(office),
    () => undefined,
  );
}
