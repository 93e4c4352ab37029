"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

type SelectBoxProps = {
  checked: boolean;
  /** Some of what it stands for is selected, and some is not. */
  mixed?: boolean;
  /** `isRange`: with all from the one before to this. */
  onChange: (checked: boolean, isRange: boolean) => void;
  /** Its name, for those who don’t see where it stands. */
  children: ReactNode;
};

/** A box that is pressed on 44 px. */
export function SelectBox({ checked, mixed = false, onChange, children }: SelectBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label className="grid size-11 cursor-pointer select-none place-items-center">
      <input
        ref={box}
        type="checkbox"
        checked={checked}
        onChange={({ target, nativeEvent }) =>
          onChange(target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }
        className="size-5"
      />
      <VisuallyHidden>{children}</VisuallyHidden>
    </label>
  );
}
