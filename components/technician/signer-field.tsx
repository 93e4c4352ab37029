"use client";

import { useId } from "react";
import { cx } from "@/components/ui/cx";
import { Input } from "@/components/ui/input";
import { useStandingText } from "@/components/ui/use-standing";
import { Fault } from "./fault";

type SignerFieldProps = {
  label: string;
  name: string;
  value: string;
  fault: string | undefined;
  hint?: string;
  type?: string;
  autoComplete?: string;
  className?: string;
  onChange: (value: string) => void;
};

export function SignerField({
  label,
  name,
  value,
  fault,
  hint,
  type,
  autoComplete = "off",
  className,
  onChange,
}: SignerFieldProps) {
  const id = useId();
  const standing = useStandingText<HTMLInputElement>(value, onChange);
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className={cx("min-w-0", className)}>
      <label htmlFor={id} className="font-semibold text-sm">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft text-sm">
          {hint}
        </p>
      )}
      <Input
        ref={standing}
        id={id}
        name={name}
        type={type}
        autoComplete={autoComplete}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
        onChange={({ target }) => onChange(target.value)}
        className="mt-1"
      />
      {fault && <Fault id={`${id}-fault`}>{fault}</Fault>}
    </div>
  );
}
