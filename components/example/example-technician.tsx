"use client";

// Not used here: loading all that the page of links loads keeps that page, which has the tighter budget, from being cut into more files.
import "@/components/technician/shared-page";
import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { PaperActions } from "@/components/sheet/paper-actions";
import { SheetView } from "@/components/sheet/sheet-view";
import { Announced } from "@/components/technician/announced";
import { useDesk } from "@/components/technician/desk";
import { goBack, goToNext, goToSign } from "@/components/technician/go-on";
import { keepArrivalInView } from "@/components/technician/job-places";
import { useControls } from "@/components/technician/use-controls";
import { useNewFlags } from "@/components/technician/use-new-flags";
import { WorkBar } from "@/components/technician/work-bar";
import { Button } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import type { PlanDocument } from "@/lib/share/documents";
import { buildSheet } from "@/lib/sheet/build";
import { countWords } from "@/lib/sheet/progress";
import { sheetWork } from "@/lib/sheet/work";
import { progress } from "@/lib/work";
import { TypedInMemory, WorkInMemory } from "./in-memory";

/** The made-up office's work order, with all that its technician would work with. */
export default function ExampleTechnician({ document }: { document: PlanDocument }) {
  const [{ sync, typed }] = useState(() => ({ sync: new WorkInMemory(document), typed: new TypedInMemory() }));
  const share = useSyncExternalStore(sync.subscribe, sync.read, sync.read);
  const later = useDeferredValue(share);
  const { sheet, input } = useMemo(() => {
    const made = { ...later.document, work: sheetWork(later.document, later.work, later.plan) };
    return { sheet: buildSheet(made), input: made };
  }, [later]);
  const { desk, announcements } = useDesk(sync, typed, document, keepNothing);
  const controls = useControls(desk, false, sheet.version);
  useNewFlags(sheet.order.flags, desk.say);
  useEffect(() => keepArrivalInView(sheet), [sheet]);
  return (
    <>
      <Container className="pb-12 [&_:is(a,button,input,select,textarea,summary)]:scroll-mt-20 [&_:is(a,button,input,select,textarea,summary)]:scroll-mb-36 print:py-0">
        <SheetView
          sheet={sheet}
          input={input}
          controls={controls}
          actions={<Button onClick={goToSign}>Sign</Button>}
          after={
            <div className="flex flex-wrap items-center gap-3">
              <PaperActions sheet={sheet} input={input} />
            </div>
          }
        />
      </Container>
      <WorkBar
        share={share}
        typed={typed}
        count={countWords(progress(share.work, share.document))}
        onBack={() => goBack(desk)}
        onNext={() => goToNext(desk)}
        onSign={goToSign}
        onTryAgain={keepNothing}
        nothingSaved="Made up: nothing is saved"
      />
      <Announced announcements={announcements} />
    </>
  );
}

const keepNothing = () => {};
