"use client";

import { type ReactNode, Suspense, useEffect, useMemo, useRef } from "react";
import { useKeptShare } from "@/components/offices/browser-drafts";
import type { OpenOffice } from "@/components/offices/office-gate";
import { Later } from "@/components/ui/later";
import { LiveRegion } from "@/components/ui/live-region";
import { jobsOf } from "@/lib/jobs";
import { AskList } from "./ask-list";
import { type Planned, useBook } from "./book";
import { dutiesOf } from "./duties";
import { NotSigned } from "./not-signed";
import { OwnJobs } from "./own-jobs";
import { OwnQuestions } from "./own-questions";
import { useOwnText } from "./own-text";
import { SendStep } from "./send-step";
import { sharedParts } from "./shared-parts";
import { focusStep, StepItem } from "./step-item";
import { useDeed } from "./use-deed";
import { linkOrigin, useServerHere } from "./use-server-here";
import { type ToAsk, whoToAsk } from "./who-to-ask";

type WhatNowProps = { office: OpenOffice; planned: Planned };

/** After the answers: what the office does now, in the order in which it is done. */
export function WhatNow({ office, planned }: WhatNowProps) {
  const { draft } = office;
  const share = useKeptShare(draft.id);
  const ownText = useOwnText(draft.id);
  const deed = useDeed();
  const here = useServerHere();
  const book = useBook(draft.id, planned);
  useFinishing(draft.id, share?.state === "begun");
  useFocusOnChange(share?.state);
  const live = share?.state === "live" ? share : undefined;
  const plan = book?.plan ?? planned.plan;
  const jobs = useMemo(() => jobsOf(plan).filter(({ who }) => who === "office"), [plan]);
  const before = jobs.filter(({ phase }) => phase !== "later");
  const after = jobs.filter(({ phase }) => phase === "later");
  const asks = book ? whoToAsk(book, book.answers) : [];
  const done = (ids: typeof jobs) => book !== undefined && ids.every(({ id }) => book.job(id) === "done");
  const ownQuestions = (book?.questions ?? []).filter(({ id, to }) => to === "office" && !book?.isSettled(id));
  const isFiled = book?.behind?.isFiled ?? false;
  const ownOpen = before.filter(({ id }) => book?.job(id) !== "done").length + ownQuestions.length;
  const { count, urgent } = dutiesOf({ behind: book?.behind, own: ownOpen, asks });
  const own = before.length + ownQuestions.length;

  const steps: { id: string; title: string; isDone?: boolean; body: ReactNode }[] = [
    {
      id: "send",
      title: "Send it to your technician",
      isDone: book?.behind?.isSent ?? false,
      body: <SendStep office={office} share={share} deed={deed} here={here} />,
    },
    ...(own > 0
      ? [
          {
            id: "yours",
            title: own === 1 ? "One thing before the visit" : `${inWords(own)} things before the visit`,
            isDone: ownQuestions.length === 0 && done(before),
            body: (
              <>
                <OwnJobs office={draft.id} jobs={before} book={book} />
                {book && <OwnQuestions office={draft.id} questions={ownQuestions} plan={planned.plan} />}
              </>
            ),
          },
        ]
      : []),
    ...(book === undefined || asks.length > 0
      ? [
          {
            id: "ask",
            title: askTitle(asks),
            isDone: book !== undefined && asks.every(({ open }) => open.length === 0),
            body: book && <AskList asks={asks} office={draft.id} book={book} draft={draft.answers} />,
          },
        ]
      : []),
    {
      id: "progress",
      title: "See how it goes",
      body: live ? (
        <Suspense fallback={<p className="text-ink-soft">Looking …</p>}>
          <Later
            key={live.owned.id}
            part={sharedParts.progress}
            props={{ office, share: live, own: ownText, server: here.server, deed }}
          />
        </Suspense>
      ) : (
        <p className="text-ink-soft">Once there is a link, you see here what gets done and what was found.</p>
      ),
    },
    {
      id: "record",
      title: "File the signed record",
      isDone: isFiled,
      body: live ? (
        <Suspense fallback={<NotSigned />}>
          <Later
            part={sharedParts.record}
            props={{ office: draft.id, share: live, origin: linkOrigin(here.server), jobs: after, isFiled, book }}
          />
        </Suspense>
      ) : (
        <NotSigned />
      ),
    },
  ];

  return (
    <>
      <p className="min-h-7 text-lg">{book && yours(count)}</p>
      {urgent.length > 0 && (
        <Suspense>
          <Later part={sharedParts.urgent} props={{ duties: urgent }} />
        </Suspense>
      )}
      <ol className="overflow-clip rounded-lg border border-line bg-surface shadow-card">
        {steps.map(({ id, title, isDone, body }, index) => (
          <StepItem key={id} id={id} number={index + 1} title={title} isDone={isDone ?? false}>
            {body}
          </StepItem>
        ))}
      </ol>
      <LiveRegion>{deed.done.text}</LiveRegion>
    </>
  );
}

const numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

const inWords = (count: number) => numbers[count] ?? String(count);

function yours(count: number): string {
  if (count === 0) return "Nothing is yours to do now.";
  return count === 1 ? "One thing is yours now." : `${inWords(count)} things are yours now.`;
}

/** As many as there are lines. */
function askTitle(asks: readonly ToAsk[]): string {
  const [only] = asks;
  if (!only) return "Ask";
  if (asks.length > 1) return `Ask ${inWords(asks.length).toLowerCase()} people`;
  return only.to === "technician" ? "Ask your technician" : "Ask one person";
}

/** What was begun on an earlier visit, and never heard of again, may be a link that works. */
function useFinishing(office: string, isBegun: boolean): void {
  const atFirst = useRef(isBegun);
  useEffect(() => {
    if (atFirst.current) void import("./office-share").then(({ finishLink }) => finishLink(office));
  }, [office]);
}

/** What was pressed goes away when a link begins or ends; the focus must not go with it. */
function useFocusOnChange(state: string | undefined): void {
  const settled = state === "begun" ? undefined : state;
  const before = useRef(settled);
  useEffect(() => {
    if (before.current === settled) return;
    before.current = settled;
    focusStep("send");
  }, [settled]);
}
