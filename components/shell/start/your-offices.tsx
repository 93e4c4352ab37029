import { OfficeList } from "@/components/offices/office-list";
import { OpenFile } from "@/components/offices/open-file";
import { Container } from "@/components/ui/container";

/** For those who come back: what this browser keeps, and the way in for a file. */
export function YourOffices() {
  return (
    <section aria-labelledby="your-offices" className="py-12 sm:py-16">
      <Container className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div>
          <h2 id="your-offices" className="mb-4 font-semibold text-xl">
            Your offices
          </h2>
          <OfficeList brief />
        </div>
        <div id="saved-file">
          <OpenFile />
        </div>
      </Container>
    </section>
  );
}
