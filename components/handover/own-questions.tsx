import { fieldIds } from "@/components/fields/field-ids";
import { changeHref } from "@/components/offices/routes";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Plan, Question } from "@/lib/plan";
import { shortQuestion } from "@/lib/sheet/order/short-questions";
import { OWN_STEP, pathOfOwn } from "./own-question-path";

type OwnQuestionsProps = { office: string; questions: readonly Question[]; plan: Plan };

/** What the office left open itself: each is answered where the wizard asks it. */
export function OwnQuestions({ office, questions, plan }: OwnQuestionsProps) {
  return (
    <ul className="space-y-1">
      {questions.map((question) => {
        const words = shortQuestion(question.id, plan) ?? question.text;
        return (
          <li key={question.id} className="flex flex-wrap items-center gap-x-4">
            <span className="py-2">{words}</span>
            <Link
              href={changeHref(office, OWN_STEP, fieldIds(pathOfOwn(question)).id)}
              className="link inline-flex min-h-11 items-center px-1"
            >
              Answer it<VisuallyHidden>: {words}</VisuallyHidden>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
