/** The grounds, in a part of the page of its own: most readers of a work order never ask for them. */
import { memo } from "react";
import { FactPopover } from "@/components/sheet/fact-popover";
import type { FactId } from "@/lib/facts";
import type { Block, Grounds } from "@/lib/sheet/model";
import { GroundsBlock } from "./grounds-block";

type GroundsViewProps = {
  grounds: Grounds;
  /** Sources that the page around it can open already. */
  known: ReadonlySet<FactId>;
};

export const GroundsView = memo(function GroundsView({ grounds: { sections }, known }: GroundsViewProps) {
  const cited = sections.flatMap(({ blocks }) => blocks.flatMap(citesOf));
  const others = [...new Set(cited)].filter((id) => !known.has(id));
  return (
    <>
      {sections.map(({ id, heading, blocks }) => (
        <section key={id} id={id} aria-labelledby={`${id}-heading`} className="grounds-section">
          <h3 id={`${id}-heading`}>{heading}</h3>
          <div className="mt-3 grid gap-6 print:mt-1 print:block print:space-y-2">
            {blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name of their own, and a sheet’s never change places
              <GroundsBlock key={index} block={block} />
            ))}
          </div>
        </section>
      ))}
      {others.map((id) => (
        <FactPopover key={id} id={id} />
      ))}
    </>
  );
});

function citesOf(block: Block): readonly FactId[] {
  switch (block.kind) {
    case "paragraph":
      return block.cites ?? [];
    case "table":
      return block.rows.flatMap(({ cites }) => cites);
    case "notices":
    case "questions":
    case "reasons":
      return block.items.flatMap(({ cites }) => cites);
    case "conflict":
      return block.statements.flatMap(({ cites }) => cites);
    case "sources":
    case "picture":
      return [];
  }
}
