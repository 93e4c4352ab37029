"use client";

import { MessagePage } from "@/components/shell/message-page";
import { Button, ButtonLink } from "@/components/ui/button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { isOfficeId } from "@/lib/drafts/id";
import { drafts } from "./browser-drafts";
import { useOfficeHere } from "./office-here";
import { newOfficeHref, officesHref } from "./routes";

/** An id that this browser doesn't know: nothing was typed under it yet, or it was mistyped, deleted, or is another browser's. */
export function UnknownOffice() {
  const id = useOfficeHere();
  return (
    <MessagePage
      title="This browser has no answers for this office"
      lead="Was nothing typed yet? Then nothing is lost: go on right here."
      actions={
        <>
          {isOfficeId(id) ? (
            <Button tone="primary" onClick={() => begin(id)}>
              Go on with an empty office
            </Button>
          ) : (
            <ButtonLink href={newOfficeHref} tone="primary">
              Start a new office
            </ButtonLink>
          )}
          <ButtonLink href={officesHref}>Your offices</ButtonLink>
        </>
      }
    >
      <p>Answers stay in the browser where they were typed. They go nowhere unless you make a link yourself.</p>
      <ul className="list-disc space-y-2 pl-6">
        <li>Did you begin on another computer, or in another browser? Open the page there.</li>
        <li>Did you save the office to a file? Open the file under “Your offices”.</li>
        <li>Was the office deleted, or the browser’s data cleared? Then you can start again.</li>
      </ul>
    </MessagePage>
  );
}

/** The page that the address names takes this one's place, and with it the button that was pressed. */
function begin(id: string): void {
  drawAtOnce(() => drafts.beginAgain(id));
  document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
}
