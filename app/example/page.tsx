import type { Metadata } from "next";
import { ExampleOffice } from "@/components/example/example-office";

export const metadata: Metadata = { title: "An example" };

export default function ExamplePage() {
  return <ExampleOffice />;
}
