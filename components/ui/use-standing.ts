"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Hands over what stands in a field whenever the browser says that it changed or was left. Password managers and browsers fill
 * fields in ways that React does not hear: it compares with the value that it thinks is there, and at a box it waits for a click.
 */
export function useStanding<Field extends HTMLElement>(take: (field: Field) => void): RefObject<Field | null> {
  const ref = useRef<Field>(null);
  useEffect(() => {
    const field = ref.current;
    if (!field) return;
    const look = () => take(field);
    field.addEventListener("change", look);
    field.addEventListener("blur", look);
    return () => {
      field.removeEventListener("change", look);
      field.removeEventListener("blur", look);
    };
  });
  return ref;
}

/** For a field with text in it. */
export function useStandingText<Field extends HTMLInputElement | HTMLTextAreaElement>(
  shown: string,
  onText: (text: string) => void,
): RefObject<Field | null> {
  return useStanding<Field>(({ value }) => {
    if (value !== shown) onText(value);
  });
}
