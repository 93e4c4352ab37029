"use client";

import { useEffect, useState } from "react";
import { MessagePage } from "@/components/shell/message-page";
import { isMissingPart, reloadOnce } from "@/components/shell/missing-part";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";

type ErrorPageProps = { error: unknown; retry: () => void };

/** A page of which a part is missing first loads itself again. Every page brings this one along, so it does without icons. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const isMissing = isMissingPart(error);
  const [stays, setStays] = useState(!isMissing);
  useEffect(() => {
    if (isMissing) setStays(!reloadOnce(Date.now()));
  }, [isMissing]);
  if (!stays) return null;
  const cause = isMissing
    ? "Network Handoff may have been updated since you opened it, or your connection broke."
    : "This is our fault, not yours.";
  return (
    <MessagePage
      title={isMissing ? "A part of this page did not load" : "Something went wrong on this page"}
      lead={`${cause} Your answers are safe: they are kept in this browser.`}
      actions={
        <>
          <button
            type="button"
            className={buttonClass({ tone: "primary" })}
            onClick={() => (isMissing ? window.location.reload() : retry())}
          >
            {isMissing ? "Load it again" : "Try again"}
          </button>
          <Link href="/" className={buttonClass({})}>
            Go to the start page
          </Link>
        </>
      }
    >
      <p>If it happens again, open this site in a new tab and go on from the list of your offices.</p>
    </MessagePage>
  );
}
