import { today } from "@/components/offices/download";
import { dayInWords } from "@/components/offices/moments";
import { shortQuestion } from "@/lib/sheet/order/short-questions";
import type { Book } from "./book";
import type { ToAsk } from "./who-to-ask";

type QuestionStatesProps = { ask: ToAsk; book: Book };

/** What came back, as it stands, and which questions still wait. */
export function QuestionStates({ ask: { to, questions, open }, book }: QuestionStatesProps) {
  const isOpen = (id: string) => open.some((question) => question.id === id);
  return (
    <ul className="mt-2 max-w-read space-y-2 border-line border-l-2 pl-4 text-sm">
      {questions.map(({ id, text }) => (
        <li key={id} className="wrap-anywhere">
          <p className="text-ink-soft">{shortQuestion(id, book.plan) ?? text}</p>
          {isOpen(id) ? (
            <p>{waitingWords(book.entry(id).asked, to)}</p>
          ) : (
            <p className="font-semibold">{answerWords(book.entry(id))}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function waitingWords(asked: string, to: ToAsk["to"]): string {
  if (asked !== "") return asked === today() ? "Asked today, waiting" : `Asked on ${inWords(asked)}, waiting`;
  return to === "technician" ? "Waits for an answer on the sheet" : "Not asked yet";
}

function answerWords({ answer, by, on, settledBy }: ReturnType<Book["entry"]>): string {
  if (answer === "") return settledBy === undefined ? "Answered" : `Settled by job ${settledBy}`;
  const who = [by, on && inWords(on)].filter((part) => part !== "").join(", ");
  return who ? `${answer} (${who})` : answer;
}

const inWords = (day: string) => dayInWords(day, new Date());
