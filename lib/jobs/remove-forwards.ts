import type { Plan } from "@/lib/plan";
import { listed } from "@/lib/text/listed";
import type { JobDefinition } from "./job";
import { inboundBy, staysClosed } from "./parts";

/** A port on hold is closed as well, but not before the office has been called, where it is found open. */
function ofHeld(plan: Plan): string[] {
  const held = inboundBy(plan, "hold");
  if (held.length === 0) return [];
  const which = held.length > 1 ? "one of them" : "it";
  return [
    ...held.map(staysClosed),
    `If ${which} is open today, call the office before you close it: its Portal may rest on it. Until the answer, an open one is a fault.`,
  ];
}

export const removeForwards: JobDefinition = {
  id: "job-remove-forwards",
  after: ["job-back-up-router"],
  of: (plan) => {
    const kept = listed(inboundBy(plan, "forward").flatMap(({ ports }) => ports));
    const ordered = kept ? [`${kept} stay${kept.includes(" ") ? "" : "s"} only as ordered below.`] : [];
    return {
      phase: "set",
      who: "technician",
      title: `Remove every port forward and inbound rule${kept && ` but ${kept}`}`,
      settings: [],
      lines: [...ordered, "Keep another only if the office names what needs it (VPN, phones).", ...ofHeld(plan)],
      settles: ["remove-old-forwards", ...inboundBy(plan, "block").map(({ id }) => id)],
      answers: [],
    };
  },
};
