import { SheetFrame, type SheetFrameProps } from "./sheet-frame";
import { SheetLink } from "./sheet-link";

type SheetViewProps = Omit<SheetFrameProps, "link"> & {
  /** For a page that was opened by the sheet’s own link. */
  linkOnPaperOnly?: boolean;
};

/** Lays out a sheet, on screen and on paper. It adds no word to it, drops none and changes none. */
export function SheetView({ linkOnPaperOnly, ...props }: SheetViewProps) {
  const { link } = props.sheet;
  return <SheetFrame {...props} link={link && <SheetLink link={link} onPaperOnly={linkOnPaperOnly} />} />;
}
