import type { Shared, Work } from "@/lib/work";
import { NamedList } from "./named-list";
import { type SignedWithItems, signedOpen } from "./signed-open";

type SignedOpenListProps = { shared: Shared; work: Work; signature: SignedWithItems };

/** By name, what was signed for as red, open and undone, and what has become of it. */
export function SignedOpenList({ shared, work, signature }: SignedOpenListProps) {
  const { red, redSince, open, undone, doneSince, unanswered } = signedOpen(shared, work, signature);
  return (
    <div className="space-y-3 text-sm empty:hidden">
      <NamedList heading="Red since signing" items={redSince} />
      <NamedList heading="Red when it was signed" items={red} />
      <NamedList heading="Still open" items={open} />
      <NamedList heading="Can’t or not needed" items={undone} />
      <NamedList heading="Done since signing" items={doneSince} />
      {unanswered > 0 && (
        <p className="font-semibold">
          {unanswered === 1 ? "1 question has no answer yet." : `${unanswered} questions have no answer yet.`}
        </p>
      )}
    </div>
  );
}
