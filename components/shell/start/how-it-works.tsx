import { Container } from "@/components/ui/container";
import { Example } from "./example";

const steps = [
  {
    title: "Answer",
    text: "Five short steps. Each technical question says where to look.",
  },
  {
    title: "Hand over",
    text: "Send your technician a link, or give them the PDF: what to type in, job by job, and what is still to ask.",
  },
  {
    title: "See it done",
    text: "Your technician ticks off each job, tests from outside, and signs. You see how far it is, and file the record.",
  },
] as const;

export function HowItWorks() {
  return (
    <section aria-labelledby="how" className="py-10 sm:py-14">
      <Container className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-2">
        <div>
          <h2 id="how" className="font-semibold text-2xl">
            How it works
          </h2>
          <ol className="mt-6 space-y-6">
            {steps.map((step, index) => (
              <li key={step.title} className="flex gap-4">
                <span
                  aria-hidden="true"
                  className="flex size-9 shrink-0 items-center justify-center rounded-full bg-accent font-semibold text-on-accent tabular-nums"
                >
                  {index + 1}
                </span>
                <div>
                  <h3 className="font-semibold text-lg">{step.title}</h3>
                  <p className="mt-1 text-ink-soft">{step.text}</p>
                </div>
              </li>
            ))}
          </ol>
        </div>
        <Example />
      </Container>
    </section>
  );
}
