import { Instead } from "@/components/sheet/instead";
import { useSheetControls } from "@/components/sheet/sheet-controls";
import { Badge } from "@/components/ui/badge";
import { cx } from "@/components/ui/cx";
import { Details } from "@/components/ui/details";
import type { OrderQuestion } from "@/lib/sheet/model";

type QuestionLineProps = {
  question: OrderQuestion;
  hidden?: boolean;
};

/** A question with its answer, whose fields unfold; on paper with the lines for it. */
export function QuestionLine({ question, hidden }: QuestionLineProps) {
  const { question: controlOf } = useSheetControls();
  const { id, to, text, until, state } = question;
  const control = controlOf?.(question);
  return (
    <li id={id} className={cx("order-question", hidden && "not-print:hidden")}>
      <div className="question-row">
        <p className="question-to">{to}</p>
        <div className="question-text">
          <p>{text}</p>
          {until && <p className="text-ink-soft text-sm">{until}</p>}
        </div>
        <div className="question-answer">
          {control && state && <State {...state} className="mb-1 print:hidden" />}
          <Instead
            control={
              control && (
                <Details
                  summary={
                    <>
                      {state?.state === "answered" ? "Change the answer" : "Write the answer"}
                      <span className="sr-only">: {text}</span>
                    </>
                  }
                >
                  {control}
                </Details>
              )
            }
          >
            {state ? (
              <State {...state} />
            ) : (
              <span className="blank-line">
                <span className="text-ink-soft text-sm print:hidden">Not asked yet</span>
              </span>
            )}
          </Instead>
        </div>
        <span aria-hidden="true" className="question-by" />
      </div>
    </li>
  );
}

function State({ state, word, className }: NonNullable<OrderQuestion["state"]> & { className?: string }) {
  const isAnswered = state === "answered";
  return (
    <Badge
      // An answer is no success: “Off” would be green as well.
      tone={isAnswered ? "accent" : "hold"}
      className={cx("question-state whitespace-normal!", className)}
    >
      {word}
    </Badge>
  );
}
