"use client";

import { useEffect, useState } from "react";
import { MessagePage } from "@/components/shell/message-page";
import { isMissingPart, reloadOnce } from "@/components/shell/missing-part";
import { Button, ButtonLink } from "@/components/ui/button";

type ErrorPageProps = { error: unknown; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return isMissingPart(error) ? <MissingPart /> : <OurFault retry={retry} />;
}

function MissingPart() {
  const [stays, setStays] = useState(false);
  useEffect(() => setStays(!reloadOnce(Date.now())), []);
  if (!stays) return <MessagePage title="Loading this page again …" lead="One moment." actions={null} />;
  return (
    <MessagePage
      title="A part of this page did not load"
      lead="Network Handoff may have been updated since you opened it, or your connection broke. Your answers are safe: they are kept in this browser."
      actions={
        <>
          <Button tone="primary" onClick={() => window.location.reload()}>
            Load it again
          </Button>
          <ButtonLink href="/">Go to the start page</ButtonLink>
        </>
      }
    >
      <p>
        If it goes on, wait a few minutes, then open this site in a new tab and go on from the list of your offices.
      </p>
    </MessagePage>
  );
}

function OurFault({ retry }: { retry: () => void }) {
  return (
    <MessagePage
      title="Something went wrong on this page"
      lead="This is our fault, not yours. Your answers are safe: they are kept in this browser."
      actions={
        <>
          <Button tone="primary" onClick={() => retry()}>
            Try again
          </Button>
          <ButtonLink href="/">Go to the start page</ButtonLink>
        </>
      }
    >
      <p>If it happens again, open this site in a new tab and go on from the list of your offices.</p>
    </MessagePage>
  );
}
