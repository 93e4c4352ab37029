"use client";

import { useState } from "react";

/** The value as it was first given, for as long as what is given says the same: what is drawn from it need not be drawn anew. */
export function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
