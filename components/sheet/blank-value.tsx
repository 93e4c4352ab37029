import type { Blank } from "@/lib/sheet/model";
import { BlankLine } from "./blank-line";
import { Instead } from "./instead";
import { useSheetControls } from "./sheet-controls";

/** A line to write on; or what was found on site; or, where the sheet is worked on, the input for it. */
export function BlankValue({ label, path, found }: Blank & { label: string }) {
  const { blank } = useSheetControls();
  return (
    <Instead control={path && blank?.(path, label)}>
      {found ? (
        <>
          <span translate="no" className="block wrap-anywhere font-semibold text-ink">
            {found.value}
          </span>
          <span className="mt-0.5 block font-normal text-ink-soft text-xs print:text-[0.9em]">{found.note}</span>
        </>
      ) : (
        <BlankLine />
      )}
    </Instead>
  );
}
