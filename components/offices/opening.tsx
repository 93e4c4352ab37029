import { Container } from "@/components/ui/container";

/** For the moment in which the browser finds out where to go. */
export function Opening() {
  return (
    <Container className="min-h-[max(40rem,100dvh)] py-10">
      <h1 className="font-semibold text-ink-soft text-xl">Opening your office …</h1>
    </Container>
  );
}
