import { glossary } from "@/lib/facts";

export function GlossaryList() {
  return (
    <section id="glossary" aria-labelledby="glossary-heading" className="scroll-mt-6">
      <h2 id="glossary-heading" className="font-semibold text-2xl">
        Words
      </h2>
      <p className="mt-2 max-w-[46rem] text-ink-soft">The technical words of this product, in plain English.</p>
      <dl className="mt-6 grid gap-x-10 gap-y-5 md:grid-cols-2">
        {Object.entries(glossary).map(([term, meaning]) => (
          <div key={term} className="break-inside-avoid">
            <dt className="font-semibold">{term}</dt>
            <dd className="mt-0.5 text-ink-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
