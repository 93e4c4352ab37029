"use client";

import { MessagePage } from "@/components/shell/message-page";
import { Button, ButtonLink } from "@/components/ui/button";
import { downloadText } from "./download";
import { officesHref } from "./routes";

/** What this browser kept can't be read; it is left as it is, and can be taken out. */
export function DamagedOffice({ id, text }: { id: string; text: string }) {
  return (
    <MessagePage
      title="This office is damaged"
      lead="What this browser kept of it can’t be read anymore. Nothing was deleted or changed."
      actions={
        <>
          <Button tone="primary" icon="download" onClick={() => downloadDamaged(id, text)}>
            Save the damaged text
          </Button>
          <ButtonLink href={officesHref}>Your offices</ButtonLink>
        </>
      }
    >
      <p>
        If you saved this office to a file earlier, open that file. Otherwise somebody may be able to repair the text.
      </p>
    </MessagePage>
  );
}

export function downloadDamaged(id: string, text: string): void {
  downloadText(`damaged office ${id}.txt`, text, "text/plain");
}
