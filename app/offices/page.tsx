import type { Metadata } from "next";
import { OfficeList } from "@/components/offices/office-list";
import { OpenFile } from "@/components/offices/open-file";
import { newOfficeHref } from "@/components/offices/routes";
import { ButtonLink } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "Your offices" };

export default function OfficesPage() {
  return (
    <Container className="space-y-8 py-10 sm:py-14">
      <PageHeading
        lead="These are kept in this browser. To move one to another computer, save it to a file and open the file there."
        actions={
          <>
            <ButtonLink href={newOfficeHref} tone="primary" icon="plus">
              Start a new office
            </ButtonLink>
            <ButtonLink href="#saved-file" icon="upload">
              Open a saved file
            </ButtonLink>
          </>
        }
      >
        Your offices
      </PageHeading>
      <OfficeList nameAs="h2" atOnce={50} saveAll />
      <div id="saved-file" className="scroll-mt-6">
        <OpenFile />
      </div>
    </Container>
  );
}
