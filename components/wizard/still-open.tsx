import { fieldIds } from "@/components/fields/field-ids";
import { changeHref } from "@/components/offices/routes";
import { recipientNames } from "@/components/offices/words";
import { cx } from "@/components/ui/cx";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { AnswerPath } from "@/lib/answers";
import { type DraftAnswers, type DraftValue, draftValue } from "@/lib/drafts/draft-answers";
import type { Plan, Recipient } from "@/lib/plan";
import { type StepQuestion, stepOfPath } from "@/lib/steps";

type StillOpenProps = { id: string; questions: readonly StepQuestion[]; draft: DraftAnswers; plan: Plan };

/** What nobody has answered yet, gathered by who will be asked; what may stay empty comes last. */
export function StillOpen({ id, questions, draft, plan }: StillOpenProps) {
  if (questions.length === 0) return null;
  const groups = new Map<string, StepQuestion[]>();
  for (const question of questions) {
    const title = titleFor(question, draftValue(draft, question.path), plan);
    groups.set(title, [...(groups.get(title) ?? []), question]);
  }
  const ordered = [...groups].sort(([one], [other]) => rank(one) - rank(other));
  return (
    <section
      aria-labelledby="still-open"
      className="lg:col-span-2 rounded-xl border border-line bg-surface shadow-card"
    >
      <h2 id="still-open" className="px-4 pt-3 font-semibold text-lg sm:px-5">
        Still open
      </h2>
      <p className="px-4 text-ink-soft text-sm sm:px-5">
        That is fine. The sheet asks the right people, and nothing is opened on a guess.
      </p>
      <dl className="grid gap-x-8 px-4 pt-2 pb-2 sm:px-5 md:grid-cols-2 lg:grid-cols-3">
        {ordered.map(([title, open]) => (
          <div key={title} data-answer="" className={cx("py-1", title === blank && "md:col-span-full")}>
            <dt className="text-ink-soft text-sm">{title}</dt>
            <dd className="flex flex-wrap gap-x-5">
              {open.map((question) => (
                <OpenAnswer key={question.path} id={id} question={question} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function OpenAnswer({ id, question }: { id: string; question: StepQuestion }) {
  const step = stepOfPath(question.path);
  if (!step) return null;
  const field = fieldIds(question.path).id;
  return (
    <Link
      id={`change-${field}`}
      href={changeHref(id, step.id, field)}
      className="link inline-flex min-h-11 items-center text-sm"
    >
      <VisuallyHidden>Change </VisuallyHidden>
      {question.name}
    </Link>
  );
}

const blank = "Left empty: the sheet has a line to fill in";
const unanswered = "Not answered yet";
const unsure = "Not sure: your technician finds out";

function titleFor(question: StepQuestion, value: DraftValue | undefined, plan: Plan): string {
  const to = recipientOf(question, plan);
  if (to) return `Question for ${inSentence(recipientNames[to])}`;
  if (value === "unsure") return unsure;
  return question.kind === "choice" || question.kind === "several" ? unanswered : blank;
}

const rank = (title: string) => [unsure, unanswered, blank].indexOf(title);

/** Who knows this very answer, where several are asked about what rests on it. */
const knows: Partial<Record<AnswerPath, Recipient>> = { "internet.externalAddress": "isp" };

/** Of the questions that an answer would settle, the one that rests on the fewest others is about this very answer. */
function recipientOf({ path, kind }: StepQuestion, plan: Plan): Recipient | undefined {
  // What is typed settles no question by itself, but for the clearinghouse's name, which says whom to ask.
  if (kind !== "choice" && kind !== "several") return undefined;
  const about = plan.questions.filter(({ because }) => because.includes(path));
  const first = about.find(({ to }) => to === knows[path]);
  return (first ?? [...about].sort((one, other) => one.because.length - other.because.length)[0])?.to;
}

const inSentence = (name: string) => name.replace(/^(Your|Someone)/, (word) => word.toLowerCase());
