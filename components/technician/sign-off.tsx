"use client";

import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import { today } from "@/components/offices/download";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Input } from "@/components/ui/input";
import { useStandingText } from "@/components/ui/use-standing";
import type { WorkSync } from "@/lib/share/work-sync";
import type { OpenShare } from "@/lib/share/work-sync-state";
import { longDate } from "@/lib/sheet/dates";
import { coversHash, progress, redFlags, type Signer, type SignFaults, sign, signing, takeBack } from "@/lib/work";
import { type EditWork, Fault } from "./item-work";
import { useOpenShare } from "./use-work";

type SignOffProps = { sync: WorkSync; version: string; edit: EditWork };

/** The technician’s word that the work is done: on exactly this plan, and exactly this work. */
export function SignOff({ sync, version, edit }: SignOffProps) {
  const share = useOpenShare(sync);
  const [again, setAgain] = useState(false);
  if (!share) return null;
  const signed = signing(share.work, share.plan, share.document.plan);
  const showForm = signed.state === "none" || (again && signed.state !== "signed");
  return (
    <div className="space-y-5">
      {signed.state !== "none" && (
        <Signed signed={signed} version={version} edit={edit}>
          {!showForm && signed.state !== "signed" && (
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
          edit={edit}
        />
      )}
    </div>
  );
}

type Signed = Exclude<ReturnType<typeof signing>, { state: "none" }>;

function Signed({
  signed: { state, signature },
  version,
  edit,
  children,
}: {
  signed: Signed;
  version: string;
  edit: EditWork;
  children: ReactNode;
}) {
  const [asking, setAsking] = useState(false);
  const who = [signature.name, signature.firm].filter(Boolean).join(", ");
  const when = longDate(signature.date);
  return (
    <>
      <Alert
        tone={state === "signed" ? "success" : "warning"}
        title={
          state === "signed" ? `Signed off by ${who} on ${when}` : "Changed after the sign-off: it needs a new one"
        }
      >
        <p>{explain[state](who, when, version)}</p>
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
          edit(takeBack);
          setAsking(false);
        }}
      >
        <p>The office then sees this sheet as not signed off. Ticks, notes and what was found stay.</p>
      </ConfirmDialog>
    </>
  );
}

const explain: Record<Signed["state"], (who: string, when: string, version: string) => string> = {
  signed: (_who, _when, version) =>
    `It stands for version ${version} of this sheet, with every tick, note and value as they are now.`,
  changed: (who, when) => `${who} signed on ${when}. Something that is set on site says something else since.`,
  "plan-changed-after": (who, when) =>
    `${who} signed on ${when} for an earlier version. The office has changed the sheet since.`,
  "work-changed-after": (who, when) => `${who} signed on ${when}. A tick, a note or a value was changed after that.`,
};

type FormProps = { share: OpenShare; version: string; edit: EditWork; before: Signer | undefined };

function SignOffForm({ share, version, before, edit }: FormProps) {
  const { office = {} } = share.document.answers;
  const [signer, setSigner] = useState<Signer>({
    name: before?.name ?? office.technicianName ?? "",
    firm: before?.firm ?? office.technicianCompany ?? "",
    date: today(),
  });
  const [words, setWords] = useState<Readonly<Record<string, string>>>({});
  const [faults, setFaults] = useState<SignFaults>({});
  const form = useRef<HTMLFormElement>(null);
  const [asking, setAsking] = useState(false);
  const [moved, setMoved] = useState(false);
  const { jobs, done, notDone, open, changed } = progress(share.work, share.document);
  const red = redFlags(share.document, share.work);
  const on = { ...share.document, ref: share.plan };
  const left = open + changed;
  const stillOpen = left === 1 ? "1 job is still open" : `${left} jobs are still open`;

  /** What is signed is what stands in the form, however it came there. */
  function standing(): Signer {
    const data = form.current ? new FormData(form.current) : undefined;
    const textOf = (key: keyof Signer) => String(data?.get(key) ?? signer[key]);
    return { name: textOf("name"), firm: textOf("firm"), date: textOf("date") };
  }

  /** Tried out on the work first, so that nobody is asked about open items before the form is right. */
  function submit(event: FormEvent) {
    event.preventDefault();
    const trial = sign(share.work, standing(), words, on, new Date());
    setFaults(trial.ok ? {} : trial.faults);
    if (!trial.ok) return;
    if (left > 0) setAsking(true);
    else signOff();
  }

  function signOff() {
    setAsking(false);
    setMoved(false);
    edit((work, now) => {
      // Another tab or person may have changed something since this screen was drawn; nobody signs for what they have not seen.
      if (coversHash(work) !== coversHash(share.work)) {
        setMoved(true);
        return work;
      }
      const result = sign(work, standing(), words, on, now);
      return result.ok ? result.work : work;
    });
  }

  const field = (key: keyof Signer) => ({
    name: key,
    value: signer[key],
    fault: faults[key],
    onChange: (value: string) => setSigner({ ...standing(), [key]: value }),
  });

  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      aria-label="Sign-off"
      className="max-w-[46rem] rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <p>
        You sign for version <strong className="font-semibold tabular-nums">{version}</strong> of this sheet: {done} of{" "}
        {jobs} done{notDone > 0 && `, ${notDone} not applicable`}
        {left > 0 ? (
          <>
            , <strong className="font-semibold">{left} still open</strong>
          </>
        ) : (
          ", nothing open"
        )}
        . When the sheet or the work changes later, a new sign-off is needed.
      </p>
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        <SignerField label="Your name" autoComplete="name" {...field("name")} />
        <SignerField label="Your firm" autoComplete="organization" {...field("firm")} />
        <SignerField label="Date" type="date" {...field("date")} />
        {red.map(({ id, text }) => (
          <SignerField
            key={id}
            label={`Red: ${text} Your word on it`}
            name={`word.${id}`}
            value={words[id] ?? ""}
            fault={faults.flags?.[id]}
            onChange={(word) => setWords({ ...words, [id]: word })}
          />
        ))}
      </div>
      {faults.room && <Fault id="sign-off-room">{faults.room}</Fault>}
      {moved && (
        <Alert
          role="alert"
          tone="warning"
          className="mt-5"
          title="Not signed yet: something on the sheet has just changed"
        >
          <p>Look over what is done and what is open, then press “Sign off” again.</p>
        </Alert>
      )}
      <Button type="submit" tone="primary" icon="check" className="mt-5">
        Sign off
      </Button>
      <ConfirmDialog
        open={asking}
        title={`Sign off although ${stillOpen}?`}
        confirmLabel="Sign off anyway"
        onCancel={() => setAsking(false)}
        onConfirm={signOff}
      >
        <p>The office sees what was open. Tick it, or mark it as not applicable, to sign for all of it.</p>
      </ConfirmDialog>
    </form>
  );
}

type SignerFieldProps = {
  label: string;
  name: string;
  value: string;
  fault: string | undefined;
  type?: string;
  autoComplete?: string;
  onChange: (value: string) => void;
};

function SignerField({ label, name, value, fault, type, autoComplete, onChange }: SignerFieldProps) {
  const id = useId();
  const standing = useStandingText<HTMLInputElement>(value, onChange);
  return (
    <div>
      <label htmlFor={id} className="font-semibold text-sm">
        {label}
      </label>
      <Input
        ref={standing}
        id={id}
        name={name}
        type={type}
        autoComplete={autoComplete}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={({ target }) => onChange(target.value)}
        className="mt-1"
      />
      {fault && <Fault id={`${id}-fault`}>{fault}</Fault>}
    </div>
  );
}
