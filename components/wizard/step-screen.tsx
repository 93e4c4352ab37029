"use client";

import { useSearchParams } from "next/navigation";
import { OfficeGate, type OpenOffice } from "@/components/offices/office-gate";
import { type Step, type StepId, stepOf } from "@/lib/steps";
import { StepForm } from "./step-form";
import { StepWaiting } from "./step-waiting";

/** One step of the wizard, for an office of this browser. */
export function StepScreen({ step: stepId }: { step: StepId }) {
  const step = stepOf(stepId);
  return (
    <OfficeGate waiting={<StepWaiting step={step} />}>
      {(office) => <AddressedStep key={stepId} office={office} step={step} />}
    </OfficeGate>
  );
}

/** Apart, since the build draws the page without knowing what stands behind the address's “?”. */
function AddressedStep({ office, step }: { office: OpenOffice; step: Step }) {
  const fromCheck = useSearchParams().get("from") === "check";
  return <StepForm office={office} step={step} fromCheck={fromCheck} />;
}
