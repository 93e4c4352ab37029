"use client";

import { useRef } from "react";
import { fieldIds } from "@/components/fields/field-ids";
import { OfficeGate, type OpenOffice } from "@/components/offices/office-gate";
import { OfficeName } from "@/components/offices/office-name";
import { Opening } from "@/components/offices/opening";
import { changeHref, sheetHref, stepHref } from "@/components/offices/routes";
import { SaveFileButton } from "@/components/offices/save-file-button";
import { plural } from "@/components/offices/words";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { Link } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { faultyQuestion, type Overview, overviewOf } from "@/lib/drafts/overview";
import type { Plan } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import { CheckStep } from "./check-step";
import { KeepingStatus } from "./keeping-status";
import { StepsNav } from "./steps-nav";
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
    row?.scrollIntoView({ block: "center" });
    row?.focus({ preventScroll: true });
  });
  const last = overview.steps.at(-1)?.step.id;
  return (
    <Container className="py-6 sm:py-10">
      <StepsNav id={draft.id} overview={overview} />
      <div className="mt-6 max-w-[52rem] sm:mt-8">
        <PageHeading
          ref={heading}
          eyebrow="Check your answers"
          lead="Have a look before you make the sheet. You can change everything, now and later."
        >
          <OfficeName draft={draft} unnamed="Your office" />
        </PageHeading>
        <KeepingStatus office={office} />
        <div className="mt-6 space-y-4">
          <Faults id={draft.id} overview={overview} />
          <Blockers plan={plan} />
          <QuestionsAhead plan={plan} />
        </div>
        {overview.steps.map((one) => (
          <CheckStep
            key={one.step.id}
            id={draft.id}
            overview={one}
            faults={overview.faults}
            answers={draft.answers}
            plan={plan}
          />
        ))}
        <div className="mt-12 flex flex-wrap items-center gap-x-4 gap-y-3 border-line border-t pt-6">
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
      <p>
        This is a job for your technician, perhaps together with your internet provider. You can make the sheet all the
        same: it puts this at the top.
      </p>
      <ul className="space-y-1.5">
        {blockers.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </Alert>
  );
}

function QuestionsAhead({ plan }: { plan: Plan }) {
  if (plan.questions.length === 0) return null;
  return (
    <Alert tone="info" title={`${plural(plan.questions.length, "question")} for others`} titleAs="h2">
      <p>
        What you aren’t sure about is fine. The sheet asks the right people, and nothing is opened on a guess. Where an
        answer is missing, the sheet has a blank to fill in by hand.
      </p>
    </Alert>
  );
}
