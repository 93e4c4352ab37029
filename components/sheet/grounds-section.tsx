import { Alert } from "@/components/ui/alert";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import type { FactId } from "@/lib/facts";
import type { useGrounds } from "./use-grounds";

type GroundsSectionProps = Omit<ReturnType<typeof useGrounds>, "here"> & {
  known: ReadonlySet<FactId>;
  onPaper: boolean;
};

/** At the end of the sheet, folded; on paper from a new page on. */
export function GroundsSection({ grounds, View, unfolded, failed, toggle, known, onPaper }: GroundsSectionProps) {
  return (
    <section
      id="grounds"
      aria-labelledby="grounds-heading"
      className={cx("sheet-grounds", !(onPaper && grounds) && "print:hidden")}
    >
      <h2>
        <button
          type="button"
          id="grounds-heading"
          aria-expanded={unfolded}
          aria-controls="grounds-body"
          onClick={toggle}
          className="grounds-line"
        >
          <Icon name="chevron" className={cx("size-5 print:hidden", unfolded && "rotate-90")} />
          <span>{grounds?.heading ?? "Grounds"}</span>
        </button>
      </h2>
      <p className="text-ink-soft print:hidden">
        Why each job is there, what the articles say, where they disagree, and the questions in full.
      </p>
      <div id="grounds-body" className={cx(!unfolded && "not-print:hidden")}>
        {grounds && View && <View grounds={grounds} known={known} />}
      </div>
      <div role="alert" className="print:hidden">
        {failed && !grounds && (
          <Alert tone="warning" title="The grounds can’t be loaded now" className="mt-4">
            <p>Press “Grounds” again when the connection is back. The work order is complete without them.</p>
          </Alert>
        )}
      </div>
    </section>
  );
}
