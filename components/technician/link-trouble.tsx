import type { ReactNode } from "react";
import { officesHref } from "@/components/offices/routes";
import { MessagePage } from "@/components/shell/message-page";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { ShareState } from "@/lib/share/work-sync-state";

/** There is no secret in the address. */
export function IncompleteLink() {
  return (
    <MessagePage
      title="This link is not complete"
      lead="A link to a shared sheet has two parts. The second one, from the “#” on, opens the sheet, and it is missing here."
      actions={null}
    >
      <WholeLink />
    </MessagePage>
  );
}

/** There is a secret, but not the one that was made. `exposed`: it may have gone to the server, and to whatever lies between. */
export function DamagedLink({ exposed }: { exposed: boolean }) {
  return (
    <MessagePage
      title="This link was damaged on its way"
      lead={
        exposed
          ? "Some of its characters are missing or changed, the “#” among them. So its secret part may have gone to the server, and the link is no longer private."
          : "Some of its characters are missing or changed. The sheet itself is safe."
      }
      actions={null}
    >
      {exposed && (
        <p>
          Please ask the office to replace the link and to send you the new one: that takes one click. It helps to send
          it in another way, for a mail filter may have changed it.
        </p>
      )}
      <WholeLink />
    </MessagePage>
  );
}

function WholeLink() {
  return (
    <ul className="list-disc space-y-2 pl-6">
      <li>Go back to the message and open the link there, or copy the whole of it: it ends with “.x”.</li>
      <li>Some mail programs break a long link over two lines. Paste both lines into the address bar.</li>
      <li>Still no luck? Ask the office to send the link again, or open it from the QR code on the printed sheet.</li>
      <li>
        <AreYouTheOffice />
      </li>
    </ul>
  );
}

/** The office may have opened its technician’s link, and needs none. */
function AreYouTheOffice() {
  return (
    <>
      Are you the office? Then go to{" "}
      <Link href={officesHref} className="link">
        Your offices
      </Link>
      , in the browser in which you answered the questions. The link is managed there.
    </>
  );
}

function AskForNew() {
  return (
    <>
      <p>Do you still need it? Ask the office that sent you the link for a new one.</p>
      <p>
        <AreYouTheOffice />
      </p>
    </>
  );
}

type Shut = Extract<ShareState, { kind: "shut" }>;

/** The link is whole, and still there is no sheet to show. */
export function ShutSheet({ shut, onTryAgain }: { shut: Shut; onTryAgain: () => void }) {
  const { title, lead, more } = wordsOf(shut);
  return (
    <MessagePage
      title={title}
      lead={lead}
      actions={
        <Button tone="primary" onClick={onTryAgain}>
          Try again
        </Button>
      }
    >
      {more}
    </MessagePage>
  );
}

function wordsOf({ why, sentence }: Shut): { title: string; lead: string; more?: ReactNode } {
  switch (why) {
    case "removed":
      return {
        title: "The copy is gone from this device",
        lead: "Nothing of this sheet is kept here anymore. The office still has its own.",
      };
    case "withdrawn":
      return {
        title: "The office has withdrawn this link",
        lead: "The sheet can’t be opened with it anymore. This device has no copy of it.",
        more: <AskForNew />,
      };
    case "expired":
      return {
        title: "This link has expired",
        lead: "A link to a sheet lasts for a time that the office chose. This device has no copy of the sheet.",
        more: <AskForNew />,
      };
    case "unknown":
      return {
        title: "This link does not open a sheet",
        lead: "The link arrived whole, but the server knows no sheet that it opens.",
        more: (
          <ul className="list-disc space-y-2 pl-6">
            <li>The office may have replaced the link. Then the one sent last works, and older ones do not.</li>
            <li>It may have been withdrawn or have expired a while ago.</li>
            <li>It may be a link to another server. Compare the beginning of the address with the message.</li>
            <li>In each case the office that sent it can send you the one that works.</li>
            <li>
              <AreYouTheOffice />
            </li>
          </ul>
        ),
      };
    case "offline":
      return {
        title: "The server does not answer",
        lead: "This sheet has not been opened on this device before, so it needs the internet once. It is tried again by itself.",
        more: <p>After the first opening the sheet works here without the internet too.</p>,
      };
    default:
      return { title: "The sheet can’t be opened right now", lead: sentence };
  }
}
