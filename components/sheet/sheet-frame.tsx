import { memo, type ReactNode, type Ref, useMemo } from "react";
import type { FactId } from "@/lib/facts";
import type { SheetInput } from "@/lib/sheet/input";
import type { Order, Sheet } from "@/lib/sheet/model";
import { FactPopover } from "./fact-popover";
import { GroundsContext } from "./grounds-here";
import { GroundsSection } from "./grounds-section";
import { OrderView } from "./order/order-view";
import { PrintFooter } from "./print-footer";
import { type SheetControls, SheetControlsProvider } from "./sheet-controls";
import { SheetDetails, SheetHead } from "./sheet-head";
import { useGrounds } from "./use-grounds";

export type SheetFrameProps = {
  sheet: Sheet;
  /** What the sheet was built from; its grounds are, too, once they are asked for. */
  input: SheetInput;
  /** Where the sheet can be worked on, as the sheet names it. */
  link?: ReactNode;
  /** Buttons and hints of the page around it, in the head; never on paper. */
  actions?: ReactNode;
  /** The same, below the work order. */
  after?: ReactNode;
  /** Between the head and the work order; never on paper. */
  picture?: ReactNode;
  /** Where the sheet is worked on: what stands at its jobs, blanks, ports and questions; never on paper. */
  controls?: SheetControls;
  /** To move the focus to the office's name when the page changes without loading. */
  headingRef?: Ref<HTMLHeadingElement>;
  /** Where the page has a heading of its own, the sheet's stands on paper alone. */
  headOnPaperOnly?: boolean;
  /** The head and the picture alone, as a built page shows them before its scripts have come. */
  topOnly?: boolean;
};

/** A sheet whose link, if it has one, is drawn elsewhere: a sheet without a link can do without what draws its code. */
export function SheetFrame(props: SheetFrameProps) {
  const { sheet, input, link, actions, after, picture, controls, headingRef, headOnPaperOnly, topOnly } = props;
  const { here, ...grounds } = useGrounds(input);
  const known = useMemo(() => new Set(sourcesOf(sheet.order)), [sheet.order]);
  return (
    <GroundsContext value={here}>
      <article className="sheet wrap-anywhere">
        <SheetHead sheet={sheet} actions={actions} headingRef={headingRef} onPaperOnly={headOnPaperOnly} />
        {!topOnly && <SheetDetails details={sheet.details} />}
        {picture && <div className="sheet-picture print:hidden">{picture}</div>}
        {!topOnly && (
          <>
            <SheetControlsProvider value={controls ?? none}>
              <div className="sheet-order">
                <OrderView order={sheet.order} />
                {link}
              </div>
            </SheetControlsProvider>
            {after && <div className="sheet-after print:hidden">{after}</div>}
            <GroundsSection {...grounds} known={known} onPaper={here.part === "both"} />
            {here.device?.onPaper}
            <p className="sheet-foot">{sheet.footer}</p>
            <PrintFooter text={sheet.footer} />
            <FactPopovers ids={known} />
          </>
        )}
      </article>
    </GroundsContext>
  );
}

const none: SheetControls = {};

const FactPopovers = memo(function FactPopovers({ ids }: { ids: ReadonlySet<FactId> }) {
  return [...ids].map((id) => <FactPopover key={id} id={id} />);
});

function sourcesOf({ phases }: Order): FactId[] {
  return phases.flatMap(({ jobs }) => jobs.flatMap(({ grounds }) => grounds.flatMap(({ cites }) => cites)));
}
