"use client";

import { type StepId, stepOf } from "@/lib/steps";
import { OfficeGate } from "./office-gate";
import { StepForm } from "./step-form";
import { StepWaiting } from "./step-waiting";

type StepScreenProps = { id: string; step: StepId; fromCheck: boolean };

/** One step of the wizard, for an office of this browser. */
export function StepScreen({ id, step: stepId, fromCheck }: StepScreenProps) {
  const step = stepOf(stepId);
  return (
    <OfficeGate id={id} waiting={<StepWaiting step={step} />}>
      {(office) => <StepForm key={`${id} ${stepId}`} office={office} step={step} fromCheck={fromCheck} />}
    </OfficeGate>
  );
}
