"use client";

import { useId } from "react";
import { cx } from "@/components/ui/cx";
import { controlClass } from "@/components/ui/input";
import { useStanding } from "@/components/ui/use-standing";
import { entryOf, groups, unknownDevice } from "./device-words";

type DeviceChoiceProps = {
  id: string | undefined;
  /** The words on the router that it was taken from, before anybody has chosen. */
  said: string | undefined;
  onChoose: (id: string) => void;
};

export function DeviceChoice({ id, said, onChoose }: DeviceChoiceProps) {
  const field = useId();
  const isKnown = entryOf(id) !== undefined;
  const take = (value: string) => value !== "" && value !== id && onChoose(value);
  const select = useStanding<HTMLSelectElement>(({ value }) => take(value));
  return (
    <div className="max-w-md">
      <label htmlFor={field} className="block font-semibold text-sm">
        Which device is it?
      </label>
      <select
        ref={select}
        id={field}
        value={isKnown ? id : ""}
        aria-describedby={`${field}-hint`}
        onChange={({ target }) => take(target.value)}
        className={cx(controlClass, "mt-1 min-h-11 bg-surface!")}
      >
        <option value="" disabled>
          Choose a device
        </option>
        {groups.map(({ heading, entries }) => (
          <optgroup key={heading} label={heading}>
            {entries.map((entry) => (
              <option key={entry.id} value={entry.id}>
                {entry.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p id={`${field}-hint`} className="mt-1.5 text-ink-soft text-sm">
        {hintOf(id, isKnown, said)}
      </p>
    </div>
  );
}

function hintOf(id: string | undefined, isKnown: boolean, said: string | undefined): string {
  if (id !== undefined && !isKnown) return `Chosen elsewhere: ${unknownDevice}. Reload the page, or choose another.`;
  if (said) return `By the words “${said}”. Choose another if that is wrong.`;
  return isKnown ? "" : "What is found on this sheet is filled in for you.";
}
