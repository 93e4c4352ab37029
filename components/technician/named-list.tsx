/** A heading with its count, and what it counts by name. */
export function NamedList({ heading, items }: { heading: string; items: readonly { id: string; text: string }[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <p className="font-semibold">
        {heading} ({items.length})
      </p>
      <ul className="wrap-anywhere mt-1 list-disc space-y-0.5 pl-5 text-ink-soft">
        {items.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
