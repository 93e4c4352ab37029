/** An office as a row of the list: what this browser knows of it, and nothing that it would have to ask for. */
import type { Draft, DraftAnswers, HandedOver, KeptShare, ListedOffice } from "@/lib/drafts";
import { sameAnswers } from "@/lib/drafts/draft-answers";
import { officeName } from "@/lib/drafts/file";
import type { WayOut } from "@/lib/drafts/handed-over";
import { overviewOf, unansweredOf } from "@/lib/drafts/overview";
import type { Told } from "./told";

export type Standing =
  | { kind: "damaged" }
  /** `step`: the first of them with something open; `faults`: so many answers can’t be used, left out where all can. */
  | { kind: "draft"; step: number; steps: number; faults?: number }
  | { kind: "ready" }
  /** Its sheet was taken out, `by` the last way, on this ISO date; `changed`: its answers are others now. */
  | { kind: "taken-out"; on: string; by?: WayOut; changed: boolean }
  /** A link was asked for, and the answer never came. */
  | { kind: "begun" }
  | { kind: "shared" }
  | { kind: "working" }
  | { kind: "red"; flags: readonly string[] }
  /** `stands`: no job says something else than what was signed. */
  | { kind: "signed"; on: string; stands: boolean }
  | { kind: "ended"; how: "withdrawn" | "expired" | "let-go" };

export type OfficeRow = {
  id: string;
  /** Empty where it has none. */
  name: string;
  standing: Standing;
  /** All steps are answered: a link can be made. */
  isReady: boolean;
  hasLink: boolean;
  jobs?: { done: number; of: number };
  /** Answers that somebody still has to give. */
  missing?: number;
  /** Questions that a draft has not answered. */
  unanswered?: number;
  /** The moment at which the link ends, in ISO 8601. */
  ends?: string;
  /** In ISO 8601; empty for a damaged office. */
  changedAt: string;
  office: ListedOffice;
};

/** What stands beside an office: its link, and what was last seen of the work. */
export type Beside = { share: KeptShare | undefined; told: Told | undefined };

/** `now` in ISO 8601. */
export function rowOf(office: ListedOffice, { share, told }: Beside, now: string): OfficeRow {
  if (office.kind === "damaged") {
    const { id } = office;
    return { id, name: "", standing: office, isReady: false, hasLink: false, changedAt: "", office };
  }
  const { draft } = office;
  const live = share?.state === "live" && share.owned.expiresAt > now ? share : undefined;
  const next = whatIsOpen(draft.answers);
  const missing = live || next === undefined ? told?.missing : undefined;
  const work = live ? told?.work : undefined;
  return {
    id: draft.id,
    name: officeName(draft.answers),
    standing: standingOf(draft, share, told, now),
    isReady: next === undefined,
    hasLink: live !== undefined,
    ...(work && { jobs: { done: work.done, of: work.jobs } }),
    ...(missing !== undefined && { missing }),
    ...(!live && next && { unanswered: next.unanswered }),
    ...(live && { ends: live.owned.expiresAt }),
    changedAt: draft.changedAt,
    office,
  };
}

function standingOf(draft: Draft, share: KeptShare | undefined, told: Told | undefined, now: string): Standing {
  if (share?.state === "begun") return { kind: "begun" };
  if (share?.state === "live" && share.owned.expiresAt <= now) return endedOr(told, "expired");
  if (share?.state === "live") return workStanding(told);
  if (share) return endedOr(told, share.state);
  const [last] = draft.handedOver;
  if (last) return takenOut(last, draft.answers);
  return draftStanding(draft.answers);
}

function workStanding(told: Told | undefined): Standing {
  const work = told?.work;
  if (!work) return { kind: "shared" };
  if (work.red.length > 0) return { kind: "red", flags: work.red };
  if (work.signed) return { kind: "signed", ...work.signed };
  return { kind: work.begun ? "working" : "shared" };
}

/** What was signed stays signed when its link ends. */
function endedOr(told: Told | undefined, how: "withdrawn" | "expired" | "let-go"): Standing {
  const signed = told?.work?.signed;
  return signed?.stands ? { kind: "signed", ...signed } : { kind: "ended", how };
}

function takenOut({ on, by, answers }: HandedOver, present: DraftAnswers): Standing {
  return { kind: "taken-out", on, changed: !sameAnswers(answers, present), ...(by && { by }) };
}

function draftStanding(answers: DraftAnswers): Standing {
  const open = whatIsOpen(answers);
  if (!open) return { kind: "ready" };
  const { step, steps, faults } = open;
  return { kind: "draft", step, steps, ...(faults > 0 && { faults }) };
}

/** All steps are answered. */
export const isReady = (answers: DraftAnswers): boolean => whatIsOpen(answers) === undefined;

type Open = { step: number; steps: number; faults: number; unanswered: number };
const known = new WeakMap<DraftAnswers, Open | "nothing">();

/** Worked out once for each state of the answers: it is what takes long among hundreds of offices. */
function whatIsOpen(answers: DraftAnswers): Open | undefined {
  const open = known.get(answers) ?? derive(answers);
  known.set(answers, open);
  return open === "nothing" ? undefined : open;
}

function derive(draft: DraftAnswers): Open | "nothing" {
  const overview = overviewOf(draft);
  const { steps, faults } = overview;
  const first = steps.findIndex(({ state }) => state !== "done");
  if (first === -1) return "nothing";
  const unanswered = unansweredOf(overview, draft);
  return { step: first + 1, steps: steps.length, faults: faults.length, unanswered };
}
