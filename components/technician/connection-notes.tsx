"use client";

import { Alert } from "@/components/ui/alert";
import { Details } from "@/components/ui/details";

/** A mail filter wrote the “#” of the link as “%23”, so the secret went to the server as a part of the path. */
export function ExposedLink({ owner = false }: { /** It is the office’s own link. */ owner?: boolean }) {
  return (
    <Alert tone="warning" title="This link is no longer private">
      <p>
        A mail filter or another program has changed the “#” in the link, so its secret part went to the server and
        whatever lies between. The link works, but it is no longer private.{" "}
        {owner
          ? "Open the office with it, then withdraw the sheet and share it anew."
          : "Please ask the office to replace it: that takes one click, and you get a new link."}
      </p>
    </Alert>
  );
}

/** How private this page is. Over plain http nobody can be sure that the page itself is the one that the server sent. */
export function ConnectionNote() {
  if (!window.isSecureContext)
    return (
      <Alert tone="warning" title="This connection is not private">
        <p>
          This page came without encryption (http), so others on the way can read along or change it. Use it inside the
          office’s own network only, or ask for a link that begins with https.
        </p>
      </Alert>
    );
  return (
    <Details summary="End-to-end encrypted: what that means" className="text-sm">
      <p>
        This sheet, your ticks and your notes are locked before they leave this device. The server only keeps locked
        data. The key is the part of the link behind the “#”, which browsers never send.
      </p>
      <p>
        So whoever has the whole link can read the sheet and work on it. Don’t post it where others see it, and tell the
        office if it got into wrong hands: the office can replace it.
      </p>
    </Details>
  );
}
