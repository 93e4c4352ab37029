import { type FactId, factIds, factOf, publications } from "@/lib/facts";
import { longDate } from "@/lib/sheet/dates";
import type { Block, Section } from "@/lib/sheet/model";

/** Every fact that the sections before cite, once, in the order of the numbers; but no conflict that they print in full. */
export function sourcesSection(sections: readonly Section[]): Section {
  const blocks = sections.flatMap((section) => section.blocks);
  const cited = new Set(blocks.flatMap(citesOf));
  const printed = new Set<string>(blocks.flatMap((block) => (block.kind === "conflict" ? [block.id] : [])));
  const items = factIds
    .filter((id) => cited.has(id) && !printed.has(id))
    .map(factOf)
    .map(({ id, text, where }) => ({ id, text, where }));
  return {
    id: "sources",
    heading: "Sources",
    blocks: [
      {
        kind: "paragraph",
        text: `F… restates MacPractice’s articles ${articles}. C… is a place where they disagree or leave a gap. E… goes beyond them: another page of MacPractice where it says so, else ours.`,
      },
      { kind: "sources", items },
    ],
  };
}

const articles = Object.values(publications)
  .map(({ title, updated }) => `“${title}” (${updated ? `updated ${longDate(updated)}` : "not dated"})`)
  .join(" and ");

function citesOf(block: Block): readonly FactId[] {
  switch (block.kind) {
    case "paragraph":
      return block.cites ?? [];
    case "table":
      return block.rows.flatMap((row) => row.cites);
    case "notices":
    case "checklist":
    case "steps":
    case "questions":
      return block.items.flatMap((item) => item.cites);
    case "conflict":
      return block.statements.flatMap((statement) => statement.cites);
    case "fields":
    case "sources":
    case "picture":
      return [];
  }
}
