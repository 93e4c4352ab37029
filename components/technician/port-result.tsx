"use client";

import { useId } from "react";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { controlClass } from "@/components/ui/input";
import { useStanding } from "@/components/ui/use-standing";
import type { PortLine } from "@/lib/sheet/model";
import type { Desk } from "./desk";
import { contradiction, type Family, familyWords, results, resultWords } from "./port-words";
import { useWork } from "./use-work";
import { changeOfResults, portResult } from "./worked";

type PortResultProps = { line: PortLine; family: Family; desk: Desk };

/** What was found at a port; where it is not as it must be, that is said at once. */
export function PortResult({ line, family, desk: { sync, edit, document } }: PortResultProps) {
  const found = useWork(sync, (work) => portResult(document.plan, work, line.item, family));
  const select = useStanding<HTMLSelectElement>(({ value }) => {
    if (value !== found) take(value);
  });
  const red = contradiction(line[family], found);
  const id = useId();

  function take(value: string) {
    const result = results.find((known) => known === value);
    edit(changeOfResults(document.plan, [{ item: line.item, family, found: result ?? "" }]));
  }

  return (
    <div className="min-w-28 print:hidden">
      <select
        ref={select}
        aria-label={`Port ${line.port}, ${familyWords[family]}`}
        aria-describedby={red ? id : undefined}
        value={found}
        onChange={({ target }) => take(target.value)}
        className={cx(
          controlClass,
          "min-h-11 bg-surface!",
          red && "border-2 border-blocker! font-semibold text-blocker!",
        )}
      >
        <option value="">Not tested</option>
        {results.map((result) => (
          <option key={result} value={result}>
            {resultWords[result]}
          </option>
        ))}
      </select>
      {/* On the page before it has something to say, so that it is read out. */}
      <p id={id} role="status" className="flex items-start gap-1 font-semibold text-blocker text-sm not-empty:mt-1">
        {red && (
          <>
            <Icon name="warning" className="mt-0.5 size-4" />
            <span>{red}</span>
          </>
        )}
      </p>
    </div>
  );
}
