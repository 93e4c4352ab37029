"use client";

import { useId } from "react";
import type { Desk } from "@/components/technician/desk";
import { Fault } from "@/components/technician/fault";
import { deviceName } from "@/components/technician/typed-names";
import { refusedWords, useTakenText } from "@/components/technician/use-taken-text";
import { changeOf } from "@/components/technician/worked";
import { Input } from "@/components/ui/input";
import type { NameNeeded } from "@/lib/devices/device";
import { nameFault } from "@/lib/devices/names";
import { setDevice } from "@/lib/work";

type NameFieldProps = {
  device: string;
  name: NameNeeded;
  saved: string;
  /** Why what is saved can’t be right: another page may have saved anything. */
  fault: string | undefined;
  /** What is taken where it stays empty. */
  otherwise: string | undefined;
  desk: Desk;
  onBegin: () => void;
};

export function NameField({
  device,
  name: { key, what, kind },
  saved,
  fault: ofSaved,
  otherwise,
  desk,
  onBegin,
}: NameFieldProps) {
  const id = useId();
  const { text, fault, isTypedHere, native } = useTakenText(desk.typed, deviceName(device, key), saved, (whole) => {
    const typed = whole.trim();
    // Whoever fills in a name has chosen, also where the name is refused.
    onBegin();
    return (
      (typed === "" ? undefined : nameFault(kind, typed)) ??
      desk.edit((work, now) => {
        const names = work.device?.id === device ? work.device.names : {};
        return changeOf(setDevice(work, { id: device, names: { ...names, [key]: typed } }, now));
      })
    );
  });
  const wrong = fault ? refusedWords(fault, saved) : text === saved ? ofSaved : undefined;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block font-semibold text-ink text-sm">
        {what}
      </label>
      {otherwise && (
        <p id={`${id}-hint`} className="text-ink-soft text-sm">
          If left empty: <code translate="no">{otherwise}</code>
        </p>
      )}
      <Input
        {...native}
        id={id}
        mono
        translate="no"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={[otherwise && `${id}-hint`, wrong && `${id}-fault`].filter(Boolean).join(" ") || undefined}
        className="mt-1"
      />
      {wrong && (
        <Fault id={`${id}-fault`} isNew={isTypedHere}>
          {wrong}
        </Fault>
      )}
    </div>
  );
}
