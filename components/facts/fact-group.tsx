import type { ReactNode } from "react";

type FactGroupProps = { id: string; heading: string; lead: string; empty: boolean; children: ReactNode };

/** Left out while the search finds nothing in it. */
export function FactGroup({ id, heading, lead, empty, children }: FactGroupProps) {
  if (empty) return null;
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="scroll-mt-6">
      <h2 id={`${id}-heading`} className="font-semibold text-2xl">
        {heading}
      </h2>
      <p className="mt-2 max-w-[46rem] text-ink-soft">{lead}</p>
      <div className="mt-6 grid gap-7">{children}</div>
    </section>
  );
}
