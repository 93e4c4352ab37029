import type { BlockOf } from "./block-of";
import { Cites } from "./fact-button";

export function ParagraphBlock({ block }: { block: BlockOf<"paragraph"> }) {
  return (
    <p className="max-w-[46rem] text-ink-soft print:max-w-none">
      {block.text} <Cites cites={block.cites} />
    </p>
  );
}
