import type { Metadata } from "next";
import { MessagePage } from "@/components/shell/message-page";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <MessagePage
      title="There is no page at this address"
      lead="The address may have been cut off when it was copied, or the page was taken away."
      actions={
        <ButtonLink href="/" tone="primary">
          Go to the start page
        </ButtonLink>
      }
    >
      <p>Nothing is lost: answers that you gave are still kept in the browser in which you gave them.</p>
      <p>
        If someone sent you a link, copy the whole of it from their message, to the very last character, and try again.
      </p>
    </MessagePage>
  );
}
