"use client";

import { type RefObject, useEffect, useRef } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { LiveRegion } from "@/components/ui/live-region";
import { PageHeading } from "@/components/ui/page-heading";
import { useKeptShare } from "@/components/wizard/browser-drafts";
import { OfficeGate, type OpenOffice } from "@/components/wizard/office-gate";
import { Opening } from "@/components/wizard/opening";
import { sheetHref } from "@/components/wizard/routes";
import { useArrival } from "@/components/wizard/use-arrival";
import { officeName } from "@/lib/drafts";
import { BeforeSharing } from "./before-sharing";
import { EndedShare } from "./ended-share";
import { LiveShare } from "./live-share";
import { useDeed } from "./use-deed";

type SharePageProps = {
  id: string;
  /** Where others reach the app, when its server says so; else it is where this page came from. */
  publicUrl: string | undefined;
};

/** The office's side of a link: make it, see what the technician does, change it, end it. */
export function SharePage({ id, publicUrl }: SharePageProps) {
  return (
    <OfficeGate id={id} waiting={<Opening />}>
      {(office) => <Share office={office} publicUrl={publicUrl} />}
    </OfficeGate>
  );
}

function Share({ office, publicUrl }: { office: OpenOffice; publicUrl: string | undefined }) {
  const { draft } = office;
  const share = useKeptShare(draft.id);
  const deed = useDeed();
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, (fragment) => document.getElementById(fragment)?.scrollIntoView());
  useFocusOnChange(share?.state, heading);
  const origin = publicUrl ?? window.location.origin;
  return (
    <Container className="py-8 sm:py-12">
      <PageHeading
        ref={heading}
        eyebrow={officeName(draft.answers) || "Your office"}
        lead={
          share?.state === "live"
            ? "Send the link, and see here how far your technician is."
            : "Your technician opens a link and works through the sheet. You see how far it is. Nobody needs an account."
        }
        actions={
          <ButtonLink href={sheetHref(draft.id)} icon="file">
            Look at the sheet
          </ButtonLink>
        }
      >
        Share with your technician
      </PageHeading>
      {share?.state === "live" ? (
        <LiveShare key={share.owned.id} office={office} share={share} origin={origin} deed={deed} />
      ) : (
        <>
          {share && share.state !== "begun" && <EndedShare office={office} share={share} origin={origin} />}
          <BeforeSharing
            office={office}
            again={share !== undefined && share.state !== "begun"}
            origin={origin}
            deed={deed}
          />
        </>
      )}
      <LiveRegion>{deed.done.text}</LiveRegion>
    </Container>
  );
}

/** What was pressed goes away when a link begins or ends; the focus must not go with it. */
function useFocusOnChange(state: string | undefined, heading: RefObject<HTMLElement | null>) {
  const settled = state === "begun" ? undefined : state;
  const before = useRef(settled);
  useEffect(() => {
    if (before.current === settled) return;
    before.current = settled;
    heading.current?.focus();
  }, [settled, heading]);
}
