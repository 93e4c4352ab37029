/**
 * A fact is one statement of a source, restated in our own words and numbered for ever.
 *
 *   F…  what the two MacPractice articles say
 *   C…  where they contradict each other, or leave a gap
 *   E…  what is true beyond the articles; shown as ours, or as another page of MacPractice
 *
 * Every requirement that the product prints cites at least one of them.
 */

import type { ArticleFactId } from "./articles";
import type { BeyondFactId } from "./beyond";
import type { ConflictId } from "./conflicts";

/** A fact that a source states, rather than a conflict between such facts. */
export type StatedFactId = ArticleFactId | BeyondFactId;

export type FactId = StatedFactId | ConflictId;

/** A non-empty list: the compiler refuses a requirement without a source. */
export type Cites = readonly [FactId, ...FactId[]];

export type PublicationId = "firewall" | "ip-addresses";

export type Publication = {
  id: PublicationId;
  /** The letter by which the facts name it. */
  letter: "A" | "B";
  title: string;
  publisher: string;
  /** ISO date, or nothing when the article carries none. */
  updated?: string;
};

export type ArticleFact = {
  publication: PublicationId;
  /** Where in the article: "Incoming table, row 1". */
  section: string;
  text: string;
};

export type Conflict = {
  /** A headline of a few words: "Port 1234". */
  title: string;
  /** What each side says; a gap has one statement. */
  statements: readonly [ConflictStatement, ...ConflictStatement[]];
  /** What this product does about it, and that it is our judgement where it is. */
  resolution: string;
  /** Pages that the resolution rests on, where no fact of the ledger carries them. */
  seen?: readonly string[];
};

/** It cites what the sources say, never another conflict. */
export type ConflictStatement = { text: string; cites: readonly [StatedFactId, ...StatedFactId[]] };

export type BeyondFact = {
  /** Left out where the statement is ours. */
  publisher?: "MacPractice";
  text: string;
  /** Where it was seen: standards, vendors' pages, issue threads. */
  seen: readonly string[];
};
