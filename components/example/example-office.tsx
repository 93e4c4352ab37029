"use client";

import { useRouter } from "next/navigation";
import { useMemo, useSyncExternalStore } from "react";
import { NetworkDiagram } from "@/components/diagram/network-diagram";
import { askToKeep } from "@/components/offices/ask-to-keep";
import { drafts } from "@/components/offices/browser-drafts";
import { today } from "@/components/offices/download";
import { officeHref } from "@/components/offices/routes";
import { PaperActions } from "@/components/sheet/paper-actions";
import { SheetFrame } from "@/components/sheet/sheet-frame";
import { Alert } from "@/components/ui/alert";
import { Button, ButtonLink } from "@/components/ui/button";
import { readAnswers } from "@/lib/answers";
import { exampleOffice } from "@/lib/example/example-office";
import { planFor } from "@/lib/rules";
import { buildSheet } from "@/lib/sheet/build";
import { pictureOf } from "@/lib/sheet/picture";
import { ExampleAnswers } from "./example-answers";

const { answers } = readAnswers(exampleOffice);
const plan = planFor(answers);
const picture = pictureOf(answers, plan);

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
      <div className="mt-8 min-h-dvh">{date && <ExampleSheet date={date} />}</div>
      <ExampleAnswers answers={answers} onStart={start} />
    </>
  );
}

function ExampleSheet({ date }: { date: string }) {
  const input = useMemo(() => ({ answers, plan, date }), [date]);
  const sheet = useMemo(() => buildSheet(input), [input]);
  return (
    <SheetFrame
      sheet={sheet}
      input={input}
      actions={
        <div className="flex flex-wrap items-center gap-3">
          <PaperActions sheet={sheet} input={input} />
        </div>
      }
      picture={<NetworkDiagram foldWords picture={picture} />}
    />
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
