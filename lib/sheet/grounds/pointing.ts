import type { ConflictId } from "@/lib/facts";
import type { Plan } from "@/lib/plan";
import type { Ground } from "@/lib/sheet/model";

/** Where a conflict, its statements and its resolution, says all that the reason which cites it says. */
const told: Readonly<Record<string, ConflictId>> = {
  "in-80": "C5",
  "in-3306": "C20",
  "in-26700": "C19",
  "in-41853": "C9",
  "server-address": "C10",
  "external-static": "C2",
};

/** Nothing is said twice: a reason that a conflict of this sheet tells gives way to the conflict’s number. */
export function pointing(plan: Plan): (ground: Ground) => Ground {
  const entries = [...plan.inbound, ...plan.addressing];
  return (ground) => {
    const conflict = told[ground.id];
    if (conflict === undefined || !plan.conflicts.some(({ id }) => id === conflict)) return ground;
    const reasons = entries.find(({ id }) => id === ground.id)?.reasons ?? [];
    // Port 80 has two reasons, both from the one conflict.
    const doubled = new Set(reasons.filter(({ cites }) => cites.includes(conflict)).map(({ text }) => text));
    if (doubled.size === 0) return ground;
    return { ...ground, why: [...ground.why.filter((text) => !doubled.has(text)), `See ${conflict}.`] };
  };
}
