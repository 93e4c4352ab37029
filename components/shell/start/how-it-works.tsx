import { Container } from "@/components/ui/container";

const steps = [
  {
    title: "Answer",
    text: "Five short steps about your office, what you use, and your internet. Technical questions say where to look. What you don’t know becomes a question for the right person.",
  },
  {
    title: "Hand over",
    text: "Make a link for your technician, or print the sheet or download it as a PDF: exact ports and addresses, each with its reason, and the questions that are still open.",
  },
  {
    title: "Prove",
    text: "The technician sets up each row, ticks it off, tests from outside what is open and what is not, and signs. You see how far it is, and file the signed record.",
  },
] as const;

export function HowItWorks() {
  return (
    <section aria-labelledby="how" className="border-line border-y bg-surface py-14 sm:py-20">
      <Container>
        <h2 id="how" className="font-semibold text-2xl">
          How it works
        </h2>
        <ol className="mt-8 grid gap-x-10 gap-y-8 md:grid-cols-3">
          {steps.map((step, index) => (
            <li key={step.title} className="border-accent border-t-2 pt-5">
              <h3 className="flex items-baseline gap-3 font-semibold text-xl">
                <span aria-hidden="true" className="text-accent tabular-nums">
                  {index + 1}
                </span>
                {step.title}
              </h3>
              <p className="mt-2 text-ink-soft">{step.text}</p>
            </li>
          ))}
        </ol>
      </Container>
    </section>
  );
}
