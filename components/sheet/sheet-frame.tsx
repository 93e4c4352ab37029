import { memo, type ReactNode, type Ref } from "react";
import type { Section, Sheet } from "@/lib/sheet/model";
import { FactPopover, type FactPopoverProps } from "./fact-popover";
import { Instead } from "./instead";
import { PrintFooter } from "./print-footer";
import { SheetBlock } from "./sheet-block";
import { type SheetControls, SheetControlsProvider, useSheetControls } from "./sheet-controls";
import { SheetHead } from "./sheet-head";
import { SheetNav } from "./sheet-nav";

export type SheetFrameProps = {
  sheet: Sheet;
  /** Where the sheet can be worked on, as the sheet names it. */
  link?: ReactNode;
  /** Buttons and hints of the page around it, between the head and the sections; never on paper. */
  actions?: ReactNode;
  /** Where the sheet is worked on: what stands at its rows, items and blanks; never on paper. */
  controls?: SheetControls;
  /** To move the focus to the office's name when the page changes without loading. */
  headingRef?: Ref<HTMLHeadingElement>;
};

/** A sheet whose link, if it has one, is drawn elsewhere: a sheet without a link can do without what draws its code. */
export function SheetFrame({ sheet, link, actions, controls = none, headingRef }: SheetFrameProps) {
  return (
    <article className="sheet wrap-anywhere">
      <SheetHead sheet={sheet} link={link} headingRef={headingRef} />
      {actions && <div className="mt-6 print:hidden">{actions}</div>}
      <div className="mt-8 gap-x-12 lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)] print:mt-4 print:block">
        <SheetNav sections={sheet.sections} />
        <div className="mt-8 grid min-w-0 gap-14 lg:mt-0 print:mt-0 print:block">
          <SheetControlsProvider value={controls}>
            {sheet.sections.map((section) => (
              <SheetSection key={section.id} section={section} />
            ))}
          </SheetControlsProvider>
        </div>
      </div>
      <p className="mt-12 border-line border-t pt-4 text-ink-soft text-xs print:mt-3 print:pt-1">{sheet.footer}</p>
      <PrintFooter text={sheet.footer} />
      <FactPopovers sections={sheet.sections} />
    </article>
  );
}

const none: SheetControls = {};

/** The long part of the sheet: it is drawn anew only when it says something else. */
const SheetSection = memo(function SheetSection({ section: { id, heading, blocks } }: { section: Section }) {
  const { signOff } = useSheetControls();
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="scroll-mt-16 lg:scroll-mt-6 print:mt-4">
      <h2 id={`${id}-heading`} className="font-semibold text-2xl print:text-lg">
        {heading}
      </h2>
      <div className="mt-4 grid gap-6 print:mt-1.5 print:block print:space-y-2">
        {blocks.map((block, index) => (
          <Instead
            // A sheet's blocks never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            control={id === "sign-off" && block.kind === "fields" ? signOff : undefined}
            paperOnly={id === "sign-off" && block.kind === "notices" && Boolean(signOff)}
          >
            <SheetBlock block={block} />
          </Instead>
        ))}
      </div>
    </section>
  );
});

const FactPopovers = memo(function FactPopovers({ sections }: Pick<Sheet, "sections">) {
  return factsOf(sections).map((fact) => <FactPopover key={fact.id} {...fact} />);
});

/** The sheet lists every source that it cites, or prints it in full as a conflict, so its popovers need nothing else. */
function factsOf(sections: readonly Section[]) {
  return sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block): readonly FactPopoverProps[] => {
      if (block.kind === "sources") return block.items;
      if (block.kind !== "conflict") return [];
      const text = [`${block.heading}.`, ...block.statements.map((statement) => statement.text)].join(" ");
      return [{ id: block.id, text, where: heading }];
    }),
  );
}
