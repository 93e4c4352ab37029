/** The letter with a recipient’s questions, as text and as a link that opens the mail program. */
import type { Answers } from "@/lib/answers";
import type { Plan, Question, Recipient } from "@/lib/plan";
import { shortQuestion } from "@/lib/sheet/order/short-questions";
import { questionsLetter } from "@/lib/sheet/text/questions-text";
import { mailAddresses } from "@/lib/text/mail-addresses";
import { LONGEST_MAIL_LINK, mailtoHref } from "./mailto";

export type QuestionsMail = {
  /** To copy. */
  text: string;
  /** Missing where no mail program would take so long a link. */
  href?: string;
};

export function questionsMail(
  to: Recipient,
  questions: readonly Question[],
  plan: Plan,
  answers: Answers,
): QuestionsMail {
  const whole = questionsLetter({ to, answers, questions: questions.map(({ text }) => text) });
  const short = questionsLetter({
    to,
    answers,
    questions: questions.map(({ id, text }) => shortQuestion(id, plan) ?? text),
  });
  const typed = to === "technician" ? (answers.office?.technicianEmail ?? "") : "";
  const known = mailAddresses(typed) ?? [];
  const ways = [mailtoHref(known, whole), mailtoHref(known, short), mailtoHref([], short)];
  const href = ways.find((way) => way.length <= LONGEST_MAIL_LINK);
  return { text: whole.body, ...(href !== undefined && { href }) };
}
