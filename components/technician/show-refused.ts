import type { TypedState } from "@/lib/share/typed-texts";
import type { OrderJob } from "@/lib/sheet/model";
import { jobOfField } from "./field-places";
import { showJob } from "./job-places";

/** The first field with a fault, or the button that opens it; where its job is folded, that is unfolded first. */
export function showRefused({ texts }: TypedState, jobs: readonly OrderJob[]): void {
  if (focusRefused()) return;
  const folded = Object.entries(texts).flatMap(([name, { fault }]) => (fault && jobOfField(name, jobs)) || []);
  if (folded[0] === undefined) return;
  showJob(folded[0]);
  requestAnimationFrame(focusRefused);
}

function focusRefused(): boolean {
  const refused = [...document.querySelectorAll<HTMLElement>("article :is([aria-invalid=true], [data-refused])")].find(
    (field) => field.getClientRects().length > 0,
  );
  refused?.focus();
  return refused !== undefined;
}
