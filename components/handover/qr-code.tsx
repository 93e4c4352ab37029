import { qrCode } from "@/lib/sheet/qr";

type QrCodeProps = {
  text: string;
  /** What it opens, for those who can't see it. */
  label: string;
  className?: string;
};

/** Black on white in every theme, since cameras want it so. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { size, path } = qrCode(text);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      className={`forced-color-adjust-none ${className ?? ""}`}
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
