"use client";

import type { OpenOffice } from "@/components/offices/office-gate";
import { leftWords } from "@/components/technician/sign-words";
import { leftBySignature } from "@/components/technician/signed-open";
import { SignedOpenList } from "@/components/technician/signed-open-list";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Icon } from "@/components/ui/icon";
import { StatusLine } from "@/components/ui/status-line";
import { readOwnWork } from "@/lib/drafts/own-work";
import { longDate } from "@/lib/sheet/dates";
import { jobNames } from "@/lib/sheet/item-names";
import { countWords } from "@/lib/sheet/progress";
import { progress, redFlags, type Signing, signing } from "@/lib/work";
import { ChangesTable } from "./changes-table";
import { DoneNote } from "./done-note";
import { FailureAlert } from "./failure-alert";
import { failureWords } from "./failure-words";
import { flagMeaning, whomToCall } from "./flag-meaning";
import { FoundValues } from "./found-values";
import { type LastSeen, lastSeenOf } from "./last-seen";
import { LetGo } from "./let-go";
import type { LiveKept } from "./live-link";
import { NotesList } from "./notes-list";
import { together } from "./own-side";
import { canPutBack, PutBack } from "./put-back";
import { SheetChanges } from "./sheet-changes";
import type { DeedState } from "./use-deed";
import { type Look, useProgress } from "./use-progress";
import { linkOrigin, type ServerHereState } from "./use-server-here";

type ProgressStepProps = {
  office: OpenOffice;
  share: LiveKept;
  own: string | undefined;
  server: ServerHereState;
  deed: DeedState;
};

/** How far the work is, as of the last look, which comes by itself. */
export function ProgressStep({ office, share, own, server, deed }: ProgressStepProps) {
  const { draft } = office;
  const look = useProgress(draft.id);
  const seen = lastSeenOf(share);
  const last = seen && { ...seen, work: together(seen.work, readOwnWork(own)) ?? seen.work };
  return (
    <div className="space-y-4">
      <LastLook look={look} />
      <LookFailure office={draft.id} share={share} look={look} last={last} server={server} deed={deed} />
      <FailureAlert deed={deed} names="put-back" />
      <DoneNote deed={deed} names="put-back" />
      <div id="changes" tabIndex={-1} className="scroll-mt-6 outline-none empty:hidden">
        <SheetChanges office={office} share={share} last={seen} deed={deed} />
      </div>
      {last ? (
        <>
          <Counts last={last} />
          <SignOff last={last} />
          <FoundValues id={draft.id} answers={draft.answers} work={last.work} />
          <NotesList last={last} />
        </>
      ) : (
        !look.failure && <p className="text-ink-soft">Looking …</p>
      )}
    </div>
  );
}

function LastLook({ look: { at, failure } }: { look: Look }) {
  if (!at && !failure) return <StatusLine tone="working">Looking …</StatusLine>;
  if (failure) return <StatusLine tone="failed">Not up to date</StatusLine>;
  return <StatusLine tone="done">Up to date. It looks again by itself.</StatusLine>;
}

type LookFailureProps = Pick<ProgressStepProps, "share" | "server" | "deed"> & {
  office: string;
  look: Look;
  last: LastSeen | undefined;
};

function LookFailure({ office, share, look, last, server, deed }: LookFailureProps) {
  const { failure } = look;
  if (!failure) return null;
  const unknown = failure.kind === "refused" && failure.code === "not-found";
  const { title, text } = failureWords(failure);
  return (
    <Alert tone="warning" title={title}>
      <p>
        {text}
        {last && !unknown && " What you see below is what was last known. What you write here is kept, and goes along."}
      </p>
      <div className="flex flex-wrap gap-3 pt-1">
        <Button size="sm" onClick={look.again}>
          Try again
        </Button>
        {canPutBack(failure) && <PutBack office={office} deed={deed} onDone={look.again} />}
        {unknown && <LetGo office={office} owned={share.owned} origin={linkOrigin(server)} deed={deed} />}
      </div>
    </Alert>
  );
}

function Counts({ last: { work, plan } }: { last: LastSeen }) {
  const count = progress(work, plan);
  const { jobs: total, done, notDone } = count;
  const flags = redFlags(plan, work);
  return (
    <div>
      <p className="font-semibold text-xl tabular-nums">{countWords(count)}</p>
      <svg
        viewBox="0 0 100 2"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="mt-2 h-2.5 w-full rounded-full border border-line bg-sunken"
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
        <ul aria-label="Red flags" className="mt-4 space-y-2">
          {flags.map((flag) => (
            <li key={flag.id} className="rounded-md border border-blocker-line bg-blocker-soft px-4 py-3">
              <p className="flex gap-2">
                <Icon name="warning" className="mt-0.5 size-5 text-blocker" />
                <span className="font-semibold">
                  <span className="text-blocker">Red:</span> {flag.text}
                </span>
              </p>
              <Meaning
                sentences={[flagMeaning(flag, plan), `Call ${whomToCall(flag, plan)}.`]}
                about={flag.text}
                job={flag.job}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Meaning({ sentences, about, job }: { sentences: readonly string[]; about: string; job: string | undefined }) {
  return (
    <Details
      className="ml-6"
      summary={
        <>
          What it means<span className="sr-only">: {about}</span>
        </>
      }
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {job && (
        <p>
          <a href={`#${job}`} className="link">
            See the job
          </a>
        </p>
      )}
    </Details>
  );
}

function SignOff({ last }: { last: LastSeen }) {
  const { work, plan, planRef, signedPlan } = last;
  const signed = signing(work, planRef, plan.plan);
  if (signed.state === "none") return <Badge icon="pencil">Not signed off yet</Badge>;
  const { name, firm, date } = signed.signature;
  const who = [name, firm].filter(Boolean).join(", ");
  if (signed.state === "signed") {
    const { open, red } = leftBySignature(plan, work, signed);
    return (
      <Alert
        tone={open + red === 0 ? "success" : "warning"}
        title={`Signed off by ${who} on ${longDate(date)}${leftWords(open, red)}`}
        titleAs="h3"
      >
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
    <Alert tone="warning" title={`Changed since ${who} signed off on ${longDate(date)}`} titleAs="h3">
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
