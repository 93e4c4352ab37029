import { type ArticleFactId, articleFacts, type FactId, factIds, type PublicationId, publications } from "@/lib/facts";
import { longDate } from "@/lib/sheet/dates";
import { FactEntry } from "./fact-entry";
import { FactGroup } from "./fact-group";

const isArticleFactId = (id: FactId): id is ArticleFactId => Object.hasOwn(articleFacts, id);

/** What one article says, section by section in its own order. */
export function ArticleFacts({
  publication: key,
  matches,
}: {
  publication: PublicationId;
  matches: (id: FactId) => boolean;
}) {
  const { title, publisher, updated } = publications[key];
  const ids = factIds.filter(isArticleFactId).filter((id) => articleFacts[id].publication === key && matches(id));
  const sections = [...new Set(ids.map((id) => articleFacts[id].section))];
  return (
    <FactGroup
      id={key}
      heading={`“${title}”`}
      lead={`${publisher}, ${updated ? `updated ${longDate(updated)}` : "without a date"}. Restated in our own words.`}
      empty={ids.length === 0}
    >
      {sections.map((section) => (
        <div key={section}>
          <h3 className="mb-1 font-semibold text-base">{section}</h3>
          <ul>
            {ids
              .filter((id) => articleFacts[id].section === section)
              .map((id) => (
                <FactEntry key={id} id={id}>
                  {articleFacts[id].text}
                </FactEntry>
              ))}
          </ul>
        </div>
      ))}
    </FactGroup>
  );
}
