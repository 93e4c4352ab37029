import { type BeyondFact, type BeyondFactId, beyondFacts, type FactId, factIds } from "@/lib/facts";
import { FactEntry } from "./fact-entry";
import { FactGroup } from "./fact-group";
import { SeenList } from "./seen-list";

const isBeyondFactId = (id: FactId): id is BeyondFactId => Object.hasOwn(beyondFacts, id);

export function BeyondFacts({ matches }: { matches: (id: FactId) => boolean }) {
  const ids = factIds.filter(isBeyondFactId).filter(matches);
  return (
    <FactGroup
      id="beyond"
      heading="Beyond the articles"
      lead="These stand in neither article. Some are on another page of MacPractice, and say so; the others are ours. Each names where we saw it."
      empty={ids.length === 0}
    >
      <ul className="grid gap-1">
        {ids.map((id) => (
          <FactEntry key={id} id={id}>
            <BeyondEntry fact={beyondFacts[id]} />
          </FactEntry>
        ))}
      </ul>
    </FactGroup>
  );
}

function BeyondEntry({ fact: { text, seen, publisher } }: { fact: BeyondFact }) {
  return (
    <>
      <p>
        {publisher && <span className="text-ink-faint text-sm">Another {publisher} page. </span>}
        {text}
      </p>
      <SeenList seen={seen} />
    </>
  );
}
