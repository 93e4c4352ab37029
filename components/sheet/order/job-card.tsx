import { useSheetControls } from "@/components/sheet/sheet-controls";
import { TickBox } from "@/components/sheet/tick-box";
import { cx } from "@/components/ui/cx";
import type { Order, OrderJob, OrderValue, RedFlag } from "@/lib/sheet/model";
import { CopyGroup } from "./copy-group";
import { JobLine } from "./job-line";
import { JobWhy } from "./job-why";
import { isOpen } from "./next-open";
import { PortTable } from "./port-table";
import { QuestionLine } from "./question-line";
import { RedFlags } from "./red-flags";
import { StopBox } from "./stop-box";
import { idsToCopy, isOnScreen, ValueLine } from "./value-line";

type JobCardProps = {
  job: OrderJob;
  unfolded: boolean;
  /** The one to do next. */
  isNext: boolean;
  flags: readonly RedFlag[];
  stop: Order["stop"];
  /** What is read here besides, and stands elsewhere on paper. */
  more: readonly OrderValue[];
  onToggle: (job: OrderJob) => void;
};

/** A job: one line, and under it all that it takes. On paper it is always unfolded, with a box, its result and initials. */
export function JobCard({ job, unfolded, isNext, flags, stop, more, onToggle }: JobCardProps) {
  const { job: controlOf, openOnly } = useSheetControls();
  const { id, state } = job;
  const hasBody = controlOf !== undefined || flags.length > 0 || stop !== undefined || more.length > 0 || saysMore(job);
  return (
    <li
      id={id}
      data-next={isNext || undefined}
      className={cx("order-job", openOnly && !isOpen(job) && flags.length === 0 && "not-print:hidden")}
    >
      <div className="job-row">
        <TickBox ticked={state?.state === "done"} />
        <JobLine
          job={job}
          unfolded={unfolded}
          isRed={flags.length > 0}
          onToggle={hasBody ? () => onToggle(job) : undefined}
        />
        <span className="job-result">{state && state.state !== "open" && state.word}</span>
        <span className="job-initials" />
      </div>
      <div id={`${id}-body`} className={cx("job-body", !unfolded && "not-print:hidden")}>
        <RedFlags flags={flags} atJob />
        <StopBox stop={stop} on="screen" />
        <JobContent job={job} more={more} />
        {job.note && (
          <p className={cx("job-note", controlOf && "not-print:hidden")}>
            <span>{job.note}</span>
          </p>
        )}
        {controlOf && <div className="mt-4 print:hidden">{controlOf(job)}</div>}
        <JobWhy job={job} />
      </div>
    </li>
  );
}

const saysMore = ({ note, grounds, settings, lines, fields, ports, questions }: OrderJob) =>
  Boolean(note || ports) ||
  [grounds, settings, lines, fields.filter(isOnScreen), questions].some(({ length }) => length > 0);

type JobContentProps = Pick<JobCardProps, "job" | "more">;

function JobContent({ job: { settings, lines, fields, ports, questions }, more }: JobContentProps) {
  return (
    <>
      {settings.length > 0 && (
        <CopyGroup ids={idsToCopy(settings)}>
          <dl className="job-settings">
            {settings.map((line) => (
              <ValueLine key={line.id} line={line} />
            ))}
          </dl>
        </CopyGroup>
      )}
      {lines.map((line) => (
        <p key={line} className="job-text">
          {line}
        </p>
      ))}
      {fields.length + more.length > 0 && (
        <dl
          className={cx(
            "job-fields",
            fields.length === 0 && "print:hidden",
            ![...fields, ...more].some(isOnScreen) && "not-print:hidden",
          )}
        >
          {fields.map((line) => (
            <ValueLine key={line.id} line={line} plain />
          ))}
          {more.map((line) => (
            <ValueLine key={line.id} line={line} plain screenOnly />
          ))}
        </dl>
      )}
      {ports && <PortTable ports={ports} />}
      {questions.length > 0 && (
        <ul className="order-questions">
          {questions.map((question) => (
            <QuestionLine key={question.id} question={question} />
          ))}
        </ul>
      )}
    </>
  );
}
