import type { Left } from "./left-open";
import { NamedList } from "./named-list";

/** By name, what is signed for as open, undone and unanswered. */
export function LeftOpen({ left: { open, undone, unanswered } }: { left: Left }) {
  if (open.length + undone.length + unanswered.length === 0)
    return <p className="font-semibold text-open">Every job of this visit is done, and every question answered.</p>;
  return (
    <div className="space-y-3 text-sm">
      <NamedList heading="Still open" items={open.map((title) => ({ id: title, text: title }))} />
      <NamedList
        heading="Can’t or not needed"
        items={undone.map(({ id, title, reason }) => ({ id, text: reason ? `${title}: ${reason}` : title }))}
      />
      <NamedList heading="Not answered yet" items={unanswered} />
    </div>
  );
}
