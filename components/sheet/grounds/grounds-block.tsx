import { NetworkDiagram } from "@/components/diagram/network-diagram";
import type { Block } from "@/lib/sheet/model";
import { ConflictBlock } from "./conflict-block";
import { NoticesBlock } from "./notices-block";
import { ParagraphBlock } from "./paragraph-block";
import { QuestionsBlock } from "./questions-block";
import { ReasonsBlock } from "./reasons-block";
import { SourcesBlock } from "./sources-block";
import { TableBlock } from "./table-block";

export function GroundsBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return <ParagraphBlock block={block} />;
    case "table":
      return <TableBlock block={block} />;
    case "notices":
      return <NoticesBlock block={block} />;
    case "questions":
      return <QuestionsBlock block={block} />;
    case "conflict":
      return <ConflictBlock block={block} />;
    case "reasons":
      return <ReasonsBlock block={block} />;
    case "sources":
      return <SourcesBlock block={block} />;
    case "picture":
      return <NetworkDiagram picture={block.picture} />;
  }
}
