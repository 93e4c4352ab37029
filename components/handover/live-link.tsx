"use client";

import { useId, useRef } from "react";
import { fieldIds } from "@/components/fields/field-ids";
import { drafts } from "@/components/offices/browser-drafts";
import { ChangedAt } from "@/components/offices/changed-at";
import type { OpenOffice } from "@/components/offices/office-gate";
import { changeHref } from "@/components/offices/routes";
import { QrPicture } from "@/components/sheet/qr-picture";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { readAnswers } from "@/lib/answers";
import type { KeptShare } from "@/lib/drafts";
import { linkPath } from "@/lib/share/link";
import { technicianLink } from "@/lib/share/owner";
import { CopyOwnLink } from "./copy-own-link";
import { DoneNote } from "./done-note";
import { dayOf, untilWhen } from "./expiry";
import { firstWork } from "./first-work";
import { KeepSafe } from "./keep-safe";
import { lastSeenOf } from "./last-seen";
import { mailFor } from "./mail";
import { MoreAboutLink } from "./more-about-link";
import { isShared } from "./plan-document";
import { LocalOnlyWarning, PlainHttpWarning } from "./security-words";
import { isSent, markSent } from "./sent";
import type { DeedState } from "./use-deed";

export type LiveKept = Extract<KeptShare, { owned: unknown }>;

type LiveLinkProps = { office: OpenOffice; share: LiveKept; origin: string; deed: DeedState };

/** The link to hand on: to copy, to mail, to scan, and what became of it. */
export function LiveLink({ office, share, origin, deed }: LiveLinkProps) {
  const { draft } = office;
  const { owned } = share;
  const id = useId();
  const link = `${origin}${linkPath(technicianLink(owned))}`;
  const { answers } = readAnswers(draft.answers);
  const mail = mailFor(link, dayOf(owned.expiresAt), answers);
  const last = lastSeenOf(share);
  const begun = last && firstWork(last);
  const sent = () => markSent(draft.id);
  return (
    <div className="space-y-3">
      <PlainHttpWarning />
      <LocalOnlyWarning origin={origin} />
      <NotKept office={office} share={share} origin={origin} />
      {!isShared(draft.answers, owned, last) && (
        <p className="font-semibold">
          Your technician sees an older sheet.{" "}
          <a href="#changes" className="link">
            See what is different, and update it
          </a>
        </p>
      )}
      <DoneNote deed={deed} names="make" />
      {!isSent(share) && deed.done.name !== "make" && <p className="font-semibold">Link made. Send it now.</p>}
      <p className="text-ink-soft">
        Link made on {dayOf(owned.createdAt)}.{" "}
        {begun ? (
          <>
            First work on it <ChangedAt moment={begun} />.{" "}
          </>
        ) : (
          "Your technician hasn’t worked on it yet. "
        )}
        <span>
          Works until <strong className="font-semibold text-ink">{untilWhen(owned.expiresAt, new Date())}</strong>.
        </span>
      </p>
      <label htmlFor={id} className="sr-only">
        Your technician’s link
      </label>
      <Input
        id={id}
        mono
        readOnly
        value={link}
        onFocus={({ target }) => target.select()}
        onCopy={sent}
        className="text-sm!"
      />
      <div className="flex flex-wrap items-start gap-2">
        <CopyButton text={link} label="Copy the link" tone="primary" size="md" onCopied={sent} />
        <ShareButton link={link} onShared={sent} />
        {/* A link and not a router's, for it leaves the app. */}
        <a href={mail.href} onClick={sent} className={buttonClass({})}>
          <Icon name="pencil" />
          Write an email
        </a>
        <ScannableLink link={link} onShown={sent} />
      </div>
      {mail.left.includes("address") && (
        <p className="wrap-anywhere text-sm">
          “{answers.office?.technicianEmail}” can’t be used as an email address, so the email opens without one.{" "}
          <Link href={changeHref(draft.id, "office", technicianEmailId)} className="link">
            Change the address
          </Link>
        </p>
      )}
      {mail.left.includes("names") && (
        <p className="text-sm">Some names are too long for the email. It opens without them.</p>
      )}
      <p className="max-w-read text-ink-soft text-sm">
        Send it to your technician only. Whoever has it can read the sheet, work on it and sign off. They can’t change
        your answers.
      </p>
      {deed.done.name === "make" && <KeepSafe office={office} share={share} origin={origin} />}
      <MoreAboutLink office={office} share={share} last={last} origin={origin} deed={deed} />
    </div>
  );
}

const technicianEmailId = fieldIds("office.technicianEmail").id;

/** Whatever this device has for handing a link on. */
function ShareButton({ link, onShared }: { link: string; onShared: () => void }) {
  if (!("share" in navigator)) return null;
  // Who changes their mind closes it, which is no fault.
  const share = () => navigator.share({ title: "Network work order", url: link }).then(onShared, () => undefined);
  return (
    <Button icon="external" onClick={() => void share()}>
      Share …
    </Button>
  );
}

function ScannableLink({ link, onShown }: { link: string; onShown: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const label = "QR code of your technician’s link";
  return (
    <>
      <Button
        onClick={() => {
          dialog.current?.showModal();
          onShown();
        }}
      >
        QR code
      </Button>
      <dialog
        ref={dialog}
        aria-label={label}
        className="m-auto max-h-[100dvh] w-[min(40rem,100vw)] rounded-xl border border-line bg-surface p-4 text-ink shadow-raised backdrop:bg-black/50 sm:p-6"
      >
        <QrPicture text={link} label={label} className="mx-auto max-h-[calc(100dvh-10rem)] w-full rounded-md" />
        <div className="mt-4 flex items-center justify-between gap-4">
          <p className="text-ink-soft text-sm">Point the camera of a phone or tablet at it.</p>
          <Button onClick={() => dialog.current?.close()}>Close</Button>
        </div>
      </dialog>
    </>
  );
}

type NotKeptProps = Pick<LiveLinkProps, "office" | "share" | "origin">;

/** Only this link can change, renew or withdraw what was shared, so it must not be lost with the tab. */
function NotKept({ office: { draft }, share, origin }: NotKeptProps) {
  if (drafts.shared.isKept(draft.id)) return null;
  return (
    <Alert tone="danger" title="This browser isn’t keeping the link" titleAs="h3">
      <p>
        Its storage is full or switched off. When you close this tab, you can’t see the work or end the link anymore.
        Copy your own link now, and keep it somewhere safe: it opens everything again.
      </p>
      <CopyOwnLink owned={share.owned} origin={origin} />
    </Alert>
  );
}
