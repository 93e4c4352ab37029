import type { OrderQuestion } from "@/lib/sheet/model";
import { AnswerOfOthers } from "./answer-of-others";
import type { Desk } from "./desk";
import { OwnAnswer } from "./own-answer";

type QuestionAnswerProps = { question: OrderQuestion; desk: Desk };

/** A question is settled by its answer alone; until then it was asked on a day, or not yet. */
export function QuestionAnswer(props: QuestionAnswerProps) {
  const asked = props.desk.document.plan.questions.find(({ id }) => id === props.question.id);
  return asked?.to === "technician" ? <OwnAnswer {...props} /> : <AnswerOfOthers {...props} />;
}
