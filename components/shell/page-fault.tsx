"use client";

import { catchError } from "next/error";
import { useEffect, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { MessagePage } from "./message-page";
import { isMissingPart, reloadOnce } from "./missing-part";

type PageFaultProps = { error: unknown; retry: () => void };

/** A page of which a part is missing first loads itself again. Every page brings this one along, so it does without icons. */
function PageFault({ error, retry }: PageFaultProps) {
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

/** Stands in for a page that throws, or for the frame that does. As part of the frame it comes with the frame's code; as a file of its own (`app/error.tsx`) every page would ask for one more. */
export const PageFaults = catchError((_props: object, { error, retry }) => <PageFault error={error} retry={retry} />);
