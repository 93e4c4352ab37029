import { Container } from "@/components/ui/container";
import { BeforeReact } from "./before-react";
import { AGAIN, NOTICE } from "./watch-scripts";

/** A page whose scripts have not come looks whole and does nothing. Where they fail it says so; until then it keeps the press. */
export function ComingAlive() {
  return (
    <>
      <div id={NOTICE} hidden role="alert" className="border-hold-line border-b bg-hold-soft print:hidden">
        <Container className="py-3">
          A part of this page did not load, so it does not react yet. Your answers are safe.{" "}
          <button type="button" id={AGAIN} className="link min-h-11">
            Load it again
          </button>
        </Container>
      </div>
      <BeforeReact />
    </>
  );
}
