import { Container } from "@/components/ui/container";

/** Before the browser has looked for the office. */
export function SheetWaiting() {
  return (
    <Container className="min-h-[80rem] max-w-[64rem] py-8 sm:py-12">
      <h1 className="font-semibold text-3xl text-ink-soft">What happens now</h1>
      <p className="mt-2 text-ink-soft text-lg">Opening your office …</p>
    </Container>
  );
}
