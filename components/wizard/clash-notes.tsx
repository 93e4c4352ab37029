import { fieldIds } from "@/components/fields/field-ids";
import { focusField } from "@/components/fields/focus-field";
import { stepHref } from "@/components/offices/routes";
import { Button, ButtonLink } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { Icon } from "@/components/ui/icon";
import { answerText, questionOf, type StepQuestion, stepOfPath } from "@/lib/steps";
import type { Clash, WayOut } from "@/lib/steps/clashes";
import { type Standing, useAsking } from "./asking";

export { clashesIn } from "@/lib/steps/clashes";

export type ClashNotesProps = { questions: readonly StepQuestion[]; standing: Standing; className?: string };

/** Answers that clash, told under the last of them that this page asks for; and what a press there has changed. */
export function ClashNotes({ questions, standing, className }: ClashNotesProps) {
  const { settled } = standing;
  return (
    <>
      {standing.clashes.map((clash) => {
        const at = standing.step.questions.findLast(
          (question) => standing.shown.has(question) && clash.between.includes(question.path),
        );
        return at && questions.includes(at) ? (
          <ClashNote key={clash.id} clash={clash} at={at} standing={standing} className={className} />
        ) : null;
      })}
      {settled && questions.includes(settled.at) && (
        <p className={cx("flex items-start gap-2 text-ink-soft text-sm", className)}>
          <Icon name="check" className="mt-0.5 size-5 text-open" />
          {settled.words}
        </p>
      )}
    </>
  );
}

type ClashNoteProps = { clash: Clash; at: StepQuestion; standing: Standing; className?: string };

function ClashNote({ clash, at, standing, className }: ClashNoteProps) {
  return (
    <div className={cx("rounded-lg border border-hold-line bg-hold-soft p-3 sm:px-4", className)}>
      <p className="flex items-start gap-2 text-ink text-sm">
        <Icon name="warning" className="mt-0.5 size-5 text-hold" />
        <span>{clash.words}</span>
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {clash.ways.map((way) => (
          <Way key={way.words} way={way} clash={clash} at={at} standing={standing} />
        ))}
      </div>
    </div>
  );
}

function Way({ way, clash, at, standing }: ClashNoteProps & { way: WayOut }) {
  const { answer, settle } = useAsking();
  function take(set: string) {
    const question = questionOf(way.path);
    drawAtOnce(() => {
      answer(question, set);
      settle({ at, words: `${question.name} is now: ${answerText(question, set)}.` });
    });
    // The note that was pressed has gone, and its question may have gone with it.
    [way.path, at.path, ...clash.between].some(focusField);
  }
  const step = stepOfPath(way.path);
  const { set } = way;
  if (set !== undefined)
    return (
      <Button size="sm" onClick={() => take(set)}>
        {way.words}
      </Button>
    );
  if (step?.id === standing.step.id || !step)
    return (
      <Button size="sm" onClick={() => focusField(way.path)}>
        {way.words}
      </Button>
    );
  return (
    <ButtonLink size="sm" href={`${stepHref(standing.id, step.id)}#${fieldIds(way.path).id}`}>
      {way.words}
    </ButtonLink>
  );
}
