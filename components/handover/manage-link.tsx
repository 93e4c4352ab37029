"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { endAfter, extensionFor, isLater } from "@/lib/offices/extension";
import type { Extension } from "@/lib/share/client";
import { EXTENSIONS } from "@/lib/share/wire";
import { DoneNote } from "./done-note";
import { dayOf } from "./expiry";
import { FailureAlert } from "./failure-alert";
import type { LastSeen } from "./last-seen";
import { LifetimeChoice } from "./lifetime-choice";
import type { LiveKept } from "./live-link";
import { extend, renew, withdraw } from "./office-share";
import { RecordButton } from "./record-button";
import type { DeedState } from "./use-deed";

type ManageLinkProps = {
  id: string;
  share: LiveKept;
  last: LastSeen | undefined;
  deed: DeedState;
  /** Whom the sheet names, and where that is changed. */
  technician: ReactNode;
};

type Asking = "extend" | "renew" | "withdraw";

/** What an office may do with its link. Each says what will happen before, and what has happened after. */
export function ManageLink({ id, share, last, deed, technician }: ManageLinkProps) {
  const [asking, setAsking] = useState<Asking>();
  const [days, setDays] = useState<Extension>(30);
  const longer = EXTENSIONS.filter((one) => isLater(share.owned.expiresAt, one, new Date()));
  const isSigned = last !== undefined && last.work.signOff?.signature != null;
  const close = () => setAsking(undefined);

  function start(name: Asking, act: Parameters<DeedState["run"]>[0]["act"], done: string) {
    close();
    deed.run({ name: `manage-${name}`, act, done });
  }

  return (
    <div>
      <FailureAlert deed={deed} names="manage" className="mt-4" />
      <DoneNote deed={deed} names="manage" />
      <ul className="mt-2 divide-y divide-line">
        {!isSigned && (
          <Row text="All that there is so far, in one file: the answers, the sheet, and the work on it.">
            <RecordButton share={share} last={last} />
          </Row>
        )}
        {longer.length > 0 ? (
          <Row text={`The link works until ${dayOf(share.owned.expiresAt)}.`}>
            <Button
              onClick={() => {
                setDays(longer.includes(30) ? 30 : extensionFor([share.owned.expiresAt], new Date()));
                setAsking("extend");
              }}
            >
              Make it last longer
            </Button>
          </Row>
        ) : (
          <Row
            text={`The link works until ${dayOf(share.owned.expiresAt)}. That is the longest for now; you can make it last longer later.`}
          />
        )}
        <Row
          text={
            <>
              Does another technician take over, or did the link reach the wrong person? A new link takes its place. The
              old one stops, and the work stays. {technician}
            </>
          }
        >
          <Button onClick={() => setAsking("renew")}>Replace the link</Button>
        </Row>
        <Row text="Is the work done, or shall nobody see the sheet anymore? The server erases what it holds.">
          <Button onClick={() => setAsking("withdraw")}>Withdraw the link</Button>
        </Row>
      </ul>
      <ConfirmDialog
        open={asking === "extend"}
        title="Make the link last longer"
        confirmLabel={`Let it work until ${dayOf(endAfter(days, new Date()))}`}
        onCancel={close}
        onConfirm={() => start("extend", () => extend(id, days), "The link lasts longer now. It stays the same link.")}
      >
        <p>It stays the same link, so nobody needs a new one.</p>
        <LifetimeChoice
          legend="For how long from today?"
          value={days}
          onChange={setDays}
          among={longer.length > 0 ? longer : EXTENSIONS}
        />
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === "renew"}
        title="Replace the link?"
        confirmLabel="Replace the link"
        tone="danger"
        onCancel={close}
        onConfirm={() =>
          start(
            "renew",
            () => renew(id),
            "The link is replaced. Send the new one to your technician: the old one has stopped working.",
          )
        }
      >
        <p>
          You get a new link, and the old one stops working at once. All that was done on the sheet stays. Your
          technician needs the new link from you to go on, and so does everybody else who has the old one. A file of
          links that you saved before is out of date then.
        </p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === "withdraw"}
        title="Withdraw the link?"
        confirmLabel="Withdraw"
        tone="danger"
        onCancel={close}
        onConfirm={() =>
          start("withdraw", () => withdraw(id), "The link is withdrawn. The server has erased the sheet.")
        }
      >
        <p>
          The server erases the sheet and the work on it. This can’t be undone. What is already on your technician’s own
          device stays there. Your answers stay in this browser, and so does the work as it was last seen here.
        </p>
        {!last && <p>Download the record first if you want to keep the work.</p>}
      </ConfirmDialog>
    </div>
  );
}

function Row({ text, children }: { text: ReactNode; children?: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-4">
      <p className="min-w-0 max-w-[38rem] flex-1 basis-64 text-ink-soft">{text}</p>
      {children}
    </li>
  );
}
