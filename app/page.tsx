import { OpenFileButton } from "@/components/offices/open-file";
import { exampleHref, newOfficeHref, officesHref } from "@/components/offices/routes";
import { HowItWorks } from "@/components/shell/start/how-it-works";
import { Trust } from "@/components/shell/start/trust";
import { YourOffices } from "@/components/shell/start/your-offices";
import { ButtonLink } from "@/components/ui/button";
import { Container } from "@/components/ui/container";

export default function StartPage() {
  return (
    <>
      <section className="border-line border-b bg-surface">
        <Container className="grid items-start gap-x-16 gap-y-10 py-10 sm:py-14 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
          <div>
            <h1 className="font-semibold text-4xl">The right network for MacPractice, without the guesswork.</h1>
            <p className="mt-5 max-w-[34rem] text-ink-soft text-lg">
              Answer plain questions about your office. You get one sheet for your technician: what to open to the
              internet, what to keep closed, and why. You don’t need to know networks.
            </p>
            <OpenFileButton size="lg" className="mt-7" listHref={officesHref}>
              <ButtonLink href={newOfficeHref} tone="primary" size="lg" iconAfter="arrow">
                Start a new office
              </ButtonLink>
              <ButtonLink href={exampleHref} size="lg">
                See an example
              </ButtonLink>
            </OpenFileButton>
            <p className="mt-4 text-ink-soft text-sm">
              No account needed. Stop at any time: this browser keeps your answers. What was saved here opens here: one
              office, all of them, or a signed record.
            </p>
          </div>
          <YourOffices />
        </Container>
      </section>
      <HowItWorks />
      <Trust />
    </>
  );
}
