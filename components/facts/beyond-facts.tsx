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
      lead="MacPractice did not say these; we add them, and name where we saw each."
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

function BeyondEntry({ fact: { text, seen } }: { fact: BeyondFact }) {
  return (
    <>
      <p>{text}</p>
      <SeenList seen={seen} />
    </>
  );
}
