import type { ReactNode, Ref } from "react";
import { Mark } from "@/components/shell/mark";
import type { Sheet } from "@/lib/sheet/model";
import { BlankLine } from "./blank-line";

type SheetHeadProps = { sheet: Sheet; link?: ReactNode; headingRef?: Ref<HTMLHeadingElement> };

/** Whose sheet it is, of which day, and what to do in one sentence. */
export function SheetHead({ sheet, link, headingRef }: SheetHeadProps) {
  const { title, office, verdict, progress, details } = sheet;
  return (
    <header className="@container">
      <p
        aria-hidden="true"
        className="mb-4 hidden items-center gap-2 border-line-strong border-b pb-2 font-semibold text-xs print:flex"
      >
        <Mark className="size-5" /> Network Handoff
      </p>
      <p className="font-semibold text-accent text-sm">{title}</p>
      <h1
        ref={headingRef}
        translate="no"
        tabIndex={-1}
        className="mt-1 font-semibold text-3xl wrap-anywhere outline-none print:mt-0 print:text-2xl"
      >
        {office}
      </h1>
      <p className="mt-4 max-w-[44rem] text-pretty font-medium text-xl print:mt-2 print:text-lg">{verdict}</p>
      {progress && <p className="mt-3 max-w-[44rem] font-semibold print:mt-1 print:max-w-none">{progress}</p>}
      <dl className="mt-6 grid grid-cols-2 gap-x-8 gap-y-4 rounded-lg border border-line bg-surface p-4 text-sm @3xl:grid-cols-[auto_auto_auto_1fr_1fr] sm:p-5 print:mt-3 print:grid-cols-6 print:gap-x-5 print:gap-y-1 print:rounded-none print:border-x-0 print:p-0 print:py-1.5 print:text-xs">
        {details.map(({ id, label, value }) => (
          <div
            key={id}
            className="flex flex-col @max-3xl:[&:nth-child(n+3)]:col-span-2 print:col-span-2 print:[&:nth-child(n+3)]:col-span-2 print:[&:nth-child(n+4)]:col-span-3"
          >
            <dt className="text-ink-soft text-xs print:text-[0.9em]">{label}</dt>
            <dd translate={value === undefined ? undefined : "no"} className="mt-0.5 wrap-anywhere font-semibold">
              {value ?? <BlankLine />}
            </dd>
          </div>
        ))}
      </dl>
      {link}
    </header>
  );
}
