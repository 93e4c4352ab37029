"use client";

import { useId } from "react";
import { cx } from "@/components/ui/cx";
import { RadioCard } from "@/components/ui/radio-card";

type LifetimeChoiceProps<Days extends number> = {
  legend: string;
  hint?: string;
  value: Days;
  onChange: (days: Days) => void;
  among: readonly Days[];
  /** Stands below each. */
  hintOf?: (days: Days) => string;
};

export function LifetimeChoice<Days extends number>(props: LifetimeChoiceProps<Days>) {
  const { legend, hint, value, onChange, among, hintOf } = props;
  const id = useId();
  return (
    <fieldset aria-describedby={hint && `${id}-hint`}>
      <legend className="font-semibold">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mt-0.5 text-ink-soft text-sm">
          {hint}
        </p>
      )}
      <div className={cx("mt-3 grid gap-2.5", among.length > 3 ? "sm:grid-cols-2" : "sm:grid-cols-3")}>
        {among.map((days) => (
          <RadioCard
            key={days}
            name={id}
            value={days}
            checked={days === value}
            label={`${days} days`}
            {...(hintOf && { hint: hintOf(days) })}
            onChange={() => onChange(days)}
          />
        ))}
      </div>
    </fieldset>
  );
}
