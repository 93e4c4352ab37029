import type { ReactNode } from "react";
import type { Item } from "@/lib/sheet/model";
import type { BlockOf } from "./block-of";
import { Cites } from "./fact-button";
import { Instead } from "./instead";
import { useSheetControls } from "./sheet-controls";
import { TickBox } from "./tick-box";
import { WorkedLine } from "./worked-line";

export function ChecklistBlock({ block }: { block: BlockOf<"checklist"> }) {
  const { item: controlOf } = useSheetControls();
  return (
    <div>
      <h3 className={headingClass}>{block.heading}</h3>
      <ul className={listClass}>
        {block.items.map((item) => (
          <Line
            key={item.id}
            item={item}
            mark={
              <TickBox
                onPaperOnly={Boolean(controlOf?.(item))}
                ticked={item.mark?.state === "done"}
                className="mt-[0.28em] print:mt-[0.2em]"
              />
            }
          />
        ))}
      </ul>
    </div>
  );
}

export function QuestionsBlock({ block }: { block: BlockOf<"questions"> }) {
  return (
    <div>
      <h3 className={headingClass}>{block.heading}</h3>
      <ul className={listClass}>
        {block.items.map((item) => (
          <Line key={item.id} item={item} mark={<Mark>?</Mark>} />
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
const listClass = "mt-2 grid max-w-[50rem] gap-2.5 print:mt-1 print:max-w-none print:gap-[0.3em]";

function Line({ item, mark }: { item: Item; mark: ReactNode }) {
  const { item: controlOf } = useSheetControls();
  return (
    <li className="flex break-inside-avoid gap-3 print:gap-2">
      {mark}
      <div className="min-w-0 flex-1">
        <p>
          {item.text} <Cites cites={item.cites} />
        </p>
        <Instead control={controlOf?.(item)}>
          <WorkedLine {...item} />
        </Instead>
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
