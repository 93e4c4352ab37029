import { type Conflict, type ConflictId, conflicts, type FactId, factIds, isConflictId } from "@/lib/facts";
import { CiteLinks } from "./cite-links";
import { FactEntry } from "./fact-entry";
import { FactGroup } from "./fact-group";
import { SeenList } from "./seen-list";

export function ConflictFacts({ matches }: { matches: (id: FactId) => boolean }) {
  const ids = factIds.filter(isConflictId).filter(matches);
  return (
    <FactGroup
      id="conflicts"
      heading="Where the articles disagree or leave a gap"
      lead="What each of them says, and under it what this product does about it."
      empty={ids.length === 0}
    >
      <ul className="grid gap-3">
        {ids.map((id) => (
          <FactEntry key={id} id={id}>
            <ConflictEntry id={id} />
          </FactEntry>
        ))}
      </ul>
    </FactGroup>
  );
}

function ConflictEntry({ id }: { id: ConflictId }) {
  const { title, statements, resolution, seen = [] }: Conflict = conflicts[id];
  return (
    <div className="@container">
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-2 grid auto-cols-fr gap-4 @xl:grid-flow-col">
        {statements.map((statement) => (
          <li key={statement.text} className="border-line-strong border-l-2 pl-3 text-ink-soft text-sm">
            {statement.text} <CiteLinks cites={statement.cites} />
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm">
        <strong className="font-semibold">What we do: </strong>
        {resolution}
      </p>
      {seen.length > 0 && <SeenList seen={seen} />}
    </div>
  );
}
