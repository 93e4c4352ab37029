"use client";

import type { Decoded } from "@/lib/text/decode";

/** A record on its way from the file that was chosen to the page that shows it. It is kept nowhere. */
export type ChosenFile = { name: string; content: Decoded };

let inHand: ChosenFile | undefined;

export function takeInHand(file: ChosenFile): void {
  inHand = file;
}

/** The same until another one is chosen, so that going back and forth shows it again. */
export function fileInHand(): ChosenFile | undefined {
  return inHand;
}
