"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { askToKeep } from "@/components/offices/ask-to-keep";
import { drafts } from "@/components/offices/browser-drafts";
import { today } from "@/components/offices/download";
import { officeHref } from "@/components/offices/routes";
import { Alert } from "@/components/ui/alert";
import { Button, ButtonLink } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { readAnswers } from "@/lib/answers";
import { exampleOffice } from "@/lib/example/example-office";
import { planFor } from "@/lib/rules";
import type { PlanDocument } from "@/lib/share/documents";
import { ExampleAnswers } from "./example-answers";
import { ExampleSheet } from "./example-sheet";
import { NotLoaded } from "./not-loaded";

const { answers } = readAnswers(exampleOffice);
const plan = planFor(answers);

/** What a technician works with loads when somebody asks to see it. */
const ExampleTechnician = lazy(() => import("./example-technician").catch(() => ({ default: NotLoaded })));

/** The sheet of a made-up office as of today, as the office sees it and as its technician does, and its answers. */
export function ExampleOffice() {
  const router = useRouter();
  const date = useToday();
  const document = useMemo((): PlanDocument => ({ version: 2, answers, plan, date: date ?? "" }), [date]);
  const [asTechnician, setAsTechnician] = useState(false);
  // The link to the answers may have been pressed before they were there.
  useEffect(() => {
    if (date && window.location.hash === "#answers") window.document.getElementById("answers")?.scrollIntoView();
  }, [date]);
  const start = () => {
    askToKeep();
    router.push(officeHref(drafts.add(exampleOffice)));
  };
  return (
    <>
      <Container className="pt-10 print:hidden">
        <Alert tone="warning" title="This office is made up" word="Example">
          <p>Its addresses lead nowhere: don’t set up a network from them.</p>
          <p role="status">
            {asTechnician
              ? "You see what your technician sees. Try it all: nothing is saved or sent."
              : "Below is the sheet that you would get."}
          </p>
          <div className="flex flex-wrap items-center gap-3 pt-1">
            {/* The same button both ways, so that the focus stays on it. */}
            <Button tone="primary" onClick={() => setAsTechnician(!asTechnician)}>
              {asTechnician ? "Back to the sheet" : "See it as your technician"}
            </Button>
            <Button onClick={start}>Start with these answers</Button>
            {!asTechnician && (
              <ButtonLink href="#answers" tone="quiet">
                See the answers
              </ButtonLink>
            )}
          </div>
        </Alert>
      </Container>
      <div className="mt-8 min-h-dvh print:mt-0">
        {!asTechnician && <ExampleSheet answers={answers} plan={plan} date={date} />}
        {asTechnician && (
          <Suspense fallback={<p className="px-4 text-center text-ink-soft">Opening …</p>}>
            <ExampleTechnician document={document} />
          </Suspense>
        )}
      </div>
      {date && !asTechnician && (
        <Container className="pb-10 print:hidden">
          <ExampleAnswers answers={answers} onStart={start} />
        </Container>
      )}
    </>
  );
}

/** The reader's own day; the server does not know it. */
function useToday(): string | undefined {
  return useSyncExternalStore(
    neverTold,
    () => today(),
    () => undefined,
  );
}

const neverTold = () => () => {};
