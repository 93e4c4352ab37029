"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useStandingText } from "@/components/ui/use-standing";
import type { DeskTyped } from "./desk";
import { useTyped } from "./use-typed";

/** Milliseconds. Who rests so long may be done with it, and may close the page without leaving the field. */
const PAUSE = 1500;

/**
 * The work takes a value once it is whole: left, or rested on, and right. On its way there it often is another value that would
 * be right as well, which must not take the place of a good one. `save` gives back why it isn’t right.
 */
export function useTakenText(
  typed: DeskTyped,
  name: string,
  saved: string,
  save: (whole: string) => string | undefined,
) {
  const { text, fault } = useTyped(typed, name) ?? { text: saved };
  /** The same blank may stand on the sheet more than once. */
  const [isTypedHere, setTypedHere] = useState(false);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ref = useStandingText<HTMLInputElement>(text, change);

  function change(next: string) {
    setTypedHere(true);
    typed.set(name, { text: next });
    clearTimeout(resting.current);
    resting.current = setTimeout(() => take(next, false), PAUSE);
  }

  function take(whole: string, isLeft: boolean) {
    clearTimeout(resting.current);
    const refused = whole === saved ? undefined : save(whole);
    if (refused === undefined) typed.set(name, undefined);
    else if (isLeft) typed.set(name, { text: whole, fault: refused });
  }

  // The page was left in the middle of it.
  const takeUp = useEffectEvent(() => {
    if (text !== saved) take(text, true);
  });
  useEffect(() => {
    takeUp();
    return () => clearTimeout(resting.current);
  }, []);

  return {
    text,
    fault,
    isTypedHere,
    native: {
      ref,
      "data-typed": name,
      value: text,
      autoComplete: "off",
      autoCapitalize: "none",
      autoCorrect: "off",
      spellCheck: false,
      onChange: ({ target }: { target: HTMLInputElement }) => change(target.value),
      onBlur: ({ target }: { target: HTMLInputElement }) => take(target.value, true),
    },
  };
}

/** What is wrong, and what of it is saved. */
export const refusedWords = (fault: string, saved: string) =>
  `${fault} ${saved === "" ? "It is not saved yet." : `Saved is still: ${saved}`}`;
