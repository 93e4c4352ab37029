"use client";

import type { ReactNode } from "react";
import { SignedOpenList } from "@/components/technician/signed-open-list";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { StatusLine } from "@/components/ui/status-line";
import { longDate } from "@/lib/sheet/dates";
import { jobNames } from "@/lib/sheet/item-names";
import { countWords } from "@/lib/sheet/progress";
import { progress, redFlags, type Signing, signing } from "@/lib/work";
import { ChangesTable } from "./changes-table";
import { DoneNote } from "./done-note";
import { FailureAlert } from "./failure-alert";
import { failureWords } from "./failure-words";
import type { LastSeen } from "./last-seen";
import { LetGo } from "./let-go";
import type { LiveKept } from "./live-share";
import { canPutBack, PutBack } from "./put-back";
import type { DeedState } from "./use-deed";
import type { Look } from "./use-progress";

type ProgressCardProps = {
  office: string;
  share: LiveKept;
  origin: string;
  last: LastSeen | undefined;
  look: Look;
  deed: DeedState;
  /** What the technician found and wrote. */
  children: ReactNode;
};

/** How far the technician is, as of the last look. */
export function ProgressCard({ office, share, origin, last, look, deed, children }: ProgressCardProps) {
  const unknown = look.failure?.kind === "refused" && look.failure.code === "not-found";
  return (
    <Card as="section" aria-labelledby="progress">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="progress" className="font-semibold text-xl">
          How far your technician is
        </h2>
        <LastLook look={look} />
      </div>
      {look.failure && (
        <Alert tone="warning" className="mt-4" title={failureWords(look.failure).title}>
          <p>
            {failureWords(look.failure).text}
            {last && !unknown && " What you see below is what was last known."}
          </p>
          <div className="flex flex-wrap gap-3 pt-1">
            <Button size="sm" onClick={look.again}>
              Try again
            </Button>
            {canPutBack(look.failure) && <PutBack office={office} deed={deed} onDone={look.again} />}
            {unknown && <LetGo office={office} owned={share.owned} origin={origin} deed={deed} />}
          </div>
        </Alert>
      )}
      <FailureAlert deed={deed} names="put-back" className="mt-4" />
      <DoneNote deed={deed} names="put-back" />
      {last ? (
        <>
          <Counts last={last} />
          <SignOff last={last} />
          {children}
        </>
      ) : (
        !look.failure && <p className="mt-4 text-ink-soft">Looking …</p>
      )}
    </Card>
  );
}

function LastLook({ look: { at, failure } }: { look: Look }) {
  if (!at && !failure) return <StatusLine tone="working">Looking …</StatusLine>;
  if (failure) return <StatusLine tone="failed">Not up to date</StatusLine>;
  return <StatusLine tone="done">Up to date. It looks again by itself.</StatusLine>;
}

function Counts({ last: { work, plan } }: { last: LastSeen }) {
  const count = progress(work, plan);
  const { jobs: total, done, notDone } = count;
  const flags = redFlags(plan, work);
  return (
    <div className="mt-5">
      <p className="font-semibold text-2xl tabular-nums">{countWords(count)}</p>
      <svg
        viewBox="0 0 100 2"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="mt-3 h-2.5 w-full rounded-full border border-line bg-sunken"
      >
        <rect width={(100 * done) / Math.max(1, total)} height="2" className="fill-accent" />
        <rect
          x={(100 * done) / Math.max(1, total)}
          width={(100 * notDone) / Math.max(1, total)}
          height="2"
          className="fill-line-strong"
        />
      </svg>
      {flags.length > 0 && (
        <Alert tone="danger" className="mt-5" title="Red" titleAs="h3">
          <ul className="list-disc pl-5">
            {flags.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}

function SignOff({ last }: { last: LastSeen }) {
  const { work, plan, planRef, signedPlan } = last;
  const signed = signing(work, planRef, plan.plan);
  if (signed.state === "none") {
    return (
      <p className="mt-5 flex flex-wrap items-center gap-3">
        <Badge icon="pencil">Not signed off yet</Badge>
      </p>
    );
  }
  const { name, firm, date } = signed.signature;
  const who = [name, firm].filter(Boolean).join(", ");
  if (signed.state === "signed") {
    return (
      <Alert tone="success" className="mt-5" title={`Signed off by ${who} on ${longDate(date)}`} titleAs="h3">
        <p>
          {"since" in signed
            ? "For the jobs of this visit. What came later stands beside it."
            : "For exactly this sheet, and the work as you see it here."}
        </p>
        {"since" in signed && <SignedOpenList shared={plan} work={work} signature={signed.signature} />}
      </Alert>
    );
  }
  return (
    <Alert tone="warning" className="mt-5" title={`Changed since ${who} signed off on ${longDate(date)}`} titleAs="h3">
      <p>{changedWords(signed)}</p>
      {signed.state === "changed" && (
        <ul className="list-disc pl-5">
          {jobNames(plan.plan, signed.changed).map((job) => (
            <li key={job}>{job}</li>
          ))}
        </ul>
      )}
      {"since" in signed && <SignedOpenList shared={plan} work={work} signature={signed.signature} />}
      {signedPlan && (
        <ChangesTable
          caption="What is different from the sheet that was signed"
          before={signedPlan.plan}
          after={plan}
          on={signedPlan.date}
        />
      )}
    </Alert>
  );
}

function changedWords({ state }: Exclude<Signing, { state: "none" }>): string {
  if (state === "changed")
    return "These jobs say something else now. Ask your technician to look at them, and to sign again.";
  if (state === "work-changed-after")
    return "The work itself was changed after that. Ask your technician to sign again.";
  return "The sheet was updated after that. Ask your technician to look at what is different, and to sign again.";
}
