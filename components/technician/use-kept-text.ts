"use client";

import { useState } from "react";
import type { DeskTyped } from "./desk";
import { useTyped } from "./use-typed";

type KeptText = {
  /** What the field shows. */
  text: string;
  fault: string | undefined;
  change: (text: string) => void;
  /** To be called when the field is left: from then on it shows what is saved. */
  rest: () => void;
};

/**
 * A text that is saved as it is typed. What the work does not take stays on this device under `name`, as it was typed, and says
 * what is wrong with it.
 */
export function useKeptText(
  typed: DeskTyped,
  name: string,
  saved: string,
  save: (text: string) => string | undefined,
): KeptText {
  const [own, setOwn] = useState<string>();
  const refused = useTyped(typed, name);

  function change(text: string) {
    setOwn(text);
    const fault = save(text);
    typed.set(name, fault === undefined ? undefined : { text, fault });
  }

  return { text: own ?? refused?.text ?? saved, fault: refused?.fault, change, rest: () => setOwn(undefined) };
}
