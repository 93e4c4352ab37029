import { StatusLine } from "@/components/ui/status-line";
import { questionOf } from "@/lib/steps";
import type { OpenOffice } from "./office-gate";

/** Where the answers are, in a line; and what another tab has just changed. */
export function KeepingStatus({ office }: { office: OpenOffice }) {
  const elsewhere = office.kind === "deleted" ? [] : office.elsewhere;
  return (
    <StatusLine tone={office.kind === "kept" ? "done" : "failed"} className="mt-3">
      {office.kind !== "kept"
        ? "Only in this tab, not kept in this browser"
        : elsewhere.length > 0
          ? `Changed in another tab: ${elsewhere.map((path) => questionOf(path).name).join(", ")}`
          : "Saved in this browser"}
    </StatusLine>
  );
}
