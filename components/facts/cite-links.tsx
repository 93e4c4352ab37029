import type { FactId } from "@/lib/facts";

/** Numbers of facts that stand on the same page. */
export function CiteLinks({ cites }: { cites: readonly FactId[] }) {
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      {cites.map((id) => (
        <a key={id} href={`#${id}`} className="link text-sm tabular-nums">
          {id}
        </a>
      ))}
    </span>
  );
}
