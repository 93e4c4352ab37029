import { showJob } from "./job-places";

/** The first field that is not saved, or the button that opens it; what it is folded in is unfolded first. */
export function showRefused(): void {
  const refused = document.querySelector<HTMLElement>("article :is([aria-invalid=true], [data-refused])");
  if (!refused) return;
  const folded = refused.closest("details");
  if (folded) folded.open = true;
  const job = refused.closest("li.order-job");
  if (job && refused.getClientRects().length === 0) showJob(job.id);
  requestAnimationFrame(() => refused.focus());
}
