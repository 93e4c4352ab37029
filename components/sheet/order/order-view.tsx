import { memo } from "react";
import { useSheetControls } from "@/components/sheet/sheet-controls";
import type { Order } from "@/lib/sheet/model";
import { PhaseList, READING_JOB } from "./phase-list";
import { QuestionLine } from "./question-line";
import { RedFlags } from "./red-flags";
import { RuledLines, Signatures } from "./signatures";
import { StopBox } from "./stop-box";
import { ValuesBox } from "./values-box";

/** The work order: what is done, in the order in which it is done. It is drawn anew only when it says something else. */
export const OrderView = memo(function OrderView({ order }: { order: Order }) {
  const isReadAtJob = order.phases.some(({ jobs }) => jobs.some(({ id }) => id === READING_JOB));
  return (
    <>
      <RedFlags flags={order.flags} />
      <StopBox stop={order.stop} on={isReadAtJob ? "paper" : "both"} />
      <ValuesBox values={order.values} phases={order.phases} />
      <PhaseList order={order} />
      <MissingAnswers questions={order.questions} />
      <div className="order-remarks">
        {order.remarks.map(({ id, text }) => (
          <p key={id} id={id}>
            {text}
          </p>
        ))}
      </div>
      <section aria-hidden="true" className="paper-notes">
        <h2>Notes</h2>
        <RuledLines count={2} />
      </section>
      <Signatures signatures={order.signatures} />
    </>
  );
});

function MissingAnswers({ questions: { heading, items } }: Pick<Order, "questions">) {
  const { openOnly } = useSheetControls();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="missing-heading" className="order-missing">
      <div className="phase-head">
        <h2 id="missing-heading">{heading}</h2>
        <span aria-hidden="true" className="question-answer">
          Answer
        </span>
        <span aria-hidden="true" className="question-by">
          By, date
        </span>
      </div>
      <ul className="order-questions">
        {items.map((question) => (
          <QuestionLine
            key={question.id}
            question={question}
            hidden={openOnly && question.state?.state === "answered"}
          />
        ))}
      </ul>
    </section>
  );
}
