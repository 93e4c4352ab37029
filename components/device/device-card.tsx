"use client";

import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { deviceBox, nothingChosen } from "./closed";
import { wordsOf } from "./device-words";

type DeviceCardProps = {
  chosen?: string | undefined;
  /** The name of a field in it that is not saved. */
  refused?: string | undefined;
  /** By the press that has brought it. */
  isPressed: boolean;
  children: ReactNode;
};

/** The line “Your device”, and what it unfolds. What was opened once stays as it was left. */
export function DeviceCard({ chosen, refused, isPressed, children }: DeviceCardProps) {
  const [isOpen, setOpen] = useState(isPressed);
  const [wasOpen, setWasOpen] = useState(isPressed);
  const line = useRef<HTMLButtonElement>(null);
  const isHidden = refused !== undefined && !isOpen;

  // What was pressed has just given way to this.
  const arrive = useEffectEvent(() => {
    if (isPressed && document.activeElement === document.body) line.current?.focus();
  });
  useEffect(() => arrive(), []);

  function toggle() {
    setOpen(!isOpen);
    setWasOpen(true);
  }

  return (
    <div className={deviceBox}>
      <h3 className="job-heading">
        <button
          ref={line}
          type="button"
          aria-expanded={isOpen}
          aria-controls="device-body"
          data-refused={isHidden && !wasOpen ? "" : undefined}
          data-typed={wasOpen ? undefined : refused}
          onClick={toggle}
          className="job-line"
        >
          <span className="min-w-0 flex-1">
            Your device: <span>{chosen === undefined ? nothingChosen : wordsOf(chosen)}</span>
            {isHidden && <span className="block font-semibold text-blocker text-sm">A name is not saved</span>}
          </span>
          <Icon name="chevron" className={cx("mt-0.5 size-5 text-ink-soft", isOpen && "rotate-90")} />
        </button>
      </h3>
      <div id="device-body" hidden={!isOpen} className="px-4 pb-4">
        {wasOpen && children}
      </div>
    </div>
  );
}
