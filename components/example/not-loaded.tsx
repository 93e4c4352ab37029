import { Alert } from "@/components/ui/alert";
import { Container } from "@/components/ui/container";

export function NotLoaded() {
  return (
    <Container>
      <Alert role="alert" tone="warning" title="This part did not load">
        <p>Check your connection, then reload the page.</p>
      </Alert>
    </Container>
  );
}
