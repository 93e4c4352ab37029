import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";

type StepItemProps = {
  /** What an address names after its "#". */
  id: string;
  number: number;
  title: string;
  isDone?: boolean;
  children: ReactNode;
};

/** One of the things that happen now. Its heading takes the focus where what was pressed in it is gone. */
export function StepItem({ id, number, title, isDone = false, children }: StepItemProps) {
  return (
    <li id={id} className="scroll-mt-4 border-line border-t first:border-t-0">
      <section
        aria-labelledby={`${id}-title`}
        className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 px-4 py-5 sm:gap-x-4 sm:px-6"
      >
        <span
          aria-hidden="true"
          className={cx(
            "flex size-8 items-center justify-center rounded-full border font-semibold tabular-nums",
            isDone ? "border-open-line bg-open-soft text-open" : "border-transparent bg-accent text-on-accent",
          )}
        >
          {isDone ? <Icon name="check" className="size-5" /> : number}
        </span>
        <h2 id={`${id}-title`} tabIndex={-1} className="self-center font-semibold text-xl outline-none">
          {title}
        </h2>
        <div className="col-span-2 mt-2 min-w-0 sm:col-span-1 sm:col-start-2">{children}</div>
      </section>
    </li>
  );
}

export function focusStep(id: string): void {
  const heading = document.getElementById(`${id}-title`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "nearest" });
}
