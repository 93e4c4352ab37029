import { cx } from "@/components/ui/cx";
import type { Sheet } from "@/lib/sheet/model";
import { QrPicture } from "./qr-picture";

type SheetLinkProps = {
  link: NonNullable<Sheet["link"]>;
  /** For a page that was opened by this very link. */
  onPaperOnly?: boolean;
};

/** Where the sheet can be worked on. The code stays black on white, in the dark too, for a camera has to read it. */
export function SheetLink({ link: { heading, text, url }, onPaperOnly = false }: SheetLinkProps) {
  return (
    <section
      aria-labelledby="sheet-link-heading"
      className={cx(
        "sheet-link break-inside-avoid items-center gap-x-6 gap-y-4 print:gap-x-3",
        "flex-wrap rounded-lg border border-line bg-surface p-4 text-sm print:flex print:flex-nowrap print:rounded-none print:border-0 print:p-0",
        onPaperOnly ? "hidden" : "flex",
      )}
    >
      {/* 24 mm: a camera reads it from paper that lies on the table. */}
      <QrPicture
        text={url}
        label={heading}
        className="size-44 shrink-0 rounded-md print:size-[24mm] print:rounded-none"
      />
      <div className="min-w-0 flex-1 basis-64 print:basis-0">
        <h2 id="sheet-link-heading" className="font-semibold text-base print:text-[9pt]">
          {heading}
        </h2>
        <p className="mt-1 max-w-[40rem] text-ink-soft print:mt-0 print:max-w-none">{text}</p>
        <p className="mt-2 wrap-anywhere print:mt-0">
          <a href={url} translate="no" className="link print:text-ink print:no-underline">
            {url}
          </a>
        </p>
      </div>
    </section>
  );
}
