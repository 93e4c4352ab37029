import type { Metadata } from "next";
import { GlossaryList } from "@/components/facts/glossary-list";
import { SearchableFacts } from "@/components/facts/searchable-facts";
import { Container } from "@/components/ui/container";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "Sources" };

export default function SourcesPage() {
  return (
    <Container className="grid gap-12 py-12 sm:py-16">
      <PageHeading lead="Every line of a sheet names its sources. An F restates what one of MacPractice’s two articles says, and a C is a place where they disagree or leave a gap. An E goes beyond them: another page of MacPractice where it says so, and ours otherwise. We are independent of MacPractice, and it has not checked any of this.">
        Sources
      </PageHeading>
      <SearchableFacts />
      <GlossaryList />
    </Container>
  );
}
