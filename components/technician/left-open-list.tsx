import type { Left } from "./left-open";

/** By name, what is signed for as open, undone and unanswered. */
export function LeftOpen({ left: { open, undone, unanswered } }: { left: Left }) {
  if (open.length + undone.length + unanswered.length === 0)
    return <p className="font-semibold text-open">Every job of this visit is done, and every question answered.</p>;
  return (
    <div className="space-y-3 text-sm">
      <Named heading="Still open" items={open.map((title) => ({ id: title, text: title }))} />
      <Named
        heading="Can’t or not needed"
        items={undone.map(({ id, title, reason }) => ({ id, text: reason ? `${title}: ${reason}` : title }))}
      />
      <Named heading="Not answered yet" items={unanswered} />
    </div>
  );
}

function Named({ heading, items }: { heading: string; items: readonly { id: string; text: string }[] }) {
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
