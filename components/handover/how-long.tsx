"use client";

import type { Lifetime } from "@/lib/share/client";
import { LIFETIMES } from "@/lib/share/wire";
import { LifetimeChoice } from "./lifetime-choice";

/** For how long a link is made. */
export function HowLong({ days, onChange }: { days: Lifetime; onChange: (days: Lifetime) => void }) {
  return (
    <LifetimeChoice
      legend="How long should it work?"
      hint="You can make it last longer later, or end it at any time."
      among={LIFETIMES}
      value={days}
      onChange={onChange}
    />
  );
}
