import type { ReactNode } from "react";
import type { FactId } from "@/lib/facts";

/** A fact under its number, which is also its address on the page. */
export function FactEntry({ id, children }: { id: FactId; children: ReactNode }) {
  return (
    <li
      id={id}
      className="flex scroll-mt-24 gap-4 rounded-md px-3 py-2.5 target:bg-accent-soft target:outline-2 target:outline-accent-line sm:-mx-3"
    >
      <a
        href={`#${id}`}
        translate="no"
        className="w-9 shrink-0 font-semibold text-accent tabular-nums no-underline hover:underline"
      >
        {id}
      </a>
      <div className="min-w-0 flex-1">{children}</div>
    </li>
  );
}
