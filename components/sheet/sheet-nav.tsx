"use client";

import { useRef } from "react";
import { Icon } from "@/components/ui/icon";
import type { Section } from "@/lib/sheet/model";

/** Where the sections are: a list that stays in view on a wide screen, one that folds out on a narrow one. */
export function SheetNav({ sections }: { sections: readonly Section[] }) {
  const list = useRef<HTMLDetailsElement>(null);
  const fold = () => {
    if (list.current) list.current.open = false;
  };
  return (
    <>
      <nav aria-label="On this sheet" className="hidden lg:block print:hidden">
        <div className="sticky top-6 max-h-[calc(100dvh-3rem)] overflow-y-auto pb-4">
          <Links sections={sections} />
        </div>
      </nav>
      <nav aria-label="On this sheet" className="sticky top-0 z-20 -mx-4 sm:-mx-6 lg:hidden print:hidden">
        <details ref={list} className="group/nav border-line border-b bg-surface px-4 sm:px-6">
          <summary className="flex min-h-12 list-none items-center justify-between font-semibold text-accent text-sm [&::-webkit-details-marker]:hidden">
            On this sheet
            <Icon name="chevron" className="size-4 rotate-90 transition-transform group-open/nav:-rotate-90" />
          </summary>
          <div className="max-h-[60dvh] overflow-y-auto pb-3">
            <Links sections={sections} onFollow={fold} />
          </div>
        </details>
      </nav>
    </>
  );
}

function Links({ sections, onFollow }: { sections: readonly Section[]; onFollow?: () => void }) {
  return (
    <ul className="border-line border-l text-sm">
      {sections.map(({ id, heading }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            onClick={onFollow}
            className="-ml-px flex min-h-10 items-center border-transparent border-l-2 py-1.5 pl-4 text-ink-soft leading-snug no-underline hover:border-accent hover:text-accent"
          >
            {heading}
          </a>
        </li>
      ))}
    </ul>
  );
}
