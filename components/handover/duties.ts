/** What is the office’s to do at this moment: how much, and what must not wait. */
import { plural } from "@/components/offices/words";
import { isToBeAsked, type ToAsk } from "./who-to-ask";

export type Duty = {
  id: string;
  isRed?: true;
  text: string;
  /** Where it is done: what takes the focus there. */
  place: string;
};

/** What there is behind a live link. */
export type Behind = { isSent: boolean; isFiled: boolean; late: readonly Duty[] };

export type DutiesInput = {
  /** Missing without a live link. */
  behind: Pick<Behind, "late"> | undefined;
  /** The office’s own jobs before the visit, and questions, that are open. */
  own: number;
  asks: readonly Pick<ToAsk, "to" | "who" | "unasked" | "isBegun">[];
};

export type Duties = { count: number; urgent: readonly Duty[] };

export function dutiesOf({ behind, own, asks }: DutiesInput): Duties {
  const toAsk = asks.filter(isToBeAsked);
  const late = behind?.late ?? [];
  const added = behind ? toAsk.filter(({ isBegun }) => isBegun) : [];
  return {
    count: (behind ? 0 : 1) + late.length + own + toAsk.length,
    urgent: [...late, ...added.map(newQuestions)],
  };
}

function newQuestions({ to, who: { name, role }, unasked }: DutiesInput["asks"][number]): Duty {
  return { id: `ask-${to}`, text: `${plural(unasked.length, "new question")} for ${name ?? role}`, place: "ask-title" };
}
