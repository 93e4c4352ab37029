/** A device plugs in with a way to make rulesets for the lab's router: its own text, or what its reader makes of that. */
import type { Names } from "@/lib/devices/device";
import type { Policy } from "@/lib/devices/policy";
import { type Check, isOpen, labelOf } from "./check.testing";
import type { BackEnd, Ruleset } from "./rulesets.testing";

export type Texts = {
  /** For `nft -f`. */
  nft?: string;
  /** For `iptables-restore` and `ip6tables-restore`: both, or neither. */
  v4?: string;
  v6?: string;
};

export type Target = {
  id: string;
  /** How many of the whole offices are tried, from the first on; all of them have a forward, a limit or a restriction first. */
  offices: number;
  /** How many random ones. */
  random: number;
  backEnds: readonly BackEnd[];
  rulesets: (policy: Policy, names: Names) => Texts;
  /** What such a device leaves out, and so keeps closed. A check may only become more closed. */
  adjust?: (check: Check, policy: Policy, names: Names) => Check;
  /** What it is not asked, each with its reason. */
  leaves?: (check: Check) => boolean;
};

/** One for nft, one for each back end of iptables. */
export function rulesetsOf({ id, backEnds }: Target, { nft, v4, v6 }: Texts): [how: string, ruleset: Ruleset][] {
  if (nft !== undefined) return [["nft", { kind: "nft", text: nft }]];
  if (v4 === undefined || v6 === undefined) throw new Error(`${id} makes neither nft nor both of v4 and v6.`);
  return backEnds.map((backEnd) => [`iptables-${backEnd}`, { kind: "iptables", backEnd, v4, v6 }]);
}

/** What the target's rules must do: a device that can't do all of a plan keeps it closed, and opens nothing in its place. */
export function checksOf(target: Target, checks: readonly Check[], policy: Policy, names: Names): Check[] {
  const { adjust, id, leaves = () => false } = target;
  const asked = checks.filter((check) => !leaves(check));
  return asked.map((planned) => {
    const adjusted = adjust?.(planned, policy, names) ?? planned;
    if (isOpen(adjusted) && !isOpen(planned)) throw new Error(`${id} would open ${labelOf(planned)}.`);
    return adjusted;
  });
}
