"use client";

import { useCallback, useEffect, useRef } from "react";

/**
 * Puts something off until the pointer is up again. Leaving a field by a click may show a fault, which moves what is below;
 * without this the button would slip away under the finger and the click be lost.
 */
export function useAfterPress(): (act: () => void) => void {
  const pressed = useRef(false);

  useEffect(() => {
    const press = () => {
      pressed.current = true;
    };
    const release = () => {
      pressed.current = false;
    };
    document.addEventListener("pointerdown", press, true);
    document.addEventListener("pointerup", release, true);
    document.addEventListener("pointercancel", release, true);
    return () => {
      document.removeEventListener("pointerdown", press, true);
      document.removeEventListener("pointerup", release, true);
      document.removeEventListener("pointercancel", release, true);
    };
  }, []);

  return useCallback((act) => {
    if (!pressed.current) return act();
    document.addEventListener("pointerup", () => setTimeout(act), { once: true });
  }, []);
}
