"use client";

import { useRef } from "react";
import { fieldIds } from "@/components/fields/field-ids";
import { OfficeGate, type OpenOffice } from "@/components/offices/office-gate";
import { OfficeName } from "@/components/offices/office-name";
import { Opening } from "@/components/offices/opening";
import { changeHref, sheetHref, stepHref } from "@/components/offices/routes";
import { SaveFileButton } from "@/components/offices/save-file-button";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { Link } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import type { Answers } from "@/lib/answers";
import { type DraftAnswers, draftValue, isBlank } from "@/lib/drafts/draft-answers";
import { faultyQuestion, isForSomeone, type Overview, overviewOf, type StepOverview } from "@/lib/drafts/overview";
import type { Plan } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import type { StepQuestion } from "@/lib/steps";
import { foldedIn } from "@/lib/steps/step-of-parts";
import { CheckClashes } from "./check-clashes";
import { CheckStep } from "./check-step";
import { KeepingStatus } from "./keeping-status";
import { StepsNav } from "./steps-nav";
import { StillOpen } from "./still-open";
import { useArrival } from "./use-arrival";

/** All answers, each with a way to change it, before the sheet is made. */
export function CheckScreen() {
  return <OfficeGate waiting={<Opening />}>{(office) => <CheckAnswers office={office} />}</OfficeGate>;
}

function CheckAnswers({ office }: { office: OpenOffice }) {
  const { draft } = office;
  const overview = overviewOf(draft.answers);
  const plan = planFor(overview.answers);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, (fragment) => {
    const row = document.getElementById(fragment);
    if (!row) return heading.current?.focus({ preventScroll: true });
    row.scrollIntoView({ block: "center" });
    row.focus({ preventScroll: true });
  });
  const last = overview.steps.at(-1)?.step.id;
  const isOpen = (question: StepQuestion) => isForSomeone(question, draft.answers) && !isFaulty(question);
  const isFaulty = ({ path }: StepQuestion) => !isBlank(draftValue(draft.answers, path)) && hasFault(overview, path);
  const open = overview.steps.flatMap((one) => openIn(one, overview.answers, draft.answers, plan).filter(isOpen));
  return (
    <Container className="py-5 sm:py-6">
      <StepsNav id={draft.id} overview={overview} />
      <div className="mt-5 max-w-[52rem] sm:mt-5">
        <PageHeading ref={heading} eyebrow="Check your answers" lead="You can change all of it, now and later.">
          <OfficeName draft={draft} unnamed="Your office" />
        </PageHeading>
        <KeepingStatus office={office} />
        <div className="mt-4 space-y-4">
          <Faults id={draft.id} overview={overview} />
          <Blockers plan={plan} />
        </div>
      </div>
      <CheckClashes id={draft.id} answers={overview.answers} />
      <div className="mt-4 grid items-start gap-4 lg:grid-cols-2">
        {[overview.steps.slice(0, 2), overview.steps.slice(2)].map((half) => (
          <div key={half[0]?.step.id} className="space-y-4">
            {half.map((one) => (
              <CheckStep
                key={one.step.id}
                id={draft.id}
                overview={one}
                answered={one.questions.filter((question) => !isOpen(question))}
                faults={overview.faults}
                answers={draft.answers}
              />
            ))}
          </div>
        ))}
        <StillOpen id={draft.id} questions={open} draft={draft.answers} plan={plan} />
      </div>
      <div>
        <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-3">
          <ButtonLink href={sheetHref(draft.id)} tone="primary" size="lg" iconAfter="arrow">
            Make the sheet
          </ButtonLink>
          <SaveFileButton answers={draft.answers} />
          {last && (
            <ButtonLink href={stepHref(draft.id, last)} tone="quiet" icon="back">
              Back
            </ButtonLink>
          )}
        </div>
      </div>
    </Container>
  );
}

/**
 * What may stand as open. What the technician reads on site is no open answer of the office, no dynamic DNS name means that
 * there is none, and what was folded away was never asked, unless it alone says what somebody is asked now.
 */
function openIn({ step, questions }: StepOverview, answers: Answers, draft: DraftAnswers, plan: Plan): StepQuestion[] {
  const folded = foldedIn(step);
  const inSight = new Set<string>(
    questions.filter((question) => !folded.has(question) && isForSomeone(question, draft)).map(({ path }) => path),
  );
  const isAskedAlone = ({ path }: StepQuestion) =>
    plan.questions.some(({ because }) => because.includes(path) && !because.some((one) => inSight.has(one)));
  return questions.filter((question) => {
    if (question.path === "internet.ddnsHostname") return false;
    if (!isBlank(draftValue(draft, question.path))) return true;
    if (question.optional || question.moot?.(answers) !== undefined) return false;
    return !folded.has(question) || question.kind !== "choice" || isAskedAlone(question);
  });
}

function Faults({ id, overview }: { id: string; overview: Overview }) {
  if (overview.faults.length === 0) return null;
  return (
    <Alert tone="danger" title="Some answers need a look" titleAs="h2">
      <p>The sheet leaves them out until they are fixed.</p>
      <ul className="space-y-1.5">
        {overview.faults.map(({ path, sentence }) => {
          const place = overview.steps.find(({ questions }) => faultyQuestion(questions, path));
          const question = place && faultyQuestion(place.questions, path);
          return (
            question && (
              <li key={`${path} ${sentence}`}>
                <Link className="link" href={changeHref(id, place.step.id, fieldIds(question.path).id)}>
                  {question.name}
                </Link>
                : {sentence}
              </li>
            )
          );
        })}
      </ul>
    </Alert>
  );
}

function Blockers({ plan }: { plan: Plan }) {
  const blockers = plan.notices.filter(({ level }) => level === "blocker");
  if (blockers.length === 0) return null;
  return (
    <Alert tone="danger" title={blockers.length === 1 ? "Fix this first" : "Fix these first"} titleAs="h2">
      <p>Your technician does this. You can make the sheet all the same: it puts this at the top.</p>
      <ul className="space-y-1.5">
        {blockers.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </Alert>
  );
}

function hasFault({ faults }: Overview, path: string): boolean {
  return faults.some((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
}
