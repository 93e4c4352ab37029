"use client";

import { Alert } from "@/components/ui/alert";
import { Details } from "@/components/ui/details";

/** What the office’s own link is good for, and what not. */
export function OtherComputer() {
  return (
    <Details summary="Use another computer">
      <p className="max-w-read">
        Your own link brings this office, its answers and all that you can do here to another computer or browser of
        your office. Open it there and choose “Keep this office in this browser”.
      </p>
      <Alert tone="danger" title="Never give this one to your technician" className="max-w-read">
        <p>
          Whoever has it can do everything that you can: read and change the sheet, replace the link and withdraw it.
          Send it only to yourself, and don’t leave it lying around. It can’t be replaced.
        </p>
      </Alert>
    </Details>
  );
}
