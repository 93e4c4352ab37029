"use client";

import { checkHref } from "@/components/offices/routes";
import { Alert } from "@/components/ui/alert";
import type { Draft } from "@/lib/drafts/draft";
import { overviewOf } from "@/lib/drafts/overview";

/** How many answers the sheet had to leave out. Those to questions that are no longer asked don’t count. */
export function FaultsNote({ draft }: { draft: Draft }) {
  const { faults } = overviewOf(draft.answers);
  return faults.length > 0 ? <FaultsAlert id={draft.id} count={faults.length} /> : null;
}

export function FaultsAlert({ id, count }: { id: string; count: number }) {
  return (
    <Alert
      tone="warning"
      className="mb-6 print:hidden"
      title={count === 1 ? "One answer can’t be used yet" : `${count} answers can’t be used yet`}
    >
      <p>
        The sheet leaves {count === 1 ? "it" : "them"} out.{" "}
        <a href={checkHref(id)} className="link">
          Look at your answers
        </a>
      </p>
    </Alert>
  );
}
