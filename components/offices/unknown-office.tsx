import { MessagePage } from "@/components/shell/message-page";
import { ButtonLink } from "@/components/ui/button";
import { newOfficeHref, officesHref } from "./routes";

/** An id that this browser doesn't know: mistyped, deleted, or another browser's. */
export function UnknownOffice() {
  return (
    <MessagePage
      title="This office isn’t kept in this browser"
      lead="Answers stay in the browser where they were typed. They go nowhere unless you make a link yourself."
      actions={
        <>
          <ButtonLink href={officesHref} tone="primary">
            Your offices
          </ButtonLink>
          <ButtonLink href={newOfficeHref}>Start a new office</ButtonLink>
        </>
      }
    >
      <ul className="list-disc space-y-2 pl-6">
        <li>Did you begin on another computer, or in another browser? Open the page there.</li>
        <li>Did you save the office to a file? Open the file under “Your offices”.</li>
        <li>Was the office deleted, or the browser’s data cleared? Then it is gone, and you can start again.</li>
      </ul>
    </MessagePage>
  );
}
