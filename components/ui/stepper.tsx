import { cx } from "./cx";
import { Icon } from "./icon";
import { Link } from "./link";
import { VisuallyHidden } from "./visually-hidden";

export type StepperStep = {
  id: string;
  label: string;
  state: "done" | "current" | "open";
  /** Where pressing it leads; left out, it is only shown. */
  href?: string;
};

type StepperProps = { steps: readonly StepperStep[]; label?: string };

const stateWords = { done: "done", current: "current step", open: "not done yet" } as const;

/** How far one has come: a row of names on a wide screen, a bar with the current name on a narrow one. */
export function Stepper({ steps, label = "Progress" }: StepperProps) {
  const at = steps.findIndex((step) => step.state === "current");
  const current = steps[at];
  return (
    <nav aria-label={label} className="print:hidden">
      {current && (
        <p className="mb-2 text-ink-soft text-sm md:hidden" aria-hidden="true">
          Step {at + 1} of {steps.length}: <span className="font-semibold text-ink">{current.label}</span>
        </p>
      )}
      <ol className="flex gap-1.5 md:gap-3">
        {steps.map((step, index) => (
          <li key={step.id} className="min-w-0 flex-1">
            <StepperItem step={step} number={index + 1} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepperItem({ step, number }: { step: StepperStep; number: number }) {
  const inside = (
    <>
      <span
        className={cx(
          "block h-1 rounded-full border forced-colors:border-[CanvasText]",
          step.state === "open" ? "border-line bg-line" : "border-accent bg-accent forced-colors:bg-[Highlight]",
          step.state === "done" && "opacity-55",
        )}
      />
      <span className="mt-2 hidden items-center gap-1.5 text-sm md:flex">
        {step.state === "done" ? (
          <Icon name="check" className="size-4 text-accent" />
        ) : (
          <span className="w-4 text-center tabular-nums" aria-hidden="true">
            {number}
          </span>
        )}
        <span className={cx("truncate", step.state === "current" && "font-semibold text-ink")}>{step.label}</span>
      </span>
      <span className="sr-only md:hidden">{step.label}</span>
      <VisuallyHidden>, {stateWords[step.state]}</VisuallyHidden>
    </>
  );
  const className = cx(
    "block min-h-11 rounded-sm py-2 no-underline",
    step.state === "open" ? "text-ink-faint" : "text-ink-soft",
    step.href && "hover:text-accent",
  );
  const ariaCurrent = step.state === "current" ? "step" : undefined;
  return step.href ? (
    <Link href={step.href} aria-current={ariaCurrent} className={className}>
      {inside}
    </Link>
  ) : (
    <div aria-current={ariaCurrent} className={className}>
      {inside}
    </div>
  );
}
