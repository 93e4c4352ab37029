import type { Key } from "@/lib/store/contract";
import { type Limit, networkOf, type RateLimits } from "@/lib/store/limits";
import { Refusal } from "./answers";
import { textOf } from "./request";

/** So many links are remembered as right ones; of more, those that were used longest ago are forgotten. */
const MOST_REMEMBERED = 10_000;

/** Counts a call, and refuses it where that is too many. Gives what to call once its key has opened something. */
export type Admit = (address: string, shown: Shown | undefined) => Promise<() => void>;

/** What a caller shows; `opens` looks whether it opens anything. */
export type Shown = { key: Key; opens: () => Promise<boolean> };

/**
 * A right token counts by itself and not by its address, so that nobody behind the same address can use up what a
 * technician needs. Whether it is right is looked up only where it has not been seen and its address has asked too often.
 */
export function admission(limits: RateLimits): Admit {
  const known = new Set<string>();
  const remember = (name: string) => {
    known.delete(name);
    known.add(name);
    if (known.size <= MOST_REMEMBERED) return;
    const [oldest = ""] = known;
    known.delete(oldest);
  };
  return async (address, shown) => {
    const name = shown && nameOf(shown.key);
    if (name === undefined || !known.has(name)) {
      const seconds = await limits("requests", address);
      if (seconds === undefined) return name === undefined ? nothing : () => remember(name);
      if (name === undefined || !(await shown?.opens())) throw tooMany(seconds);
    }
    remember(name);
    // Of one link that several people use, each has it all at an address of his own.
    await within(limits, "calls", `${name} ${networkOf(address)}`);
    return nothing;
  };
}

const nothing = () => undefined;

export async function within(limits: RateLimits, limit: Limit, who: string): Promise<void> {
  const seconds = await limits(limit, who);
  if (seconds !== undefined) throw tooMany(seconds);
}

const nameOf = ({ tokenHash }: Key) => textOf(tokenHash);
const tooMany = (seconds: number) => new Refusal("rate-limited", { "Retry-After": String(seconds) });
