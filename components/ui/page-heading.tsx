import type { ReactNode, Ref } from "react";

type PageHeadingProps = {
  /** The page's one h1. */
  children: ReactNode;
  /** Over it, small: where this page belongs. */
  eyebrow?: ReactNode;
  /** Under it: what the page is for, in a sentence or two. */
  lead?: ReactNode;
  /** Beside it on a wide screen. */
  actions?: ReactNode;
  id?: string;
  /** To move the focus to it when a page changes without loading. */
  ref?: Ref<HTMLHeadingElement>;
};

export function PageHeading({ children, eyebrow, lead, actions, id, ref }: PageHeadingProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 max-w-read">
        {eyebrow && <p className="mb-2 font-semibold text-accent text-sm">{eyebrow}</p>}
        <h1 ref={ref} id={id} tabIndex={-1} className="font-semibold text-3xl outline-none">
          {children}
        </h1>
        {lead && <p className="mt-3 text-ink-soft text-lg">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-3 print:hidden">{actions}</div>}
    </header>
  );
}
