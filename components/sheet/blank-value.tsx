import { BreakAtDots } from "@/components/ui/break-at-dots";
import { cx } from "@/components/ui/cx";
import type { Blank } from "@/lib/sheet/model";
import { BlankLine } from "./blank-line";

/** Addresses and names that are typed letter by letter. */
const isAddress = (path: Blank["path"]) => path !== "server.assignment" && /^(internet|server)\./.test(path ?? "");

/** A line to write on; or what was found on site. */
export function BlankValue({ path, found, suffix = "" }: Blank & { suffix?: string }) {
  if (!found)
    return (
      <>
        <BlankLine />
        {suffix && <span translate="no">{suffix}</span>}
      </>
    );
  return (
    <>
      <span translate="no" className={cx("wrap-anywhere font-semibold text-ink", isAddress(path) && "font-mono")}>
        <BreakAtDots text={found.value} />
        {suffix}
      </span>{" "}
      <span className="font-normal text-ink-soft text-xs">{found.note}</span>
    </>
  );
}
