import { cx } from "@/components/ui/cx";
import { Icon, type IconName } from "@/components/ui/icon";
import type { JobState, OrderJob } from "@/lib/sheet/model";

const looks: Record<JobState, { icon?: IconName; color: string }> = {
  open: { color: "text-ink-soft" },
  done: { icon: "check", color: "text-open" },
  "not-done": { icon: "cross", color: "text-ink-soft" },
  changed: { icon: "warning", color: "text-hold" },
};

type JobLineProps = {
  job: OrderJob;
  isRed: boolean;
  unfolded: boolean;
  /** Left out where there is nothing to unfold. */
  onToggle: (() => void) | undefined;
};

/** Number, title and state, to be pressed: all that is seen of a folded job. */
export function JobLine({ job: { id, number, by, title, state }, unfolded, isRed, onToggle }: JobLineProps) {
  const look = state ? looks[state.state] : looks.open;
  const isSettled = state?.state === "done" || state?.state === "not-done";
  const line = (
    <>
      <span className="job-number tabular-nums">
        {isRed ? (
          <Icon name="warning" className="size-5 text-blocker print:hidden" />
        ) : (
          look.icon && <Icon name={look.icon} className={cx("size-5 print:hidden", look.color)} />
        )}
        <span>{number}</span>
      </span>
      <span className="min-w-0 flex-1">
        <span className={cx(isSettled && !unfolded && "not-print:font-normal not-print:text-ink-soft")}>
          {by && <span>{by}: </span>}
          <span>{title}</span>
        </span>
        {state && state.state !== "open" && (
          <span className={cx("block font-semibold text-sm print:hidden", look.color)}>{state.word}</span>
        )}
        {isRed && <span className="block font-semibold text-blocker text-sm print:hidden">Red</span>}
      </span>
    </>
  );
  if (!onToggle) return <h3 className="job-heading job-line hover:bg-transparent">{line}</h3>;
  return (
    <h3 className="job-heading">
      <button
        type="button"
        id={`${id}-line`}
        aria-expanded={unfolded}
        aria-controls={`${id}-body`}
        onClick={onToggle}
        className="job-line"
      >
        {line}
        <Icon name="chevron" className={cx("mt-0.5 size-5 text-ink-soft print:hidden", unfolded && "rotate-90")} />
      </button>
    </h3>
  );
}
