"use client";

import type { ReactNode } from "react";
import { plural } from "@/components/offices/words";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { StatusLine } from "@/components/ui/status-line";
import { progress, signing } from "@/lib/work";
import { ChangesTable } from "./changes-table";
import { DoneNote } from "./done-note";
import { dayOf } from "./expiry";
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
  const { jobs, done, notDone, changed, open } = progress(work, plan);
  return (
    <div className="mt-5">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="font-semibold text-2xl tabular-nums">
          {done} of {jobs} done
        </span>
        <span className="text-ink-soft">
          {[
            notDone > 0 && `${notDone} not applicable`,
            changed > 0 && `${changed} changed since ticked`,
            open > 0 && `${open} still open`,
          ]
            .filter(Boolean)
            .join(", ")}
        </span>
      </p>
      <svg
        viewBox="0 0 100 2"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="mt-3 h-2.5 w-full rounded-full border border-line bg-sunken"
      >
        <rect width={(100 * done) / Math.max(1, jobs)} height="2" className="fill-accent" />
        <rect
          x={(100 * done) / Math.max(1, jobs)}
          width={(100 * notDone) / Math.max(1, jobs)}
          height="2"
          className="fill-line-strong"
        />
      </svg>
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
      <Alert
        tone="success"
        className="mt-5"
        title={`Signed off by ${who} on ${dayOf(`${date}T12:00:00`)}`}
        titleAs="h3"
      >
        <p>For exactly this sheet, and the work as you see it here.</p>
      </Alert>
    );
  }
  return (
    <Alert
      tone="warning"
      className="mt-5"
      title={`Changed since ${who} signed off on ${dayOf(`${date}T12:00:00`)}`}
      titleAs="h3"
    >
      <p>
        {signed.state !== "work-changed-after"
          ? "The sheet was updated after that. Ask your technician to look at what is different, and to sign again."
          : `The work itself was changed after that${laterWords(last)}. Ask your technician to sign again.`}
      </p>
      {signed.state !== "work-changed-after" && signedPlan && (
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

/** How many entries are younger than the signature. */
function laterWords({ work: { marks, notes, found, signOff } }: LastSeen): string {
  const later = (entries: Readonly<Record<string, { at: string } | undefined>>) =>
    Object.values(entries).filter((entry) => entry !== undefined && signOff !== undefined && entry.at > signOff.at)
      .length;
  const parts = [
    [later(marks), "tick"],
    [later(notes), "note"],
    [later(found), "found value"],
  ] as const;
  const words = parts.flatMap(([count, what]) => (count > 0 ? [plural(count, what)] : []));
  return words.length > 0 ? ` (${words.join(", ")})` : "";
}
