"use client";

import { type ComponentProps, useEffect, useState } from "react";
import { Button } from "./button";
import type { ButtonSize, ButtonTone } from "./button-class";
import { copyText } from "./copy-text";
import { Textarea } from "./textarea";
import { VisuallyHidden } from "./visually-hidden";

type CopyButtonProps = {
  text: string | (() => string | Promise<string>);
  label?: string;
  /** Names the thing for those who hear the button alone: "letter to the technician". */
  what?: string;
  tone?: ButtonTone;
  size?: ButtonSize;
  /** Once it is on the clipboard, or stands there to be copied by hand. */
  onCopied?: () => void;
  /** The button's own, for a group of which only one is a stop of the Tab key. */
  native?: Pick<ComponentProps<"button">, "id" | "tabIndex" | "onFocus" | "onPointerEnter" | "onKeyDown"> & {
    "data-copy"?: string;
  };
};

type Outcome = { kind: "idle" } | { kind: "copied" } | { kind: "refused"; text: string };

/** Where the browser refuses to copy, the text stands there selected, to be copied by hand. */
export function CopyButton({
  text,
  label = "Copy",
  what,
  tone = "secondary",
  size = "sm",
  onCopied,
  native,
}: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: "idle" });

  useEffect(() => {
    if (outcome.kind !== "copied") return;
    const timer = setTimeout(() => setOutcome({ kind: "idle" }), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const value = typeof text === "string" ? text : await text();
    const copied = await copyText(value);
    setOutcome(copied ? { kind: "copied" } : { kind: "refused", text: value });
    onCopied?.();
  }

  return (
    <>
      <Button {...native} tone={tone} size={size} icon={outcome.kind === "copied" ? "check" : "copy"} onClick={copy}>
        {/* As wide as its longer words, so that it never moves what it copies. */}
        <span className="grid">
          <span className="invisible col-start-1 row-start-1" aria-hidden="true">
            {label}
          </span>
          <span className="invisible col-start-1 row-start-1" aria-hidden="true">
            Copied
          </span>
          <span className="col-start-1 row-start-1">{outcome.kind === "copied" ? "Copied" : label}</span>
          {what && <VisuallyHidden> {what}</VisuallyHidden>}
        </span>
      </Button>
      <span role="status" className={outcome.kind === "refused" ? "mt-2 block text-ink-soft text-sm" : "sr-only"}>
        {outcome.kind === "copied" && "Copied"}
        {outcome.kind === "refused" && "This browser did not copy. The text is selected below: copy it by hand."}
      </span>
      {outcome.kind === "refused" && (
        <Textarea
          mono
          readOnly
          aria-label={what ? `Text to copy: ${what}` : "Text to copy"}
          value={outcome.text}
          ref={(area) => area?.select()}
          className="mt-2"
        />
      )}
    </>
  );
}
