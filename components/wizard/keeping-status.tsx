import type { OpenOffice } from "@/components/offices/office-gate";
import { StatusLine, type StatusTone } from "@/components/ui/status-line";
import { draftValue, isBlank } from "@/lib/drafts/draft-answers";
import { questionOf, steps } from "@/lib/steps";

/** Where the answers are, in a line; and what another tab has just changed. */
export function KeepingStatus({ office }: { office: OpenOffice }) {
  const [tone, text] = statusOf(office);
  return (
    <StatusLine tone={tone} className={tone === "failed" ? "mt-3" : ""}>
      {text}
    </StatusLine>
  );
}

function statusOf(office: OpenOffice): [StatusTone, string] {
  if (office.kind !== "kept") return ["failed", "Only in this tab, not kept in this browser"];
  const { draft, elsewhere } = office;
  if (elsewhere.length > 0)
    return ["done", `Changed in another tab: ${elsewhere.map((path) => questionOf(path).name).join(", ")}`];
  const isBegun = steps.some(({ questions }) =>
    questions.some(({ path }) => !isBlank(draftValue(draft.answers, path))),
  );
  return isBegun ? ["done", "Saved in this browser"] : ["quiet", "Each answer is saved in this browser as you give it"];
}
