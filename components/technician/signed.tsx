"use client";

import { type ReactNode, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import type { OpenShare } from "@/lib/share/work-sync-state";
import { longDate } from "@/lib/sheet/dates";
import { jobNames } from "@/lib/sheet/item-names";
import { sinceWords } from "@/lib/sheet/since-words";
import { type Signing, takeBack } from "@/lib/work";
import type { Desk } from "./desk";
import { arriveInPlace } from "./places";
import { leftWords } from "./sign-words";
import { leftBySignature } from "./signed-open";
import { SignedOpenList } from "./signed-open-list";

type Signed = Exclude<Signing, { state: "none" }>;

type SignedProps = { signed: Signed; version: string; share: OpenShare; desk: Desk; children: ReactNode };

/** Who signed, what of it has changed, and what stands beside it. */
export function Signed({ signed, version, share, desk, children }: SignedProps) {
  const [asking, setAsking] = useState(false);
  const { state, signature } = signed;
  const who = [signature.name, signature.firm].filter(Boolean).join(", ");
  const when = longDate(signature.date);
  const { open, red } = leftBySignature(share.document, share.work, signed);
  return (
    // Where the focus goes once it is signed, so that it is read out.
    <div id="signed" tabIndex={-1} className="outline-none">
      <Alert
        tone={state === "signed" && open + red === 0 ? "success" : "warning"}
        title={
          state === "signed"
            ? `Signed off by ${who} on ${when}${leftWords(open, red)}`
            : "Changed after the sign-off: it needs a new one"
        }
      >
        <Explained signed={signed} who={who} when={when} version={version} share={share} />
        <div className="flex flex-wrap gap-3 pt-1">
          {children}
          <Button onClick={() => setAsking(true)}>Take the sign-off back</Button>
        </div>
      </Alert>
      <ConfirmDialog
        open={asking}
        title="Take the sign-off back?"
        confirmLabel="Take it back"
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          // First the dialog, which gives the focus back to a button that then goes.
          drawAtOnce(() => setAsking(false));
          drawAtOnce(() => desk.edit(takeBack));
          arriveInPlace("sign-off-heading");
        }}
      >
        <p>The office then sees this sheet as not signed off. Ticks, notes and what was found stay.</p>
      </ConfirmDialog>
    </div>
  );
}

type ExplainedProps = { signed: Signed; who: string; when: string; version: string; share: OpenShare };

function Explained({ signed, who, when, version, share }: ExplainedProps) {
  if (!("changed" in signed)) return <p>{wordsThen[signed.state](who, when, version)}</p>;
  const { state, changed, since, signature } = signed;
  const beside = sinceWords(since);
  const names = jobNames(share.document.plan, changed);
  return (
    <>
      {state === "changed" ? (
        <>
          <p>
            {who} signed on {when}. Since then the office has changed:
          </p>
          <ul className="list-disc pl-5">
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>It stands for today’s visit, on version {version} of this sheet.</p>
      )}
      <SignedOpenList shared={share.document} work={share.work} signature={signature} />
      {beside && <p>{beside}</p>}
    </>
  );
}

/** Signatures of before stand for exactly one plan and one work. */
const wordsThen: Record<
  "signed" | "plan-changed-after" | "work-changed-after",
  (who: string, when: string, version: string) => string
> = {
  signed: (_who, _when, version) =>
    `It stands for version ${version} of this sheet, with every tick, note and value as they are now.`,
  "plan-changed-after": (who, when) =>
    `${who} signed on ${when} for an earlier version. The office has changed the sheet since.`,
  "work-changed-after": (who, when) => `${who} signed on ${when}. A tick, a note or a value was changed after that.`,
};
