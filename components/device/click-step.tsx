import { CopyGroup, CopyValue } from "@/components/sheet/order/copy-group";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ClickStep as Step } from "@/lib/devices/device";

type ClickStepProps = {
  step: Step;
  number: number;
  isDone: boolean;
  isUnfolded: boolean;
  isLast: boolean;
  headingId: string;
  onFold: () => void;
  onMark: () => void;
};

/** Where to click, what to choose and to type. Folded it is one line, as a job is. */
export function ClickStep(props: ClickStepProps) {
  const { step, number, isDone, isUnfolded, isLast, headingId, onFold, onMark } = props;
  const bodyId = `${headingId}-body`;
  return (
    <li className="scroll-mt-4 rounded-lg border border-line-strong px-4">
      <h5>
        <button
          type="button"
          id={headingId}
          aria-expanded={isUnfolded}
          aria-controls={bodyId}
          onClick={onFold}
          className="flex min-h-11 w-full items-start gap-2 py-2.5 text-start font-semibold"
        >
          {isDone && <Icon name="check" className="mt-0.5 size-5 text-open" />}
          <span className="tabular-nums">{number}</span>
          <span className="min-w-0 flex-1">
            {step.heading}
            {isDone && <span className="font-normal text-open"> · Done</span>}
          </span>
          <Icon name="chevron" className={cx("mt-0.5 size-5 text-ink-soft", isUnfolded && "rotate-90")} />
        </button>
      </h5>
      <div id={bodyId} hidden={!isUnfolded} className="space-y-2 pb-4">
        {isUnfolded && <StepBody step={step} />}
        <Button size={isDone ? "sm" : "md"} icon={isDone ? undefined : "check"} onClick={onMark} className="mt-1">
          <span>
            {isDone ? "Not done after all" : isLast ? "Done" : "Done, on to the next"}
            <VisuallyHidden>: {step.heading}</VisuallyHidden>
          </span>
        </Button>
      </div>
    </li>
  );
}

function StepBody({ step: { id, where, fields, lines, unconfirmed } }: { step: Step }) {
  const copyId = (index: number) => `${id}-${index}`;
  const typed = fields.flatMap((field, index) => (field.typed ? [copyId(index)] : []));
  return (
    <>
      <p className="text-ink-soft" translate="no">
        {where}
      </p>
      {unconfirmed && (
        <p className="flex items-start gap-1.5 text-hold text-sm">
          <Icon name="warning" className="mt-0.5 size-4" />
          Nobody has seen these words on a device: look for something like them.
        </p>
      )}
      {fields.length > 0 && (
        <CopyGroup ids={typed}>
          <dl className="job-settings">
            {fields.map(({ label, value, typed: isTyped }, index) => (
              <div key={`${label} ${value}`} className="value-line">
                <dt translate="no">{label}</dt>
                <dd>
                  {isTyped ? (
                    <code translate="no" className="wrap-anywhere font-mono font-semibold">
                      {value}
                    </code>
                  ) : (
                    <span className="font-medium">{value}</span>
                  )}
                  {isTyped && <CopyValue id={copyId(index)} text={value} what={label} />}
                </dd>
              </div>
            ))}
          </dl>
        </CopyGroup>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
