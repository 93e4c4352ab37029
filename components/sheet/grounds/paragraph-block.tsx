import { Cites } from "@/components/sheet/fact-button";
import type { BlockOf } from "./block-of";

export function ParagraphBlock({ block }: { block: BlockOf<"paragraph"> }) {
  return (
    <p className="max-w-[46rem] text-ink-soft print:max-w-none">
      {block.text} <Cites cites={block.cites} />
    </p>
  );
}
