import { Container } from "@/components/ui/container";
import { SheetIntro } from "./sheet-intro";

/** The sheet before the browser has looked for the office: what is known already stands where it will stay. */
export function SheetWaiting() {
  return (
    <Container className="min-h-[80rem] py-10">
      <SheetIntro />
      <h1 className="mt-8 font-semibold text-3xl text-ink-soft">Opening the sheet …</h1>
    </Container>
  );
}
