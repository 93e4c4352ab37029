import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Section } from "@/lib/sheet/model";
import { phasesOf } from "@/lib/sheet/order/jobs";

/** In the order in which the jobs are done, under their numbers, since the order has their titles; a job that settles nothing of the plan has no grounds. */
export function jobsSection(input: SheetInput): Section {
  const jobs = phasesOf(input).flatMap((phase) => phase.jobs);
  const reasons = jobs.flatMap(({ id, number, grounds }): Block[] =>
    grounds.length > 0 ? [{ kind: "reasons", id, heading: `Job ${number}`, items: grounds }] : [],
  );
  return {
    id: "jobs",
    heading: "Why, job by job",
    blocks: [
      {
        kind: "paragraph",
        text: "“Open” is a port forward (destination NAT) from the router’s WAN interface; “closed” is no forward and no rule that lets it in. All incoming services use TCP.",
        cites: ["F11"],
      },
      ...reasons,
    ],
  };
}
