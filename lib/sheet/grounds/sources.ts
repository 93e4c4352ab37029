import { articleFacts, type FactId, factIds, factOf, type PublicationId, publications } from "@/lib/facts";
import { longDate } from "@/lib/sheet/dates";
import type { Block, Section } from "@/lib/sheet/model";
import { isRestated, textsIn } from "./restated";

type Source = { id: FactId; text?: string; where: string };

/** Every fact that the sections before cite, once, by article; but no conflict that they print in full. */
export function sourcesSection(sections: readonly Section[]): Section {
  const blocks = sections.flatMap((section) => section.blocks);
  const cited = new Set(blocks.flatMap(citesOf));
  const printed = new Set<string>(blocks.flatMap((block) => (block.kind === "conflict" ? [block.id] : [])));
  const facts = factIds.filter((id) => cited.has(id) && !printed.has(id)).map(factOf);
  const listed = (heading: string, items: readonly Source[]): Block[] =>
    items.length > 0 ? [{ kind: "sources", heading, items }] : [];
  const said = textsIn(blocks);
  const restated = (fact: Source): Source => (isRestated(fact.id, said) ? { id: fact.id, where: fact.where } : fact);
  const ofArticle = (id: PublicationId) =>
    facts.flatMap((fact) => {
      const place = placeIn(id, fact.id);
      return place ? [restated({ id: fact.id, text: fact.text, where: place })] : [];
    });
  const ofKind = (kind: string) =>
    facts.flatMap(({ id, text, where, ...fact }) => (fact.kind === kind ? [restated({ id, text, where })] : []));
  return {
    id: "sources",
    heading: "Sources",
    blocks: [
      {
        kind: "paragraph",
        text: "F… restates one of MacPractice’s two articles; where only the place stands here, a sentence above that cites it says what it says. C… is a place where they disagree or leave a gap. E… goes beyond them: another page of MacPractice where it says so, else ours.",
      },
      ...publicationIds.flatMap((id) => listed(titleOf(id), ofArticle(id))),
      ...listed("Where the articles disagree, besides", ofKind("conflict")),
      ...listed("Beyond the articles", ofKind("beyond")),
    ],
  };
}

const publicationIds: readonly PublicationId[] = ["firewall", "ip-addresses"];

function titleOf(id: PublicationId): string {
  const { title, updated } = publications[id];
  return `MacPractice, “${title}” (${updated ? `updated ${longDate(updated)}` : "not dated"})`;
}

const places = new Map(Object.entries(articleFacts));

function placeIn(publication: PublicationId, id: FactId): string | undefined {
  const fact = places.get(id);
  return fact?.publication === publication ? fact.section : undefined;
}

function citesOf(block: Block): readonly FactId[] {
  switch (block.kind) {
    case "paragraph":
      return block.cites ?? [];
    case "table":
      return block.rows.flatMap((row) => row.cites);
    case "notices":
    case "reasons":
    case "questions":
      return block.items.flatMap((item) => item.cites);
    case "conflict":
      return block.statements.flatMap((statement) => statement.cites);
    case "sources":
    case "picture":
      return [];
  }
}
