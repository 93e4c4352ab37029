"use client";

import { lazy, type ReactNode, Suspense } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import type { OfficeState } from "@/lib/drafts";
import { drafts, useOffice } from "./browser-drafts";
import { useOfficeHere } from "./office-here";
import { SaveFileButton } from "./save-file-button";
import { useAlive } from "./use-alive";

/** Hardly any visit needs them. */
const UnknownOffice = lazy(() => import("./unknown-office").then((loaded) => ({ default: loaded.UnknownOffice })));
const DamagedOffice = lazy(() => import("./damaged-office").then((loaded) => ({ default: loaded.DamagedOffice })));

export type OpenOffice = Extract<OfficeState, { draft: unknown }>;

type OfficeGateProps = {
  /** What stands there until the browser has looked: as tall as what follows. */
  waiting: ReactNode;
  children: (office: OpenOffice) => ReactNode;
};

/** Shows the office that the address names, or says why it can't; and says so when it isn't being kept. */
export function OfficeGate(props: OfficeGateProps) {
  const id = useOfficeHere();
  return useAlive() ? <Opened key={id} id={id} {...props} /> : props.waiting;
}

function Opened({ id, waiting, children }: OfficeGateProps & { id: string }) {
  const office = useOffice(id);
  if (office.kind === "loading") return waiting;
  if (office.kind === "unknown" || office.kind === "damaged") {
    return (
      <Suspense fallback={waiting}>
        {office.kind === "unknown" ? <UnknownOffice /> : <DamagedOffice id={id} text={office.text} />}
      </Suspense>
    );
  }
  return <KeptOffice office={office}>{children(office)}</KeptOffice>;
}

/** An open office's screen, below what is to be said where it isn't being kept. */
export function KeptOffice({ office, children }: { office: OpenOffice; children: ReactNode }) {
  return (
    <>
      <div aria-live="polite">{office.kind !== "kept" && <KeepingTrouble office={office} />}</div>
      {children}
    </>
  );
}

function KeepingTrouble({ office }: { office: OpenOffice }) {
  const { answers, id } = office.draft;
  const deleted = office.kind === "deleted";
  return (
    <Container className="pt-6 print:hidden">
      <Alert
        tone="warning"
        title={deleted ? "This office was deleted in another tab" : "This browser isn’t keeping your answers"}
      >
        <p>
          {deleted
            ? "What you see is a copy that only this tab still has. It is gone when you close the tab, unless you keep it."
            : "Its storage is full or switched off, as in some private windows. You can go on, but your answers are gone when you close this tab. Save them to a file to be safe."}
        </p>
        <div className="flex flex-wrap gap-3 pt-1">
          {deleted && <Button onClick={() => drafts.keep(id)}>Keep this copy</Button>}
          <SaveFileButton answers={answers} />
        </div>
      </Alert>
    </Container>
  );
}
