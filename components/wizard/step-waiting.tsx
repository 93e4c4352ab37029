import { Container } from "@/components/ui/container";
import { PageHeading } from "@/components/ui/page-heading";
import { Stepper } from "@/components/ui/stepper";
import { type Step, steps } from "@/lib/steps";

/** The step before the browser has looked for the office: what is known already stands where it will stay. */
export function StepWaiting({ step }: { step: Step }) {
  return (
    <Container className="min-h-[60rem] py-5 sm:py-6">
      <Stepper
        label="Steps"
        steps={steps.map(({ id, title }) => ({ id, label: title, state: id === step.id ? "current" : "open" }))}
      />
      <div className="mt-5 grid items-start gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <PageHeading eyebrow={"\u00a0"} lead={step.lead}>
          {step.title}
        </PageHeading>
      </div>
    </Container>
  );
}
