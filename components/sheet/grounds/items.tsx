import type { ReactNode } from "react";
import { Cites } from "@/components/sheet/fact-button";
import type { Item } from "@/lib/sheet/model";
import type { BlockOf } from "./block-of";
import { WorkedLine } from "./worked-line";

/** What is to be done stands in the work order with a box; here only why. */
export function ChecklistBlock({ block }: { block: BlockOf<"checklist"> }) {
  return <Listed heading={block.heading} items={block.items} mark={() => "·"} />;
}

export function QuestionsBlock({ block }: { block: BlockOf<"questions"> }) {
  return <Listed heading={block.heading} items={block.items} mark={() => "?"} />;
}

function Listed({ heading, items, mark }: { heading: string; items: readonly Item[]; mark: () => string }) {
  return (
    <div>
      <h4 className={headingClass}>{heading}</h4>
      <ul className={listClass}>
        {items.map((item) => (
          <Line key={item.id} item={item} mark={<Mark>{mark()}</Mark>} />
        ))}
      </ul>
    </div>
  );
}

export function StepsBlock({ block }: { block: BlockOf<"steps"> }) {
  return (
    <ol className={listClass}>
      {block.items.map((item, index) => (
        <Line key={item.id} item={item} mark={<Mark>{index + 1}</Mark>} />
      ))}
    </ol>
  );
}

const headingClass = "font-semibold text-base";
const listClass = "mt-2 grid max-w-[50rem] gap-2.5 print:mt-1 print:block print:max-w-none";

function Line({ item, mark }: { item: Item; mark: ReactNode }) {
  return (
    <li className="flex break-inside-avoid gap-3 print:gap-2 print:pb-[0.3em]">
      {mark}
      <div className="min-w-0 flex-1">
        <p>
          {item.text} <Cites cites={item.cites} />
        </p>
        <WorkedLine {...item} />
      </div>
    </li>
  );
}

function Mark({ children }: { children: ReactNode }) {
  return (
    <span
      aria-hidden="true"
      className="mt-[0.1em] grid size-6 shrink-0 place-items-center rounded-full border border-line bg-sunken font-semibold text-accent text-xs tabular-nums print:size-[1.4em] print:border-black print:bg-transparent"
    >
      {children}
    </span>
  );
}
