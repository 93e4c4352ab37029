/** What the rows, tasks and questions of a sheet are called in a list away from it. */
import type { Block, Cell, Sheet } from "@/lib/sheet";

export function itemNames({ sections }: Sheet): ReadonlyMap<string, string> {
  return new Map(sections.flatMap(({ heading, blocks }) => blocks.flatMap((block) => namesIn(block, heading))));
}

function namesIn(block: Block, heading: string): [id: string, name: string][] {
  switch (block.kind) {
    case "table":
      return block.rows.map(({ id, cells }) => [id, `${heading}: ${cells.map(textOf).find(Boolean) ?? block.caption}`]);
    case "notices":
    case "checklist":
    case "questions":
    case "steps":
      return block.items.map(({ id, text }) => [id, text]);
    default:
      return [];
  }
}

function textOf(cell: Cell): string | undefined {
  return cell.kind === "text" || cell.kind === "code" ? cell.text : undefined;
}
