"use client";

import { cx } from "@/components/ui/cx";
import { useStanding } from "@/components/ui/use-standing";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

type TickProps = {
  label: string;
  /** Names what it is about, for those who hear it alone. */
  about: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** A check box with the weight and the room of a button. */
export function Tick({ label, about, checked, onChange }: TickProps) {
  const box = useStanding<HTMLInputElement>((field) => {
    if (field.checked !== checked) onChange(field.checked);
  });
  return (
    <label
      // The field that has the focus is left by the press itself: left before, it could say something and move the box away.
      onMouseDown={(event) => event.preventDefault()}
      className={cx(
        "inline-flex min-h-12 select-none items-center justify-center gap-2.5 rounded-md border-2 px-4 py-1.5 font-semibold transition-colors",
        "has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2",
        checked
          ? "border-open bg-open-soft text-open"
          : "border-transparent bg-accent text-on-accent shadow-xs hover:bg-accent-strong forced-colors:border-[ButtonBorder]",
      )}
    >
      <input
        ref={box}
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        className="size-5 shrink-0 accent-open supports-[selector(:has(*))]:outline-none"
      />
      <span>
        {label}
        <VisuallyHidden> {about}</VisuallyHidden>
      </span>
    </label>
  );
}
