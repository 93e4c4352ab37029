import { exampleHref, newOfficeHref } from "@/components/offices/routes";
import { Example } from "@/components/shell/start/example";
import { HowItWorks } from "@/components/shell/start/how-it-works";
import { Trust } from "@/components/shell/start/trust";
import { YourOffices } from "@/components/shell/start/your-offices";
import { ButtonLink } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { Link } from "@/components/ui/link";

export default function StartPage() {
  return (
    <>
      <section className="border-line border-b bg-surface">
        <Container className="grid items-center gap-x-16 gap-y-12 py-12 sm:py-16 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)] lg:py-24">
          <div>
            <h1 className="font-semibold text-4xl">The right network for MacPractice, without the guesswork.</h1>
            <p className="mt-5 max-w-[34rem] text-ink-soft text-lg">
              Answer plain questions about your office. You get one sheet that tells your technician what to open to the
              internet, what to keep closed, and why. You don’t need to know anything about networks.
            </p>
            <div className="mt-8 flex flex-wrap items-center gap-3">
              <ButtonLink href={newOfficeHref} tone="primary" size="lg" iconAfter="arrow">
                Start a new office
              </ButtonLink>
              <ButtonLink href="#saved-file" size="lg" icon="upload">
                Open a saved file
              </ButtonLink>
            </div>
            <p className="mt-3">
              <Link href={exampleHref} className="link inline-flex min-h-11 items-center">
                See an example sheet
              </Link>
            </p>
            <p className="mt-2 text-ink-soft text-sm">
              No account needed. Stop at any time: this browser keeps your answers until its data is cleared.
            </p>
          </div>
          <Example />
        </Container>
      </section>
      <YourOffices />
      <HowItWorks />
      <Trust />
    </>
  );
}
