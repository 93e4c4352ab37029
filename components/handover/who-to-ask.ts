/** Whom the office has to ask what, and how each question stands. */
import type { Answers } from "@/lib/answers";
import type { Question, Recipient } from "@/lib/plan";
import { type NamedRecipient, recipientOf } from "@/lib/sheet/recipients";
import type { Book } from "./book";

export type ToAsk = {
  to: Exclude<Recipient, "office">;
  who: NamedRecipient;
  questions: readonly Question[];
  /** Those that still want an answer. */
  open: readonly Question[];
  /** Those of the open ones that were not asked. */
  unasked: readonly Question[];
  /** Something was asked or answered before: what is not asked has come since. */
  isBegun: boolean;
  /** The last day on which one that waits was asked; empty when none waits. */
  asked: string;
};

/** Those outside first; the technician last, who answers on the sheet as well. What the office asks itself it answers in the wizard. */
const order: readonly ToAsk["to"][] = ["macpractice", "isp", "clearinghouse", "statement-vendor", "technician"];

export function whoToAsk(book: Pick<Book, "questions" | "entry" | "isSettled">, answers: Answers): ToAsk[] {
  return order.flatMap((to) => {
    const questions = book.questions.filter((question) => question.to === to);
    if (questions.length === 0) return [];
    const open = questions.filter(({ id }) => !book.isSettled(id));
    const unasked = open.filter(({ id }) => book.entry(id).asked === "");
    const days = open.map(({ id }) => book.entry(id).asked).sort();
    return [
      {
        to,
        who: recipientOf(to, answers),
        questions,
        open,
        unasked,
        isBegun: unasked.length < questions.length,
        asked: days.at(-1) ?? "",
      },
    ];
  });
}

/** The technician is asked on the sheet: nothing has to be sent. */
export function isToBeAsked({ to, unasked }: Pick<ToAsk, "to" | "unasked">): boolean {
  return to !== "technician" && unasked.length > 0;
}
