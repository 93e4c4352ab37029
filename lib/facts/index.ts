import { articleFacts } from "./articles";
import { type BeyondFactId, beyondFacts } from "./beyond";
import { conflicts } from "./conflicts";
import { isArticleFactId, isBeyondFactId, isConflictId } from "./ids";
import { publications } from "./publications";
import type { BeyondFact, Conflict, FactId } from "./types";

export { type ArticleFactId, articleFacts } from "./articles";
export { backgroundFacts } from "./background";
export { type BeyondFactId, beyondFacts } from "./beyond";
export { type ConflictId, conflicts } from "./conflicts";
export { glossary, type Term } from "./glossary";
export { conflictIds, factIds, isConflictId, isFactId } from "./ids";
export { publications } from "./publications";
export type * from "./types";

/** One fact of any kind, ready to print. */
export type Fact = {
  id: FactId;
  kind: "article" | "conflict" | "beyond";
  text: string;
  /** "Networking - Firewall, Incoming table, row 4" */
  where: string;
};

export function factOf(id: FactId): Fact {
  if (isArticleFactId(id)) {
    const { publication, section, text } = articleFacts[id];
    return { id, kind: "article", text, where: `${publications[publication].title}, ${section}` };
  }
  if (isConflictId(id)) {
    const conflict: Conflict = conflicts[id];
    const text = [`${conflict.title}.`, ...conflict.statements.map((statement) => statement.text)].join(" ");
    return { id, kind: "conflict", text, where: placeOfConflict(conflict) };
  }
  const { text, seen, publisher }: BeyondFact = beyondFacts[id];
  const where = publisher ? `Another ${publisher} page` : "Beyond MacPractice’s articles";
  return { id, kind: "beyond", text, where: `${where}: ${seen.join("; ")}` };
}

function placeOfConflict({ statements, seen = [] }: Conflict): string {
  const cites = statements.flatMap((statement) => statement.cites);
  const titles = new Set(
    cites.filter(isArticleFactId).map((cite) => publications[articleFacts[cite].publication].title),
  );
  const others = cites.filter(isBeyondFactId);
  const isMacPractice = (id: BeyondFactId) => "publisher" in beyondFacts[id];
  const place = titles.size > 1 ? "Between the two articles" : `Within ${[...titles].join()}`;
  const pages = others.filter(isMacPractice).map((id) => `another MacPractice page: ${id}`);
  const beyond = [...others.filter((id) => !isMacPractice(id)), ...seen];
  const more = [...pages, ...(beyond.length > 0 ? [`beyond MacPractice’s articles: ${beyond.join("; ")}`] : [])];
  return [place, ...more.map((one) => `and ${one}`)].join("; ");
}
