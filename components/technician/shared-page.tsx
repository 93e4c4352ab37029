"use client";

import { lazy, Suspense } from "react";
import { Container } from "@/components/ui/container";
import { linkPath, type ShareLink } from "@/lib/share/link";
import { useWorkSync } from "./browser-sync";
import { OwnerLink } from "./owner-link";
import { TechnicianSheet } from "./technician-sheet";
import { useLink } from "./use-link";

/** Whoever has a link that opens a sheet never sees these; where they do not load, the page of faults says so (components/shell/page-fault.tsx). */
const trouble = () => import("./link-trouble");
const IncompleteLink = lazy(async () => ({ default: (await trouble()).IncompleteLink }));
const DamagedLink = lazy(async () => ({ default: (await trouble()).DamagedLink }));
const ShutSheet = lazy(async () => ({ default: (await trouble()).ShutSheet }));

/** Whatever a link below /s/ opens: the technician's sheet, the office's own link, or what is wrong with it. */
export function SharedPage() {
  return (
    <Suspense fallback={<OpeningSheet />}>
      <OfLink />
    </Suspense>
  );
}

function OfLink() {
  const reading = useLink();
  if (!reading) return <OpeningSheet />;
  if (reading.kind === "none") return <IncompleteLink />;
  if (reading.kind === "damaged") return <DamagedLink exposed={reading.exposed} />;
  const { link, exposed } = reading;
  if (link.role === "owner") return <OwnerLink link={link} exposed={exposed} />;
  return <OpenedLink key={linkPath(link)} link={link} exposed={exposed} />;
}

function OpenedLink({ link, exposed }: { link: ShareLink; exposed: boolean }) {
  const { sync, state, typed } = useWorkSync(link);
  if (state.kind === "opening") return <OpeningSheet />;
  if (state.kind === "shut") return <ShutSheet shut={state} onTryAgain={() => sync.start()} />;
  return <TechnicianSheet sync={sync} typed={typed} share={state} link={link} exposed={exposed} />;
}

/** As tall as what follows, so that nothing jumps. */
function OpeningSheet() {
  return (
    <Container className="min-h-dvh py-10">
      <h1 className="font-semibold text-ink-soft text-xl">Opening the sheet …</h1>
    </Container>
  );
}
