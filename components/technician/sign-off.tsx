"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Desk } from "./desk";
import { SignOffForm } from "./sign-off-form";
import { Signed } from "./signed";
import { useOpenShare } from "./use-work";
import { signingOf } from "./worked";

/** The technician’s word for today’s visit: what is done, and by name what is not. */
export function SignOff({ desk, version }: { desk: Desk; version: string }) {
  const share = useOpenShare(desk.sync);
  const [again, setAgain] = useState(false);
  if (!share) return null;
  const signed = signingOf(share);
  const isSigned = signed.state === "signed";
  const showForm = signed.state === "none" || (again && !isSigned);
  return (
    <div className="space-y-5">
      {signed.state !== "none" && (
        <Signed signed={signed} version={version} share={share} desk={desk}>
          {!showForm && !isSigned && (
            <Button tone="primary" onClick={() => setAgain(true)}>
              Sign off again
            </Button>
          )}
        </Signed>
      )}
      {showForm && (
        <SignOffForm
          share={share}
          version={version}
          before={signed.state === "none" ? undefined : signed.signature}
          desk={desk}
          onSigned={() => setAgain(false)}
        />
      )}
    </div>
  );
}
