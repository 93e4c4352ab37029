import { Container } from "@/components/ui/container";

/** On every page, for a browser in which no script runs. */
export function NeedsScript() {
  return (
    <noscript>
      <div className="border-hold-line border-b bg-hold-soft print:hidden">
        <Container className="py-3">
          Network Handoff needs JavaScript, and it is switched off here. Your answers are kept in your browser and not
          on a server, so only your browser can work with them. Please switch it on.
        </Container>
      </div>
    </noscript>
  );
}
