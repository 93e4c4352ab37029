import type { Metadata } from "next";
import { OfficeList } from "@/components/offices/office-list";
import { OpenFileButton } from "@/components/offices/open-file";
import { newOfficeHref } from "@/components/offices/routes";
import { ButtonLink } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "Your offices" };

export default function OfficesPage() {
  return (
    <Container className="space-y-6 py-8 sm:py-12">
      <div className="space-y-4">
        <PageHeading>Your offices</PageHeading>
        <OpenFileButton>
          <ButtonLink href={newOfficeHref} tone="primary" icon="plus">
            Start a new office
          </ButtonLink>
        </OpenFileButton>
      </div>
      <OfficeList />
    </Container>
  );
}
