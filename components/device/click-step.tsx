import { CopyGroup, CopyValue } from "@/components/sheet/order/copy-group";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ClickStep as Step } from "@/lib/devices/device";

type ClickStepProps = {
  step: Step;
  number: number;
  isDone: boolean;
  isLast: boolean;
  headingId: string;
  onToggle: () => void;
};

/** Where to click, what to choose and to type; once done, its heading alone. */
export function ClickStep({ step, number, isDone, isLast, headingId, onToggle }: ClickStepProps) {
  const { id, heading, where, fields, lines, unconfirmed } = step;
  const copyId = (index: number) => `${id}-${index}`;
  const typed = fields.flatMap((field, index) => (field.typed ? [copyId(index)] : []));
  return (
    <li className="scroll-mt-4 rounded-lg border border-line-strong p-4">
      <h5 id={headingId} tabIndex={-1} className="flex items-start gap-2 font-semibold outline-none">
        {isDone && <Icon name="check" className="mt-0.5 size-5 text-open" />}
        <span className="tabular-nums">{number}</span>
        <span className="min-w-0 flex-1">
          {heading}
          {isDone && <span className="font-normal text-open"> · Done</span>}
        </span>
      </h5>
      {!isDone && (
        <div className="mt-1 space-y-2">
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
                      <code translate="no" className="wrap-anywhere font-mono font-semibold">
                        {value}
                      </code>
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
        </div>
      )}
      <Button size={isDone ? "sm" : "md"} icon={isDone ? undefined : "check"} onClick={onToggle} className="mt-3">
        <span>
          {isDone ? "Open again" : isLast ? "Done" : "Done, on to the next"}
          <VisuallyHidden>: {heading}</VisuallyHidden>
        </span>
      </Button>
    </li>
  );
}
