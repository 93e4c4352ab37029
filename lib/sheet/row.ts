import type { FactId } from "@/lib/facts";
import type { Reason } from "@/lib/plan";
import type { Cell, Row } from "./model";

/** A row with all its reasons, and each source named once. */
export function rowOf(id: string, cells: readonly Cell[], reasons: readonly Reason[]): Row {
  const cites: FactId[] = [...new Set(reasons.flatMap((reason) => reason.cites))];
  return { id, cells, why: reasons.map((reason) => reason.text), cites };
}
