import { drawAtOnce } from "@/components/ui/draw-at-once";
import { showJob } from "./job-places";

/** The first field that is not saved, or the one of that name, or the button that opens it; unfolds what it is folded in. */
export function showRefused(name?: string): void {
  const wanted = name ? `[data-typed="${CSS.escape(name)}"]` : ":is([aria-invalid=true], [data-refused])";
  const refused = document.querySelector<HTMLElement>(`article ${wanted}`);
  if (!refused) return;
  const folded = refused.closest("details");
  if (folded) folded.open = true;
  const shut = refused.closest<HTMLElement>("[hidden]");
  if (shut) drawAtOnce(() => document.querySelector<HTMLElement>(`[aria-controls="${shut.id}"]`)?.click());
  const job = refused.closest("li.order-job");
  if (job && refused.getClientRects().length === 0) drawAtOnce(() => showJob(job.id));
  refused.focus();
}
