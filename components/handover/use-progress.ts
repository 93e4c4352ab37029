"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Failure } from "@/lib/share/owner";
import { lookAgain } from "./office-share";

const EVERY_MS = 20_000;

export type Look = {
  /** When the server last answered; undefined before it has. */
  at: string | undefined;
  failure: Failure | undefined;
  again: () => void;
};

/** Looks at a live link while its page can be seen: at once, again and again, and when somebody comes back to it. */
export function useProgress(office: string): Look {
  const [look, setLook] = useState<Omit<Look, "again">>({ at: undefined, failure: undefined });
  const looking = useRef(false);

  const again = useCallback(async () => {
    if (looking.current) return;
    looking.current = true;
    const outcome = await lookAgain(office).finally(() => {
      looking.current = false;
    });
    setLook(({ at }) =>
      outcome.kind === "ok" ? { at: new Date().toISOString(), failure: undefined } : { at, failure: outcome },
    );
  }, [office]);

  useEffect(() => {
    const ifVisible = () => {
      if (document.visibilityState === "visible") void again();
    };
    ifVisible();
    const timer = setInterval(ifVisible, EVERY_MS);
    const told = [
      [document, "visibilitychange"],
      [window, "focus"],
      [window, "online"],
    ] as const;
    for (const [target, event] of told) target.addEventListener(event, ifVisible);
    return () => {
      clearInterval(timer);
      for (const [target, event] of told) target.removeEventListener(event, ifVisible);
    };
  }, [again]);

  return { ...look, again: () => void again() };
}
