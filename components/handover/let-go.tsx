"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { OwnedShare } from "@/lib/share/owned";
import { CopyOwnLink } from "./copy-own-link";
import { letGo } from "./office-share";
import type { DeedState } from "./use-deed";

type LetGoProps = { office: string; owned: OwnedShare; origin: string; deed: DeedState };

/** The way on from a link that the server does not know. It may know it again, so the way back is offered first. */
export function LetGo({ office, owned, origin, deed }: LetGoProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setAsking(true)}>
        Let go of this link
      </Button>
      <ConfirmDialog
        open={asking}
        title="Let go of this link?"
        confirmLabel="Let go"
        onCancel={() => setAsking(false)}
        onConfirm={() =>
          deed.run({
            name: "let-go",
            act: async () => {
              letGo(office);
              return { kind: "ok" };
            },
            done: "This browser has let go of the link.",
          })
        }
      >
        <p>
          This browser stops following it, and you can make a new one. The link is not withdrawn by that: if a server
          still holds the sheet, the link goes on working there until it expires.
        </p>
        <p>Copy your own link before, and keep it somewhere safe: with it you can withdraw this link later.</p>
        <CopyOwnLink owned={owned} origin={origin} />
      </ConfirmDialog>
    </>
  );
}
