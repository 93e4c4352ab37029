/**
 * What an office asks of one recipient, as one letter to copy or mail. Whoever gets it has nothing else: it says who asks, what
 * for, how to answer, and the technician where the sheet itself is.
 */
import type { Answers } from "@/lib/answers";
import { oneLine } from "@/lib/answers/one-line";
import type { Recipient } from "@/lib/plan";
import { recipientOf } from "@/lib/sheet/recipients";

export type QuestionsLetter = { subject: string; body: string };

type Asked = {
  to: Recipient;
  answers: Answers;
  /** As they are asked, whole or in short. */
  questions: readonly string[];
};

export function questionsLetter({ to, answers, questions }: Asked): QuestionsLetter {
  const { office = {} } = answers;
  const officeName = oneLine(office.name);
  const [contact, phone, email] = [office.contactName, office.contactPhone, office.contactEmail].map(oneLine);
  const { name } = recipientOf(to, answers);
  const one = questions.length === 1;
  // On the sheet a question says whom it is for; its letter has said so above.
  const addressee = `To ${name}: `;
  const inLetter = (question: string) => (question.startsWith(addressee) ? question.slice(addressee.length) : question);
  const paragraphs = [
    name ? `Hello ${name},` : "Hello,",
    `We are setting up the network of ${officeName ?? "our office"} for MacPractice, the program that we run our office with. ${one ? "One question is" : `${questions.length} questions are`} for you.`,
    ...(to === "technician" ? [technicianWords(contact, phone)] : []),
    `Please write your answer below ${one ? "the question" : "each question"} and send this back. Add your name and the day: we keep both with the answer.`,
    ...questions.map((question, index) => `${one ? "" : `${index + 1}. `}${inLetter(question)}\n\nAnswer:\n\n`),
    ...(phone ? [`Would you rather talk? Call ${[contact, phone].filter(Boolean).join(", ")}.`] : []),
    ["Thank you", contact, officeName, phone, email].filter(Boolean).join("\n"),
  ];
  return {
    subject: `${one ? "A question" : "Questions"} about our network for MacPractice, ${officeName ?? "our office"}`,
    body: `${paragraphs.join("\n\n")}\n`,
  };
}

function technicianWords(contact: string | undefined, phone: string | undefined): string {
  const whom = [contact ?? "us", phone].filter(Boolean).join(", ");
  return `The sheet itself, with every setting to make, comes to you as a link or a PDF. Behind the link you can answer as well. Nothing has come yet, or it does not open? Call ${whom}.`;
}
