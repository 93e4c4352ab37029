import type { BlockOf } from "./block-of";

/** Small print in two columns. On paper an entry is a plain block, which WebKit keeps whole. */
export function SourcesBlock({ block }: { block: BlockOf<"sources"> }) {
  return (
    <div className="sheet-sources @container">
      <h4 className="mb-2 font-semibold text-base print:mb-0.5 print:text-[1.1em]">{block.heading}</h4>
      <ul className="gap-x-10 text-ink-soft text-xs print:text-[6.8pt] @2xl:columns-2 print:columns-2 print:gap-x-5">
        {block.items.map(({ id, text, where }) => (
          <li key={id} className="flex break-inside-avoid gap-2 pb-2 print:block print:pb-[0.35em] print:pl-[3.1em]">
            <strong className="w-8 shrink-0 font-semibold text-ink tabular-nums print:-ml-[3.1em] print:inline-block print:w-[3.1em]">
              {id}
            </strong>
            <p className="min-w-0 wrap-anywhere print:inline">
              {text && <span>{text} </span>}
              <span className="text-ink-soft">({where})</span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
