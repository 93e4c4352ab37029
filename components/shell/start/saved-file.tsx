import { OpenFile } from "@/components/offices/open-file";
import { Container } from "@/components/ui/container";

/** The way in for those who bring a file. */
export function SavedFile() {
  return (
    <div id="saved-file" className="scroll-mt-6 border-line border-t bg-surface py-10 sm:py-14">
      <Container>
        <OpenFile />
      </Container>
    </div>
  );
}
