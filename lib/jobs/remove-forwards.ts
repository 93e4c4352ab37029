import type { JobDefinition } from "./job";
import { inboundBy, listed } from "./parts";

export const removeForwards: JobDefinition = {
  id: "job-remove-forwards",
  after: ["job-back-up-router"],
  of: (plan) => {
    const kept = listed(inboundBy(plan, "forward").flatMap(({ ports }) => ports));
    const held = inboundBy(plan, "hold").flatMap(({ ports }) => ports);
    return {
      phase: "set",
      who: "technician",
      title: `Remove every port forward and inbound rule${kept && ` but ${kept}`}`,
      settings: [],
      lines: [
        "Keep another only if the office names what needs it, such as its VPN or its phones.",
        ...(held.length > 0
          ? [
              `If ${listed(held)} ${held.length > 1 ? "are" : "is"} open today, call the office before you close it: its Portal may rest on it.`,
            ]
          : []),
      ],
      settles: ["remove-old-forwards", ...inboundBy(plan, "block").map(({ id }) => id)],
      answers: [],
    };
  },
};
