/** The letter with a recipient’s questions, as text and as a link that opens the mail program. */
import type { Answers } from "@/lib/answers";
import type { Question, Recipient } from "@/lib/plan";
import { questionsLetter } from "@/lib/sheet/text/questions-text";
import { mailAddresses } from "@/lib/text/mail-addresses";
import { LONGEST_MAIL_LINK, mailtoHref } from "./mailto";

export type QuestionsMail = {
  /** To copy. */
  text: string;
  href: string;
  /** The email holds the letter; else the letter is to be pasted into it. */
  isWhole: boolean;
};

/** Copied and mailed it is the same letter. */
export function questionsMail(to: Recipient, questions: readonly Question[], answers: Answers): QuestionsMail {
  const letter = questionsLetter({ to, answers, questions: questions.map(({ text }) => text) });
  const typed = to === "technician" ? (answers.office?.technicianEmail ?? "") : "";
  const known = mailAddresses(typed) ?? [];
  const toPaste = { subject: letter.subject, body: "Paste the questions here: they are in your clipboard." };
  const bare = { href: mailtoHref([], toPaste), isWhole: false };
  const ways = [
    { href: mailtoHref(known, letter), isWhole: true },
    { href: mailtoHref([], letter), isWhole: true },
    { href: mailtoHref(known, toPaste), isWhole: false },
  ];
  return { text: letter.body, ...(ways.find(({ href }) => href.length <= LONGEST_MAIL_LINK) ?? bare) };
}
