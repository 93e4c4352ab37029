import {
  articleFacts,
  type FactId,
  factIds,
  factOf,
  isConflictId,
  type PublicationId,
  publications,
} from "@/lib/facts";
import { longDate } from "@/lib/sheet/dates";
import type { Block, Section } from "@/lib/sheet/model";
import { isRestated, type Sentence } from "./restated";

type Source = { id: FactId; text?: string; where: string };

/** Every fact that the sections before cite, once, by article; but no conflict that they print in full. */
export function sourcesSection(sections: readonly Section[]): Section {
  const blocks = sections.flatMap((section) => section.blocks);
  const sentences = blocks.flatMap(sentencesOf);
  const cited = new Set(sentences.flatMap(({ cites }) => cites));
  const printed = new Set<string>(blocks.flatMap((block) => (block.kind === "conflict" ? [block.id] : [])));
  const listed = factIds.filter((id) => cited.has(id) && !printed.has(id));
  const list = (heading: string, placeOf: (id: FactId) => string | undefined): Block[] => {
    const items = listed.flatMap((id): Source[] => {
      const where = placeOf(id);
      if (where === undefined) return [];
      return [{ id, where, ...(!isRestated(id, sentences) && { text: factOf(id).text }) }];
    });
    return items.length > 0 ? [{ kind: "sources", heading, items: together(rowsOfTable(items)) }] : [];
  };
  return {
    id: "sources",
    heading: "Sources",
    blocks: [
      {
        kind: "paragraph",
        text: "An entry with only a place is explained where cited.",
      },
      ...publicationIds.flatMap((id) => list(titleOf(id), (fact) => placeIn(id, fact))),
      ...list("Contradictions and gaps", (id) => (isConflictId(id) ? factOf(id).where : undefined)),
      ...list("Other pages of MacPractice", (id) => placeAfter("Another MacPractice page: ", id)),
      ...list("Ours, beyond MacPractice’s articles", (id) => placeAfter("Beyond MacPractice’s articles: ", id)),
    ],
  };
}

/** Rows of one table of which only the place is told share it; each is found by its service. */
function rowsOfTable(items: readonly Source[]): Source[] {
  const rowOfTable = ({ text, where }: Source) =>
    text === undefined ? /^(?<table>.+), row (?<row>\d+)$/.exec(where)?.groups : undefined;
  return items.map((item) => {
    const table = rowOfTable(item)?.table;
    if (!table) return item;
    const rows = new Set(items.map(rowOfTable).flatMap((of) => (of?.table === table ? [of.row] : [])));
    return rows.size > 1 ? { ...item, where: `${table}, rows ${[...rows].join(", ")}` } : item;
  });
}

/** Sources of one place stand next to each other, those without words first, so that it is printed once. */
function together(items: readonly Source[]): Source[] {
  const places = new Set(items.map(({ where }) => where));
  return [...places].flatMap((place) => {
    const here = items.filter(({ where }) => where === place);
    return [...here.filter(({ text }) => text === undefined), ...here.filter(({ text }) => text !== undefined)];
  });
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

/** The list’s heading says the rest. */
function placeAfter(lead: string, id: FactId): string | undefined {
  const { where } = factOf(id);
  return where.startsWith(lead) ? where.slice(lead.length) : undefined;
}

/** What a block says, with its sources. */
export function sentencesOf(block: Block): readonly Sentence[] {
  switch (block.kind) {
    case "paragraph":
      return [{ text: block.text, cites: block.cites ?? [] }];
    case "table":
      return block.rows.map(({ why, cites }) => ({ text: why.join(" "), cites }));
    case "reasons":
      return block.items.map(({ why, cites }) => ({ text: why.join(" "), cites }));
    case "notices":
    case "questions":
      return block.items;
    case "conflict":
      return block.statements;
    case "sources":
    case "picture":
      return [];
  }
}
