"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { askToKeep } from "@/components/offices/ask-to-keep";
import { drafts } from "@/components/offices/browser-drafts";
import { officesHref, shareHref } from "@/components/offices/routes";
import { MessagePage } from "@/components/shell/message-page";
import { Alert } from "@/components/ui/alert";
import { Button, ButtonLink } from "@/components/ui/button";
import { readDraft } from "@/lib/drafts";
import { toBase64url } from "@/lib/share/bytes";
import type { ShareLink } from "@/lib/share/link";
import { adoptShare, type Failure } from "@/lib/share/owner";
import { around } from "./around";
import { failureWords } from "./failure-words";
import { seen } from "./last-seen";

type Adopted = Extract<Awaited<ReturnType<typeof adoptShare>>, { kind: "ok" }>;

type State =
  | { kind: "opening" }
  | { kind: "here"; office: string }
  | { kind: "found"; adopted: Adopted }
  | { kind: "failed"; failure: Failure };

/** The office's own link, opened on a computer that may not know the office yet. */
export function AdoptOffice({ link }: { link: ShareLink }) {
  const [state, setState] = useState<State>({ kind: "opening" });
  const [unreadable, setUnreadable] = useState(false);
  const router = useRouter();

  const open = useCallback(async () => {
    const office = drafts.shared.officeOf(toBase64url(link.id));
    if (office !== undefined && "draft" in drafts.read(office)) return setState({ kind: "here", office });
    setState({ kind: "opening" });
    const adopted = await adoptShare(around, link, new Date());
    setState(adopted.kind === "ok" ? { kind: "found", adopted } : { kind: "failed", failure: adopted });
  }, [link]);

  useEffect(() => {
    void open();
  }, [open]);

  function keepHere({ owned, plan, planRef, work }: Adopted) {
    const reading = readDraft(plan.answers);
    if (!reading.ok) return setUnreadable(true);
    const office = drafts.add(reading.answers);
    askToKeep();
    const last = seen({ plan, planRef, work }, undefined, planRef.document);
    drafts.shared.write(office, { state: "live", owned, last });
    // So that "back" does not lead to the link again. What the browser lists as visited is not ours to erase.
    router.replace(shareHref(office));
  }

  switch (state.kind) {
    case "opening":
      return (
        <MessagePage title="Opening your office …" lead="It is fetched and decrypted in this browser." actions={null} />
      );
    case "here":
      return (
        <MessagePage
          title="This office is already in this browser"
          lead="Nothing has to be brought over. Go on where it is."
          actions={
            <ButtonLink href={shareHref(state.office)} replace tone="primary">
              Open it
            </ButtonLink>
          }
        />
      );
    case "found": {
      const name = state.adopted.plan.answers.office?.name ?? "your office";
      return (
        <MessagePage
          title={`Bring ${name} to this computer?`}
          lead="This is the office’s own link. It brings the answers here, and all that the office can do with the technician’s link."
          actions={
            <>
              <Button tone="primary" onClick={() => keepHere(state.adopted)}>
                Keep this office in this browser
              </Button>
              <ButtonLink href={officesHref} replace>
                No, don’t keep it
              </ButtonLink>
            </>
          }
        >
          <p>
            Do this only on a computer of your office. Later changes of the answers stay in the browser where they are
            made, until the technician’s sheet is updated from there.
          </p>
          <div role="alert">
            {unreadable && (
              <Alert tone="warning" title="Its answers can’t be kept here">
                <p>
                  Nothing was changed. This page may be older than the one that shared the sheet: reload it, and try
                  again. If that does not help, save the office to a file on the computer that made the link, and open
                  the file here.
                </p>
              </Alert>
            )}
          </div>
        </MessagePage>
      );
    }
    case "failed":
      return <Failed failure={state.failure} onRetry={() => void open()} />;
  }
}

function Failed({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { title, text } = adoptionWords(failure);
  return (
    <MessagePage
      title="Your office could not be opened here"
      lead="Nothing was changed."
      actions={
        <>
          <Button tone="primary" onClick={onRetry}>
            Try again
          </Button>
          <ButtonLink href={officesHref}>Your offices</ButtonLink>
        </>
      }
    >
      <Alert role="alert" tone="warning" title={title}>
        <p>{text}</p>
      </Alert>
    </MessagePage>
  );
}

function adoptionWords(failure: Failure) {
  if (failure.kind === "offline") {
    return { title: "The server can’t be reached", text: "Check your connection, then try again." };
  }
  if (failure.kind !== "refused") return failureWords(failure);
  switch (failure.code) {
    case "not-found":
      return {
        title: "The server doesn’t know this link",
        text: "Check that it was copied whole. On the computer that made it, the office and its answers are still there.",
      };
    case "withdrawn":
    case "expired":
      return {
        title: failure.code === "withdrawn" ? "The office withdrew this link" : "This link has come to its end",
        text: "On the computer that made it, the office and its answers are still there. Save them to a file there, and open the file here.",
      };
    default:
      return failureWords(failure);
  }
}
