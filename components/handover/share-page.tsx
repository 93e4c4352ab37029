"use client";

import { type RefObject, useEffect, useRef } from "react";
import { useKeptShare } from "@/components/offices/browser-drafts";
import { OfficeGate, type OpenOffice } from "@/components/offices/office-gate";
import { OfficeName } from "@/components/offices/office-name";
import { Opening } from "@/components/offices/opening";
import { sheetHref } from "@/components/offices/routes";
import { ButtonLink } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { LiveRegion } from "@/components/ui/live-region";
import { PageHeading } from "@/components/ui/page-heading";
import { useArrival } from "@/components/wizard/use-arrival";
import type { KeptShare } from "@/lib/drafts";
import type { ServerHere } from "@/lib/share/server-here";
import { BeforeSharing } from "./before-sharing";
import { EndedShare } from "./ended-share";
import { LiveShare } from "./live-share";
import { NoServer, SilentServer, StrangeServer } from "./no-server";
import { finishLink } from "./office-share";
import { type DeedState, useDeed } from "./use-deed";
import { linkOrigin, useServerHere } from "./use-server-here";

/** The office's side of a link: make it, see what the technician does, change it, end it. */
export function SharePage() {
  return <OfficeGate waiting={<Opening />}>{(office) => <Share office={office} />}</OfficeGate>;
}

function Share({ office }: { office: OpenOffice }) {
  const { draft } = office;
  const share = useKeptShare(draft.id);
  const deed = useDeed();
  useFinishing(draft.id, share?.state === "begun");
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, (fragment) => document.getElementById(fragment)?.scrollIntoView());
  useFocusOnChange(share?.state, heading);
  const { server, askAgain } = useServerHere();
  return (
    <Container className="py-8 sm:py-12">
      <PageHeading
        ref={heading}
        eyebrow={<OfficeName draft={draft} unnamed="Your office" />}
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
      <div className="min-h-[40rem]">
        {server.kind !== "asking" && (
          <Link office={office} share={share} deed={deed} server={server} askAgain={askAgain} />
        )}
      </div>
      <LiveRegion>{deed.done.text}</LiveRegion>
    </Container>
  );
}

type LinkProps = {
  office: OpenOffice;
  share: KeptShare | undefined;
  deed: DeedState;
  server: ServerHere;
  askAgain: () => void;
};

/** Whatever there is of a link, and what can be done. */
function Link({ office, share, deed, server, askAgain }: LinkProps) {
  const origin = linkOrigin(server);
  if (share?.state === "live")
    return <LiveShare key={share.owned.id} office={office} share={share} origin={origin} deed={deed} />;
  const ended = share && share.state !== "begun" ? share : undefined;
  return (
    <>
      {ended && <EndedShare office={office} share={ended} origin={origin} />}
      {server.kind === "none" && <NoServer onAskAgain={askAgain} />}
      {server.kind === "not-ours" && <StrangeServer answer={server} onAskAgain={askAgain} />}
      {server.kind === "silent" && <SilentServer onAskAgain={askAgain} />}
      {server.kind === "there" && (
        <BeforeSharing office={office} again={ended !== undefined} origin={origin} deed={deed} />
      )}
    </>
  );
}

/** What was begun on an earlier visit, and never heard of again, may be a link that works. */
function useFinishing(office: string, isBegun: boolean): void {
  const atFirst = useRef(isBegun);
  useEffect(() => {
    if (atFirst.current) void finishLink(office);
  }, [office]);
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
