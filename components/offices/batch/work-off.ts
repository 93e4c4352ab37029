"use client";

/**
 * Works the line off, one office after the other: never two at once, in however many tabs the list is open. What one office's own
 * page does with its link is done here by the same deeds.
 */
import { failureWords } from "@/components/handover/failure-words";
import { extend, lookAgain, makeLink, type Outcome, renew, withdraw } from "@/components/handover/office-share";
import { drafts } from "@/components/offices/browser-drafts";
import { overviewOf } from "@/lib/drafts";
import { isLater } from "@/lib/offices/extension";
import { goingOn, halted, type Line, type LineOutcome, nextInLine, waiting, withOutcome } from "@/lib/offices/line";
import type { Failure } from "@/lib/share/owner";
import { askServer } from "@/lib/share/server-here";
import { EXTENSIONS, LIFETIMES } from "@/lib/share/wire";
import { changeLine, presentLine } from "./line-store";

let isWorking = false;

export async function workOff(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  try {
    await alone(untilNobodyIsLeft);
  } finally {
    isWorking = false;
  }
}

function alone(act: () => Promise<void>): Promise<void> {
  if (!("locks" in navigator)) return act();
  return navigator.locks.request("network-handoff/line", act);
}

async function untilNobodyIsLeft(): Promise<void> {
  for (let line = presentLine(); line && !line.halted; line = presentLine()) {
    const office = nextInLine(line);
    if (office === undefined) return;
    const pause = line.until === undefined ? 0 : Date.parse(line.until) - Date.now();
    // Looked at again now and then: somebody may stop the line, also in another tab.
    if (pause > 0) await sleep(Math.min(pause, 500));
    else await step(line, office);
  }
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function step(line: Line, office: string): Promise<void> {
  const had = await outcomeBefore(line, office);
  if (had) return changeLine(line.id, (now) => withOutcome(now, office, had));
  const noServer = line.deed === "make" && (await isWithoutServer());
  if (noServer) return changeLine(line.id, (now) => halted(now, withoutServer));
  const isNew = drafts.shared.read(office) === undefined;
  const answer = await deedOn(line, office);
  // Our server has said that it made none, so there is none to be followed.
  if (isNew && answer.kind === "refused" && drafts.shared.read(office)?.state === "begun") drafts.shared.remove(office);
  changeLine(line.id, (now) => afterAnswer(now, office, answer));
}

function deedOn({ deed, days }: Line, office: string): Promise<Outcome> {
  switch (deed) {
    case "make":
      return makeLink(office, LIFETIMES.find((one) => one === days) ?? 30);
    case "extend":
      return extend(office, EXTENSIONS.find((one) => one === days) ?? 30);
    case "renew":
      return renew(office);
    case "withdraw":
      return withdraw(office);
  }
}

/** What became of it without a word to the server: nothing can be done, or nothing is left to do. */
async function outcomeBefore({ deed, days }: Line, office: string): Promise<LineOutcome | undefined> {
  const share = drafts.shared.read(office);
  if (deed === "make") return beforeMaking(office);
  if (deed === "withdraw" && share?.state === "withdrawn") return { ok: true };
  if (deed !== "extend" || share?.state !== "live") return undefined;
  return isLater(share.owned.expiresAt, days, new Date()) ? undefined : { ok: true, same: true };
}

async function beforeMaking(office: string): Promise<LineOutcome | undefined> {
  const state = drafts.read(office);
  if (!("draft" in state)) return { ok: false, text: "It is not kept in this browser anymore." };
  // The server has to say itself that a link has come to its end.
  if (isOver(office)) await lookAgain(office);
  // It had none when it was put in line: another tab was faster.
  if (drafts.shared.read(office)?.state === "live") return { ok: true };
  if (overviewOf(state.draft.answers).next === "check") return undefined;
  return { ok: false, text: "Some of its steps have open questions." };
}

function isOver(office: string): boolean {
  const share = drafts.shared.read(office);
  return share?.state === "live" && Date.parse(share.owned.expiresAt) <= Date.now();
}

function afterAnswer(line: Line, office: string, answer: Outcome): Line {
  if (answer.kind === "ok") return withOutcome(line, office, done(answer));
  if (comesAgain(answer)) return waiting(line, new Date(Date.now() + 1000 * (retryAfter(answer) ?? 60)));
  const words = failureWords(answer);
  return isForAll(answer) ? halted(line, words) : withOutcome(line, office, { ok: false, text: `${words.title}.` });
}

const done = ({ note }: { note?: string }): LineOutcome => ({ ok: true, ...(note !== undefined && { text: note }) });

/** Our server says that it takes no more for now. */
function comesAgain(failure: Failure): boolean {
  return failure.kind === "refused" && ["rate-limited", "busy", "store-unreachable"].includes(failure.code);
}

const retryAfter = (failure: Failure) => (failure.kind === "refused" ? failure.retryAfter : undefined);

/** What would keep every other office from it, too. */
function isForAll(failure: Failure): boolean {
  if (failure.kind === "fault") return failure.fault === "not-kept";
  return failure.kind !== "refused" || failure.code === "store-full" || failure.code === "no-address";
}

let hasServer = false;

/** Asked once: files alone at this address would look like something in the server's place. */
async function isWithoutServer(): Promise<boolean> {
  if (hasServer) return false;
  const answer = await askServer((address, init) => fetch(address, init));
  hasServer = answer.kind === "there";
  return answer.kind === "none";
}

const withoutServer = {
  title: "This address can’t make links",
  text: "It has the pages of Network Handoff, but nothing behind them that keeps a shared sheet. PDFs work here.",
};

/** Somebody wants it to go on, whatever held it up. */
export function tryAgain(line: Line): void {
  changeLine(line.id, goingOn);
  void workOff();
}
