import { memo } from "react";
import { anyOffice, stepHref } from "@/components/offices/routes";
import { Stepper } from "@/components/ui/stepper";
import type { Overview } from "@/lib/drafts";
import type { StepId } from "@/lib/steps";

type StepsNavProps = { id: string; overview: Overview; current?: StepId };

/** The steps and how far each has come. Every step can be visited at any time. */
export const StepsNav = memo(function StepsNav({ id, overview, current }: StepsNavProps) {
  return (
    <Stepper
      label="Steps"
      steps={overview.steps.map(({ step, state }) => ({
        id: step.id,
        label: state === "faulty" ? `${step.title} (needs a look)` : step.title,
        state: step.id === current ? "current" : state === "done" ? "done" : "open",
        // An office that has no id yet has no other steps either.
        ...(id !== anyOffice && { href: stepHref(id, step.id) }),
      }))}
    />
  );
});
