import type { Metadata } from "next";
import { MessagePage } from "@/components/shell/message-page";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not understood", robots: { index: false } };

/** What the server shows to a request that it can't make sense of. */
export default function RefusedPage() {
  return (
    <MessagePage
      title="This request can’t be understood"
      lead="The address is damaged, or it was used in a way that it is not made for. Nothing was changed."
      actions={
        <ButtonLink href="/" tone="primary">
          Go to the start page
        </ButtonLink>
      }
    >
      <p>Nothing is lost: answers that you gave are still kept in the browser in which you gave them.</p>
    </MessagePage>
  );
}
