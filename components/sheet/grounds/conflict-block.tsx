import { Cites } from "@/components/sheet/fact-button";
import type { BlockOf } from "./block-of";

/** What the sources say, side by side, and under it what this sheet does about it. */
export function ConflictBlock({ block }: { block: BlockOf<"conflict"> }) {
  return (
    <section
      aria-labelledby={`conflict-${block.id}`}
      className="@container break-inside-avoid overflow-hidden rounded-lg border border-line bg-surface print:rounded-sm"
    >
      <h4 id={`conflict-${block.id}`} className="px-4 pt-3.5 font-semibold text-base print:px-2 print:pt-0.5">
        <span className="mr-1 text-accent tabular-nums">{block.id}</span> {block.heading}
      </h4>
      <ul className="mt-2 grid auto-cols-fr gap-px @xl:grid-flow-col print:mt-0.5 print:grid-flow-col">
        {block.statements.map((statement) => (
          <li key={statement.id} className="px-4 pb-3 text-sm print:px-2 print:pb-0.5">
            <p className="border-line border-l-2 pl-3 print:pl-1.5">
              {statement.text} <Cites cites={statement.cites} />
            </p>
          </li>
        ))}
      </ul>
      <p className="border-line border-t bg-sunken px-4 py-3 text-sm print:bg-transparent print:px-2 print:py-0.5">
        <strong className="font-semibold">What this sheet does</strong> <span>{block.resolution}</span>
      </p>
    </section>
  );
}
