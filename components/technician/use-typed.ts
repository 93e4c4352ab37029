"use client";

import { useSyncExternalStore } from "react";
import type { TypedState, TypedText } from "@/lib/share/typed-texts";
import type { DeskTyped } from "./desk";

/** What was typed into one field and is not in the work. */
export function useTyped(typed: DeskTyped, name: string): TypedText | undefined {
  return useSyncExternalStore(
    typed.subscribe,
    () => typed.read().texts[name],
    () => undefined,
  );
}

export function useTypedState(typed: DeskTyped): TypedState {
  return useSyncExternalStore(typed.subscribe, typed.read, typed.read);
}
