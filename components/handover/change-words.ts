/** How much is different between two sheets, in one sentence. */
import { plural } from "@/components/offices/words";
import { jobsOf } from "@/lib/jobs";
import { differenceOf, type Plan } from "@/lib/plan";

export function changeWords(before: Plan, after: Plan): string {
  const { inbound, outbound, addressing, outboundPolicy, questions } = differenceOf(before, after);
  const rows = inbound.length + outbound.length + addressing.length + (outboundPolicy ? 1 : 0);
  const [earlier, later] = [jobsOf(before), jobsOf(after)].map((jobs) => new Set(jobs.map(({ id }) => id)));
  const added = [...(later ?? [])].filter((id) => !earlier?.has(id)).length;
  const gone = [...(earlier ?? [])].filter((id) => !later?.has(id)).length;
  const asked = questions.filter(({ kind }) => kind === "added").length;
  const parts = [
    rows > 0 && `${plural(rows, "row")} changed`,
    added > 0 && `${plural(added, "job")} ${isAre(added)} new`,
    gone > 0 && `${plural(gone, "job")} ${isAre(gone)} gone`,
    asked > 0 && `${plural(asked, "question")} ${isAre(asked)} new`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `${parts.join(", ")}.` : "Only words are different.";
}

const isAre = (count: number) => (count === 1 ? "is" : "are");
