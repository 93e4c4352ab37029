/** How far an office's sheet is: what the list of offices says of it in a word. */
import type { Draft } from "./draft";
import { sameAnswers } from "./draft-answers";
import type { WayOut } from "./handed-over";
import { overviewOf } from "./overview";

export type Stage =
  | { kind: "draft"; openSteps: number }
  | { kind: "ready"; openSteps: 0 }
  /** Its sheet was taken out, `by` the last way, on this ISO date; `changed`: its answers are others now. */
  | { kind: "taken-out"; openSteps: number; on: string; by?: WayOut; changed: boolean };

const stages = new WeakMap<Draft, Stage>();

/** Worked out once for each state of an office. */
export function stageOf(draft: Draft): Stage {
  const known = stages.get(draft);
  if (known) return known;
  const stage = derive(draft);
  stages.set(draft, stage);
  return stage;
}

function derive({ answers, handedOver: [last] }: Draft): Stage {
  const openSteps = overviewOf(answers).steps.filter(({ state }) => state !== "done").length;
  if (last) {
    const changed = !sameAnswers(last.answers, answers);
    return { kind: "taken-out", openSteps, on: last.on, changed, ...(last.by && { by: last.by }) };
  }
  return openSteps === 0 ? { kind: "ready", openSteps } : { kind: "draft", openSteps };
}
