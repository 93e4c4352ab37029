"use client";

import { type FormEvent, useRef, useState } from "react";
import { today } from "@/components/offices/download";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import type { OpenShare } from "@/lib/share/work-sync-state";
import { coversHash, redFlags, type SharedSheet, type Signature, type SignFaults, sign } from "@/lib/work";
import type { Desk } from "./desk";
import { Fault } from "./fault";
import { leftOpen } from "./left-open";
import { LeftOpen } from "./left-open-list";
import { FORM_DRAFT } from "./saving-words";
import { signLabel } from "./sign-words";
import { SignerField } from "./signer-field";
import { Unwritten } from "./unwritten";
import { useTypedState } from "./use-typed";

type SignOffFormProps = {
  share: OpenShare;
  version: string;
  before: Signature | undefined;
  desk: Desk;
  onSigned: () => void;
};

/** Nobody signs over what is red without a word on it. What stands in the form is kept on this device until it is signed. */
export function SignOffForm({ share, version, before, desk, onSigned }: SignOffFormProps) {
  const { office = {} } = share.document.answers;
  const { texts } = useTypedState(desk.typed);
  const [faults, setFaults] = useState<SignFaults>({});
  const [moved, setMoved] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const flags = redFlags(share.document, share.work);
  const left = leftOpen(share.document, share.work);

  const known = {
    name: before?.name ?? office.technicianName ?? "",
    firm: before?.firm ?? office.technicianCompany ?? "",
    date: today(),
  };
  const written = (key: string, otherwise = "") => texts[`${FORM_DRAFT}${key}`]?.text ?? otherwise;

  /** What is signed is what stands in the form, however it came there. */
  function standing(key: string, otherwise = ""): string {
    const data = form.current ? new FormData(form.current) : undefined;
    return String(data?.get(key) ?? written(key, otherwise));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const signer = {
      name: standing("name", known.name),
      firm: standing("firm", known.firm),
      date: standing("date", known.date),
    };
    const words = Object.fromEntries(flags.map(({ id }) => [id, standing(`flag.${id}`)]));
    const on: SharedSheet = { ...share.document, ref: share.plan };
    let wrong: SignFaults = {};
    let hasMoved = false;
    const refused = desk.edit((work, now) => {
      // Another tab or person may have changed something since this was drawn; nobody signs for what they have not seen.
      hasMoved = coversHash(work) !== coversHash(share.work);
      if (hasMoved) return work;
      const result = sign(work, signer, words, on, now);
      if (result.ok) return result.work;
      wrong = result.faults;
      return work;
    });
    if (refused !== undefined) wrong = { room: refused };
    drawAtOnce(() => {
      setFaults(wrong);
      setMoved(hasMoved);
    });
    if (hasMoved) return;
    if (Object.keys(wrong).length === 0) signed();
    else form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }

  function signed() {
    for (const name of Object.keys(texts)) if (name.startsWith(FORM_DRAFT)) desk.typed.set(name, undefined);
    drawAtOnce(onSigned);
    document.getElementById("signed")?.focus();
  }

  /** Also what came into other fields without anybody's hearing of it: drawn anew, they would lose it. */
  function keep(key: string, text: string) {
    const data = form.current ? new FormData(form.current) : undefined;
    for (const [name, shown] of Object.entries(known)) {
      const stands = String(data?.get(name) ?? shown);
      if (stands !== written(name, shown)) desk.typed.set(`${FORM_DRAFT}${name}`, { text: stands });
    }
    desk.typed.set(`${FORM_DRAFT}${key}`, { text });
  }

  const field = (key: string, fault: string | undefined, otherwise = "") => ({
    name: key,
    value: written(key, otherwise),
    fault,
    onChange: (text: string) => keep(key, text),
  });

  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      aria-label="Sign-off"
      className="max-w-[46rem] space-y-5 rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <p>
        You sign for today’s visit, on version{" "}
        <strong translate="no" className="font-semibold tabular-nums">
          {version}
        </strong>{" "}
        of this sheet. Jobs under “Later” don’t hold it up.
      </p>
      <LeftOpen left={left} />
      <Unwritten share={share} desk={desk} />
      {flags.length > 0 && (
        <fieldset className="space-y-4 rounded-md border border-blocker-line bg-blocker-soft p-4">
          {/* Floating, so that it does not stand on the frame. */}
          <legend className="float-left w-full font-semibold text-blocker">
            {flags.length === 1
              ? "1 thing is red: say a word on it"
              : `${flags.length} things are red: say a word on each`}
          </legend>
          {flags.map(({ id, text }) => (
            <SignerField
              key={id}
              className="clear-both"
              label={text}
              hint="“Not mended today” will do."
              {...field(`flag.${id}`, faults.flags?.[id])}
            />
          ))}
        </fieldset>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <SignerField label="Your name" autoComplete="name" {...field("name", faults.name, known.name)} />
        <SignerField label="Your firm" autoComplete="organization" {...field("firm", faults.firm, known.firm)} />
        <SignerField label="Date" type="date" {...field("date", faults.date, known.date)} />
      </div>
      {faults.room && <Fault id="sign-off-fault">{faults.room}</Fault>}
      {moved && (
        <Alert role="alert" tone="warning" title="Not signed yet: something on the sheet has just changed">
          <p>Look over what is done and what is open, then sign again.</p>
        </Alert>
      )}
      <Button type="submit" tone="primary" icon="check">
        {signLabel(left.open.length)}
      </Button>
    </form>
  );
}
