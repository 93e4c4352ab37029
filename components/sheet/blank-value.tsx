import type { Blank } from "@/lib/sheet/model";
import { BlankLine } from "./blank-line";

/** A line to write on; or what was found on site. */
export function BlankValue({ found, suffix = "" }: Blank & { suffix?: string }) {
  if (!found)
    return (
      <>
        <BlankLine />
        {suffix && <span translate="no">{suffix}</span>}
      </>
    );
  return (
    <>
      <span translate="no" className="wrap-anywhere font-semibold text-ink">
        {found.value}
        {suffix}
      </span>{" "}
      <span className="font-normal text-ink-soft text-xs">{found.note}</span>
    </>
  );
}
