"use client";

import { useEffect, useId, useState } from "react";
import { Input } from "@/components/ui/input";
import { LiveRegion } from "@/components/ui/live-region";
import { useStandingText } from "@/components/ui/use-standing";
import { type Conflict, conflicts, type FactId, factIds, factOf, isConflictId } from "@/lib/facts";
import { ArticleFacts } from "./article-facts";
import { BeyondFacts } from "./beyond-facts";
import { ConflictFacts } from "./conflict-facts";

/** All facts; complete before any script runs, and fewer while somebody searches. */
export function SearchableFacts() {
  const [query, setQuery] = useState("");
  const field = useId();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (id: FactId) => words.every((word) => searchText(id).includes(word));
  const found = factIds.filter(matches).length;
  const input = useStandingText<HTMLInputElement>(query, setQuery);
  // Somebody may have typed before this page came to life.
  useEffect(() => setQuery(input.current?.value ?? ""), [input]);
  return (
    <>
      <div className="max-w-read print:hidden">
        <label htmlFor={field} className="mb-1.5 block font-semibold">
          Find a fact
        </label>
        <Input
          ref={input}
          id={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p className="mt-1.5 text-ink-soft text-sm">A number such as F17 or C1, a port such as 1234, or any word.</p>
        <LiveRegion>{words.length > 0 && countWords(found)}</LiveRegion>
      </div>
      {words.length > 0 && <p className="text-ink-soft">{countWords(found)}</p>}
      <ArticleFacts publication="firewall" matches={matches} />
      <ArticleFacts publication="ip-addresses" matches={matches} />
      <ConflictFacts matches={matches} />
      <BeyondFacts matches={matches} />
    </>
  );
}

function searchText(id: FactId): string {
  const { text, where } = factOf(id);
  return `${id} ${text} ${where} ${isConflictId(id) ? resolutionOf(conflicts[id]) : ""}`.toLowerCase();
}

const resolutionOf = ({ resolution }: Conflict) => resolution;

function countWords(found: number): string {
  if (found === 0) return "Nothing found. Try another word.";
  return found === 1 ? "1 fact found" : `${found} facts found`;
}
