"use client";

import { MessagePage } from "@/components/shell/message-page";
import { Button, ButtonLink } from "@/components/ui/button";

type ErrorPageProps = { error: unknown; retry: () => void };

export default function ErrorPage({ retry }: ErrorPageProps) {
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
