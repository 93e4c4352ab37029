"use client";

import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from "react";
import { type ButtonLook, buttonClass } from "./button-class";
import { Icon } from "./icon";

type ChooseFileProps = ButtonLook & {
  onChosen: (file: File) => void;
  /** The pointer or the focus is on it. */
  onReached?: () => void;
  children: ReactNode;
};

/** The browser's own control, in the looks of a button: it opens the computer's dialog before any script has come. */
export function ChooseFile({ onChosen, onReached, children, ...look }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  function take(field: HTMLInputElement) {
    const [file] = field.files ?? [];
    if (file) onChosen(file);
    // So that the same file can be chosen again after it was mended.
    field.value = "";
  }

  // It may have been chosen before this page came to life.
  const takeChosen = useEffectEvent(() => {
    if (input.current) take(input.current);
  });
  useEffect(() => takeChosen(), []);

  return (
    <>
      {/* Any file can be chosen: phones and tablets grey out what `accept` names and they don’t know, “.jsonl” among it. */}
      <input
        ref={input}
        id={id}
        type="file"
        className="peer sr-only"
        onFocus={onReached}
        onChange={({ target }) => take(target)}
      />
      <label
        htmlFor={id}
        onPointerEnter={onReached}
        className={buttonClass(
          look,
          "cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent",
        )}
      >
        <Icon name="upload" />
        {children}
      </label>
    </>
  );
}
