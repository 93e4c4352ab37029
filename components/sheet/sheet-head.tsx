import type { ReactNode, Ref } from "react";
import { Mark } from "@/components/shell/mark";
import { buttonClass } from "@/components/ui/button-class";
import { cx } from "@/components/ui/cx";
import type { Sheet } from "@/lib/sheet/model";
import { BlankLine } from "./blank-line";

type SheetHeadProps = {
  sheet: Sheet;
  actions?: ReactNode;
  headingRef?: Ref<HTMLHeadingElement>;
  /** Where the page around it has said the same already. */
  onPaperOnly?: boolean;
};

/** Whose sheet it is, what to do in one sentence, how far it is, and whom to call. */
export function SheetHead({ sheet, actions, headingRef, onPaperOnly = false }: SheetHeadProps) {
  const { title, office, verdict, progress, order } = sheet;
  return (
    <header className={cx("sheet-head", onPaperOnly && "not-print:hidden")}>
      <div className="min-w-0">
        <p className="sheet-title">
          <Mark className="hidden size-5 print:inline" /> {title}
        </p>
        <div className="sheet-office">
          <h1 ref={headingRef} translate="no" tabIndex={-1} className="wrap-anywhere outline-none">
            {office}
          </h1>
          {order.call && <Call {...order.call} />}
        </div>
        <p className="sheet-verdict">{verdict}</p>
        {progress && <p className="mt-1 font-semibold text-sm sm:text-base">{progress}</p>}
      </div>
      {actions && <div className="sheet-actions print:hidden">{actions}</div>}
    </header>
  );
}

function Call({ name, phone }: { name: string; phone: string }) {
  return (
    <a href={`tel:${phone.replace(/[^\d+]/g, "")}`} className={buttonClass({}, "shrink-0")}>
      <span>
        Call
        <span translate="no" className="max-sm:sr-only">
          {" "}
          {name}
        </span>
      </span>
      <span translate="no" className="font-normal tabular-nums max-sm:sr-only">
        {phone}
      </span>
    </a>
  );
}

/** Date, version, review, from whom and for whom: on paper beside the head, on screen below the work order. */
export function SheetDetails({ details }: Pick<Sheet, "details">) {
  return (
    <dl className="sheet-details">
      {details.map(({ id, label, value }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd translate={value === undefined ? undefined : "no"} className="wrap-anywhere">
            {value ?? <BlankLine />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
