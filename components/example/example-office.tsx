"use client";

import { useRouter } from "next/navigation";
import { useSyncExternalStore } from "react";
import { askToKeep } from "@/components/offices/ask-to-keep";
import { drafts } from "@/components/offices/browser-drafts";
import { today } from "@/components/offices/download";
import { officeHref } from "@/components/offices/routes";
import { SheetView } from "@/components/sheet/sheet-view";
import { Alert } from "@/components/ui/alert";
import { Button, ButtonLink } from "@/components/ui/button";
import { readAnswers } from "@/lib/answers";
import { exampleOffice } from "@/lib/example/example-office";
import { planFor } from "@/lib/rules";
import { buildSheet } from "@/lib/sheet";
import { ExampleAnswers } from "./example-answers";

const { answers } = readAnswers(exampleOffice);

/** The sheet of a made-up office as of today, and the answers that it was made from. */
export function ExampleOffice() {
  const router = useRouter();
  const date = useToday();
  const start = () => {
    askToKeep();
    router.push(officeHref(drafts.add(exampleOffice)));
  };
  return (
    <>
      <Alert tone="warning" title="This office is made up" word="Example">
        <p>
          No such office exists, and its addresses lead nowhere. Look at the sheet to see what you get. Don’t set up a
          network from it.
        </p>
        <div className="flex flex-wrap gap-3 pt-1">
          <Button tone="primary" iconAfter="arrow" onClick={start}>
            Start with these answers
          </Button>
          <ButtonLink href="#answers">See the answers</ButtonLink>
        </div>
      </Alert>
      <div className="mt-8 min-h-dvh">
        {date && <SheetView sheet={buildSheet({ answers, plan: planFor(answers), date })} />}
      </div>
      <ExampleAnswers answers={answers} onStart={start} />
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
