/** Whom the office has to ask what, and how that stands. */
import type { Answers } from "@/lib/answers";
import type { Question, Recipient } from "@/lib/plan";
import { type NamedRecipient, recipientOf } from "@/lib/sheet/recipients";
import type { Book } from "./book";

export type ToAsk = {
  to: Recipient;
  who: NamedRecipient;
  questions: readonly Question[];
  /** Those that still want an answer. */
  open: readonly Question[];
  state: AskState;
};

export type AskState =
  | { kind: "not-asked" }
  /** `on` is the last of the days. */
  | { kind: "asked"; on: string }
  | { kind: "partly"; answered: number }
  | { kind: "settled" };

/** Those outside first; the technician last, who answers on the sheet as well. */
const order: readonly Recipient[] = ["macpractice", "isp", "clearinghouse", "statement-vendor", "office", "technician"];

export function whoToAsk(book: Pick<Book, "questions" | "entry" | "isSettled">, answers: Answers): ToAsk[] {
  return order.flatMap((to) => {
    const questions = book.questions.filter((question) => question.to === to);
    if (questions.length === 0) return [];
    const open = questions.filter(({ id }) => !book.isSettled(id));
    return [{ to, who: recipientOf(to, answers), questions, open, state: stateOf(questions, open, book) }];
  });
}

function stateOf(questions: readonly Question[], open: readonly Question[], { entry }: Pick<Book, "entry">): AskState {
  if (open.length === 0) return { kind: "settled" };
  if (open.length < questions.length) return { kind: "partly", answered: questions.length - open.length };
  const days = open.map(({ id }) => entry(id).asked).sort();
  const last = days.at(-1) ?? "";
  return last === "" ? { kind: "not-asked" } : { kind: "asked", on: last };
}
