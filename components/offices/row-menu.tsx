"use client";

import { type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

type RowMenuProps = {
  /** Of whom. */
  name: string;
  ref?: Ref<{ focus: () => void }>;
  /** What closes it, for those of its buttons that are not followed by something else. */
  children: (close: () => void) => ReactNode;
};

/** What can be done with one row, behind one button. Tab goes through it, Escape and a press beside it close it. */
export function RowMenu({ name, ref, children }: RowMenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => button.current?.focus() }), []);

  useEffect(() => {
    if (!open) return;
    const beside = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) setOpen(false);
    };
    for (const event of ["pointerdown", "focusin"]) document.addEventListener(event, beside);
    return () => {
      for (const event of ["pointerdown", "focusin"]) document.removeEventListener(event, beside);
    };
  }, [open]);

  /** Back to where it was opened. */
  function close() {
    drawAtOnce(() => setOpen(false));
    button.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the Escape of what is in it
    <div
      ref={whole}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <Button
        ref={button}
        tone="quiet"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        className="min-w-11 px-2"
      >
        <span aria-hidden="true">•••</span>
        <VisuallyHidden>
          More for <span translate="no">{name}</span>
        </VisuallyHidden>
      </Button>
      {open && (
        <div
          id={id}
          className="absolute top-full right-0 z-20 mt-1 flex w-max min-w-48 flex-col items-stretch rounded-lg border border-line-strong bg-surface p-1.5 shadow-raised [&_button]:justify-start"
        >
          {children(close)}
        </div>
      )}
    </div>
  );
}
