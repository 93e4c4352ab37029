"use client";

import { useId } from "react";
import { Input } from "@/components/ui/input";
import { LiveRegion } from "@/components/ui/live-region";
import { useStandingText } from "@/components/ui/use-standing";
import { plural } from "./words";

type OfficeSearchProps = {
  query: string;
  /** What the list shows by now. */
  searched: string;
  onQuery: (query: string) => void;
  found: number;
  of: number;
};

/** Narrows the list of offices while somebody types. */
export function OfficeSearch({ query, searched, onQuery, found, of }: OfficeSearchProps) {
  const id = useId();
  const field = useStandingText<HTMLInputElement>(query, onQuery);
  const result =
    found === 0 ? "No office matches. Try fewer letters, or another name." : `${found} of ${plural(of, "office")}`;
  const searching = searched.trim() !== "";
  return (
    <div className="w-full sm:w-80">
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        Find an office
      </label>
      <Input
        ref={field}
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={query}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onQuery(target.value)}
      />
      <p id={`${id}-hint`} className="mt-1.5 text-ink-soft text-sm">
        {searching ? result : "By its name, its contact or its technician"}
      </p>
      <LiveRegion>{searching && result}</LiveRegion>
    </div>
  );
}
