"use client";

import { useSyncExternalStore } from "react";
import type { TypedState, TypedText, TypedTexts } from "@/lib/share/typed-texts";

/** What was typed into one field and is not in the work. */
export function useTyped(typed: TypedTexts, name: string): TypedText | undefined {
  return useSyncExternalStore(
    typed.subscribe,
    () => typed.read().texts[name],
    () => undefined,
  );
}

export function useTypedState(typed: TypedTexts): TypedState {
  return useSyncExternalStore(typed.subscribe, typed.read, typed.read);
}
