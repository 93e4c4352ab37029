import { Container } from "@/components/ui/container";

export function SiteFooter() {
  return (
    <footer className="mt-auto border-line border-t bg-sunken print:hidden">
      <Container className="grid gap-x-12 gap-y-3 py-6 text-ink-soft text-xs md:grid-cols-3">
        <p>
          <strong className="block font-semibold text-ink">Answers stay with the office</strong>
          They are kept in its own browser. Nothing leaves it until the office makes a link, and then only encrypted, so
          that the server can’t read it.
        </p>
        <p>
          <strong className="block font-semibold text-ink">A help, not a promise</strong>
          Network Handoff supports the people who secure your network. No tool can make an office compliant, and this
          one does not claim to.
        </p>
        <p>
          <strong className="block font-semibold text-ink">Independent</strong>
          Not made, checked or endorsed by MacPractice, Inc. MacPractice is a trademark of its owner, used here only to
          name the software.
        </p>
      </Container>
    </footer>
  );
}
