import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { StepQuestion } from "@/lib/steps";
import { fieldIds } from "./field-ids";
import type { FieldLook } from "./field-props";
import { HowToFind } from "./how-to-find";

type FieldFrameProps = {
  question: StepQuestion;
  fault?: string;
  moot?: string;
  look?: FieldLook;
  titled?: "name";
  /** Under the control, across the whole line. */
  below?: ReactNode;
  children: ReactNode;
};

/** What every kind of question has around its control: title, hint, fault, help. A jump to it shows all of that. */
export function FieldFrame({ question, fault, moot, look = "line", titled, below, children }: FieldFrameProps) {
  const isGroup = question.kind === "choice" || question.kind === "several";
  const helped = question.help && look !== "beside";
  const inside = (
    <>
      <div className={cx(looks[look].inside, helped && "sm:pr-11")}>
        <div
          className={cx(
            looks[look].words,
            helped && "max-sm:pr-11",
            look === "line" && (titled ? "flex-[1_1_7.5rem]" : "flex-[1_1_15rem]"),
          )}
        >
          <Title question={question} titled={titled} small={look !== "line"} />
          <Hint question={question} moot={moot} />
          <Fault question={question} fault={fault} />
        </div>
        <div className={cx("min-w-0 max-w-full", look === "line" && "max-sm:basis-full")}>{children}</div>
      </div>
      {below}
      {helped && question.help && (
        <HowToFind
          ways={question.help}
          about={question.name}
          className={look === "line" ? "top-2.5 right-1 sm:right-2" : "-top-2.5 right-0"}
        />
      )}
    </>
  );
  const className = cx("relative min-w-0 scroll-mt-4", looks[look].box, keepsClear);
  if (!isGroup)
    return (
      <div data-field="" className={className}>
        {inside}
      </div>
    );
  const ids = fieldIds(question.path);
  return (
    <fieldset
      data-field=""
      id={ids.id}
      aria-labelledby={ids.label}
      aria-describedby={describedBy(question, fault)}
      className={className}
    >
      {inside}
    </fieldset>
  );
}

const looks: Record<FieldLook, { box: string; inside: string; words: string }> = {
  line: {
    box: "px-4 py-2.5 sm:px-5",
    inside: "flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-2",
    words: "min-w-0",
  },
  screen: { box: "", inside: "space-y-1.5", words: "" },
  column: { box: "", inside: "flex h-full flex-col justify-between gap-1.5", words: "" },
  beside: { box: "", inside: "space-y-1", words: "" },
};

/** Scrolling a field into view keeps clear of the bar at the foot of a small screen. */
const keepsClear = "[&_input]:scroll-mb-40 [&_summary]:scroll-mb-40 [&_textarea]:scroll-mb-40";

function Title({ question, titled, small }: { question: StepQuestion; titled?: "name"; small: boolean }) {
  const ids = fieldIds(question.path);
  const className = cx("block font-semibold text-ink leading-snug", small && "text-sm");
  const words = titled ? (
    <>
      <VisuallyHidden>{question.label}</VisuallyHidden>
      <span aria-hidden="true">{question.name}</span>
    </>
  ) : (
    question.label
  );
  if (question.kind === "choice" || question.kind === "several")
    return (
      <span id={ids.label} className={className}>
        {words}
      </span>
    );
  return (
    <label htmlFor={ids.id} className={className}>
      {words}
    </label>
  );
}

function Hint({ question, moot }: { question: StepQuestion; moot?: string }) {
  if (!question.hint) return null;
  return (
    <p id={fieldIds(question.path).hint} className="text-ink-soft text-sm leading-snug">
      {question.hint}
      {moot && <span className="block">{moot}</span>}
    </p>
  );
}

function Fault({ question, fault }: { question: StepQuestion; fault?: string }) {
  if (!fault) return null;
  return (
    <p id={fieldIds(question.path).fault} className="mt-1 flex items-start gap-2 font-semibold text-blocker text-sm">
      <Icon name="warning" className="mt-0.5 size-5" />
      <span>
        <VisuallyHidden>Error: </VisuallyHidden>
        {fault}
      </span>
    </p>
  );
}

/** The ids of what describes a control, for `aria-describedby`. */
export function describedBy(
  question: StepQuestion,
  fault?: string,
  ...more: readonly (string | false)[]
): string | undefined {
  const ids = fieldIds(question.path);
  return [question.hint && ids.hint, fault && ids.fault, ...more].filter(Boolean).join(" ") || undefined;
}
