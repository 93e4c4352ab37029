/** What is the office’s to do at this moment: how much, and what must not wait, the reddest first. */
import { plural } from "@/components/offices/words";
import { isToBeAsked, type ToAsk } from "./who-to-ask";

export type Behind = {
  /** The technician has the link. */
  isSent: boolean;
  flags: readonly { id: string; text: string; call: string; isFound: boolean }[];
  /** The technician sees an older sheet than the answers give. */
  isOutdated: boolean;
  /** Values found on site that the office left open. */
  found: number;
  isSigned: boolean;
};

export type DutiesInput = {
  /** What there is behind a live link. */
  behind: Behind | undefined;
  /** The office’s own jobs before the visit, and questions, that are open. */
  own: number;
  asks: readonly Pick<ToAsk, "to" | "who" | "unasked" | "isBegun">[];
  isFiled: boolean;
};

export type Duty = {
  id: string;
  isRed?: true;
  text: string /** Where it is done: what takes the focus there. */;
  place: string;
};

export type Duties = { count: number; urgent: readonly Duty[] };

export function dutiesOf({ behind, own, asks, isFiled }: DutiesInput): Duties {
  const toAsk = asks.filter(isToBeAsked);
  const late = behind ? lateDuties(behind, isFiled) : [];
  const added = behind ? toAsk.filter(({ isBegun }) => isBegun) : [];
  return {
    count: (behind ? 0 : 1) + late.length + own + toAsk.length,
    urgent: [...late, ...added.map(newQuestions)],
  };
}

function lateDuties({ isSent, flags, isOutdated, found, isSigned }: Behind, isFiled: boolean): Duty[] {
  const duties: (Duty | false)[] = [
    ...flags.map(({ id, text, call, isFound }): Duty => {
      const lead = isFound ? "Your technician found a fault" : "To be fixed first";
      return { id: `red-${id}`, isRed: true, text: `${lead}: ${text} Call ${call}.`, place: "progress-title" };
    }),
    isOutdated && { id: "outdated", text: "Your technician sees an older sheet: update it", place: "changes" },
    !isSent && { id: "unsent", text: "The link is made: send it to your technician", place: "send-title" },
    found > 0 && {
      id: "found",
      text: `${plural(found, "value")} found on site that you left open: look at ${found === 1 ? "it" : "them"}`,
      place: "found",
    },
    isSigned && !isFiled && { id: "file", text: "The sheet is signed: file it", place: "record-title" },
  ];
  return duties.filter((duty) => duty !== false);
}

function newQuestions({ to, who: { name, role }, unasked }: DutiesInput["asks"][number]): Duty {
  return { id: `ask-${to}`, text: `${plural(unasked.length, "new question")} for ${name ?? role}`, place: "ask-title" };
}
