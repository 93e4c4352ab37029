"use client";

/** What is counted for the rows of the list. It brings rules, plans and work, so it loads after the list itself. */
import { lastSeenOf } from "@/components/handover/last-seen";
import type { Draft, KeptShare } from "@/lib/drafts";
import { isReady } from "@/lib/offices/row";
import { type Told, toldOfAnswers, toldOfWork } from "@/lib/offices/told";

const known = new WeakMap<object, Told | undefined>();

/** Counted once for each state of a link, or of the answers where there is none. */
export function toldOf({ answers }: Draft, share: KeptShare | undefined): Told | undefined {
  const of = share ?? answers;
  if (known.has(of)) return known.get(of);
  const told = share ? ofShare(share) : isReady(answers) ? toldOfAnswers(answers) : undefined;
  known.set(of, told);
  return told;
}

function ofShare(share: KeptShare): Told | undefined {
  const last = lastSeenOf(share);
  return last && toldOfWork(last);
}
