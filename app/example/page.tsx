import type { Metadata } from "next";
import { ExampleOffice } from "@/components/example/example-office";
import { Container } from "@/components/ui/container";

export const metadata: Metadata = { title: "An example sheet" };

export default function ExamplePage() {
  return (
    <Container className="py-10 print:py-0">
      <ExampleOffice />
    </Container>
  );
}
