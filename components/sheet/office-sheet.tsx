"use client";

import { lazy, memo, Suspense, startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { prepareShared, sharedParts } from "@/components/handover/shared-parts";
import { focusStep } from "@/components/handover/step-item";
import { WhatNow } from "@/components/handover/what-now";
import { useKeptShare } from "@/components/offices/browser-drafts";
import { OfficeGate, type OpenOffice } from "@/components/offices/office-gate";
import { checkHref } from "@/components/offices/routes";
import { Container } from "@/components/ui/container";
import { Later } from "@/components/ui/later";
import { Link } from "@/components/ui/link";
import { useArrival } from "@/components/wizard/use-arrival";
import { readAnswers } from "@/lib/answers";
import type { Draft } from "@/lib/drafts";
import { officeName } from "@/lib/drafts/file";
import { planFor } from "@/lib/rules";
import { verdictOf } from "@/lib/sheet/verdict";
import { OfficeOrder, type PlannedOffice } from "./office-order";
import { SheetFrame } from "./sheet-frame";
import { SheetWaiting } from "./sheet-waiting";
import { useSame } from "./use-same";

/** Which questions are asked, and in which words their answers are refused. */
const FaultsNote = lazy(() => import("./faults-note").then((loaded) => ({ default: loaded.FaultsNote })));

/** After the answers: what happens now, and below it the work order as the technician sees it. */
export function OfficeSheet() {
  return <OfficeGate waiting={<SheetWaiting />}>{(office) => <OncePrepared office={office} />}</OfficeGate>;
}

/** In milliseconds. */
const PATIENCE = 3000;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The parts of a shared sheet come before the page is drawn: one after another, each would push what is below it. */
function OncePrepared({ office }: { office: OpenOffice }) {
  const share = useKeptShare(office.draft.id);
  const [isPrepared, setPrepared] = useState(share?.state !== "live");
  useEffect(() => {
    const draw = () => startTransition(() => setPrepared(true));
    // Where they can’t be loaded, drawing them says so; where they hang, the rest must not wait for them.
    if (!isPrepared) Promise.race([prepareShared(), wait(PATIENCE)]).then(draw, draw);
  }, [isPrepared]);
  return isPrepared ? <WhatHappensNow office={office} /> : <SheetWaiting />;
}

function WhatHappensNow({ office }: { office: OpenOffice }) {
  const { draft } = office;
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, arriveAt);
  const kept = useSame(draft.answers);
  const planned = useMemo(() => {
    const { answers, faults } = readAnswers(kept);
    return { answers, plan: planFor(answers), draft: kept, faulty: faults.length > 0 };
  }, [kept]);
  const name = officeName(kept);
  return (
    <Container className="max-w-[64rem] py-8 sm:py-12 print:max-w-none print:py-0">
      <div className="mb-10 space-y-5 print:hidden">
        <header>
          <h1 ref={heading} tabIndex={-1} className="wrap-anywhere font-semibold text-3xl outline-none">
            {name === "" ? (
              "What happens now"
            ) : (
              <>
                <span translate="no">{name}</span>: what happens now
              </>
            )}
          </h1>
          <p className="mt-2 text-ink-soft text-lg">{verdictOf(planned.plan)}</p>
        </header>
        {planned.faulty && (
          <Suspense>
            <FaultsNote draft={draft} />
          </Suspense>
        )}
        <WhatNow office={office} planned={planned} />
        <nav aria-label="On this page" className="flex flex-wrap gap-x-6">
          {below.map(([href, words]) => (
            <a key={href} href={href} className="link inline-flex min-h-11 items-center">
              {words}
            </a>
          ))}
          <Link href={checkHref(draft.id)} className="link inline-flex min-h-11 items-center">
            Change an answer
          </Link>
        </nav>
      </div>
      <OrderBelow draft={draft} planned={planned} />
    </Container>
  );
}

/** A sheet that is drawn anew, as after it was taken out, is drawn in turns. */
function OrderBelow(props: { draft: Draft; planned: PlannedOffice }) {
  const draft = useDeferredValue(props.draft);
  const planned = useDeferredValue(props.planned);
  return <Order draft={draft} planned={planned} />;
}

const Order = memo(function Order({ draft, planned }: { draft: Draft; planned: PlannedOffice }) {
  const share = useKeptShare(draft.id);
  if (share?.state !== "live") {
    return <OfficeOrder draft={draft} planned={planned} outcome={notShared} View={SheetFrame} />;
  }
  return (
    <Suspense fallback={<p className="min-h-[40rem] text-ink-soft">Opening the work order …</p>}>
      <Later part={sharedParts.order} props={{ draft, planned, share }} />
    </Suspense>
  );
});

const below = [
  ["#order", "The picture and the work order"],
  ["#paper", "Print, PDF, text, file"],
] as const;

const notShared = { kind: "none" } as const;

/** A step's heading takes the focus; anything else is only brought into view. */
function arriveAt(id: string): void {
  if (document.getElementById(`${id}-title`)) focusStep(id);
  document.getElementById(id)?.scrollIntoView();
}
