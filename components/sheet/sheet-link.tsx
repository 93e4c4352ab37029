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
        onPaperOnly ? "hidden print:flex" : "flex",
        "mt-6 break-inside-avoid flex-wrap items-center gap-x-6 gap-y-4 rounded-lg border border-line bg-surface p-4 text-sm print:mt-2 print:flex-nowrap print:gap-x-4 print:rounded-none print:border-x-0 print:border-t-0 print:p-0 print:pb-1.5",
      )}
    >
      {/* 36 mm with the white around it: a camera reads it at arm's length from paper. */}
      <QrPicture
        text={url}
        label={heading}
        className="size-44 shrink-0 rounded-md print:size-[36mm] print:rounded-none"
      />
      <div className="min-w-0 flex-1 basis-64 print:basis-0">
        <h2 id="sheet-link-heading" className="font-semibold text-base">
          {heading}
        </h2>
        <p className="mt-1 max-w-[40rem] text-ink-soft">{text}</p>
        <p className="mt-2 wrap-anywhere print:mt-1">
          <a href={url} translate="no" className="link print:text-ink print:no-underline">
            {url}
          </a>
        </p>
      </div>
    </section>
  );
}
