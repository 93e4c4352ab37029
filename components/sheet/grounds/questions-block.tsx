import { Cites } from "@/components/sheet/fact-button";
import type { BlockOf } from "./block-of";
import { WorkedLine } from "./worked-line";

/** What somebody is asked, in full. */
export function QuestionsBlock({ block: { heading, items } }: { block: BlockOf<"questions"> }) {
  return (
    <div>
      <h4 className="font-semibold text-base">{heading}</h4>
      <ul className="mt-2 grid max-w-[50rem] gap-2.5 print:mt-1 print:block print:max-w-none">
        {items.map((item) => (
          <li key={item.id} className="break-inside-avoid print:pb-[0.3em]">
            <p>
              {item.text} <Cites cites={item.cites} />
            </p>
            <WorkedLine {...item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
