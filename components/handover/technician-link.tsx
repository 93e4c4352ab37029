"use client";

import { useId, useRef } from "react";
import { fieldIds } from "@/components/fields/field-ids";
import type { OpenOffice } from "@/components/offices/office-gate";
import { changeHref } from "@/components/offices/routes";
import { QrPicture } from "@/components/sheet/qr-picture";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { readAnswers } from "@/lib/answers";
import { linkPath } from "@/lib/share/link";
import { technicianLink } from "@/lib/share/owner";
import { DoneNote } from "./done-note";
import { dayOf, untilWhen } from "./expiry";
import type { LiveKept } from "./live-share";
import { mailFor } from "./mail";
import type { DeedState } from "./use-deed";

type TechnicianLinkProps = { office: OpenOffice; share: LiveKept; origin: string; deed: DeedState };

/** The link to hand on: to copy, to mail, to scan. */
export function TechnicianLink({ office, share: { owned }, origin, deed }: TechnicianLinkProps) {
  const id = useId();
  const link = `${origin}${linkPath(technicianLink(owned))}`;
  const { answers } = readAnswers(office.draft.answers);
  const mail = mailFor(link, dayOf(owned.expiresAt), answers);
  return (
    <Card as="section" level="raised" aria-labelledby={`${id}-title`}>
      <div className="grid items-start gap-x-10 gap-y-6 md:grid-cols-[minmax(0,1fr)_auto]">
        <div className="min-w-0">
          <h2 id={`${id}-title`} className="font-semibold text-xl">
            Your technician’s link
          </h2>
          <DoneNote deed={deed} names="make" />
          <p className="mt-1 text-ink-soft">
            Works until <strong className="font-semibold text-ink">{untilWhen(owned.expiresAt, new Date())}</strong>.
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
            className="mt-4 text-sm!"
          />
          <div className="mt-3 flex flex-wrap items-start gap-3">
            <CopyButton text={link} label="Copy the link" tone="primary" size="md" />
            <MailLink href={mail.href} />
          </div>
          {mail.left.length > 0 && (
            <div className="mt-3 max-w-[38rem] space-y-1 text-sm">
              {mail.left.includes("address") && (
                <p className="wrap-anywhere">
                  “{answers.office?.technicianEmail}” can’t be used as an email address, so the email opens without one.{" "}
                  <Link href={changeHref(office.draft.id, "office", technicianEmailId)} className="link">
                    Change the address
                  </Link>
                </p>
              )}
              {mail.left.includes("names") && <p>Some names are too long for the email. It opens without them.</p>}
            </div>
          )}
          <p className="mt-4 max-w-[38rem] text-ink-soft text-sm">
            Whoever has this link can read the sheet, tick off rows, write notes and found values, and sign off. They
            can’t change your answers. So send it to your technician only.
          </p>
        </div>
        <ScannableLink link={link} />
      </div>
    </Card>
  );
}

const technicianEmailId = fieldIds("office.technicianEmail").id;

/** A link and not a router's, for it leaves the app. */
function MailLink({ href }: { href: string }) {
  return (
    <a
      href={href}
      className="relative inline-flex min-h-11 items-center justify-center gap-2 rounded-md border border-line-strong/60 bg-surface px-4 py-2 font-semibold leading-tight text-ink no-underline shadow-xs hover:border-line-strong hover:bg-sunken"
    >
      <Icon name="pencil" />
      Write an email
    </a>
  );
}

function ScannableLink({ link }: { link: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const label = "QR code of your technician’s link";
  return (
    <div className="flex flex-col items-start gap-2 md:items-center">
      <QrPicture text={link} label={label} className="size-40 rounded-md border border-line" />
      <Button size="sm" tone="quiet" onClick={() => dialog.current?.showModal()}>
        Enlarge to scan
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
    </div>
  );
}
