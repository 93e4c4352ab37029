import { cx } from "@/components/ui/cx";
import { qrCode } from "@/lib/sheet/qr";

type QrPictureProps = {
  text: string;
  /** What it opens, for those who can't see it. */
  label: string;
  className?: string;
};

/** Black on white in every theme, since cameras want it so. */
export function QrPicture({ text, label, className }: QrPictureProps) {
  const { size, path } = qrCode(text);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={cx("forced-color-adjust-none", className)}
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
