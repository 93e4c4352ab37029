import type { ReactNode } from "react";
import type { PlaceId } from "@/lib/sheet/model";

const tablet = (
  <>
    <rect x="5" y="2.5" width="14" height="19" rx="2.5" />
    <path d="M10.5 18.5h3" />
  </>
);

/** Outlines on a 24 by 24 grid. */
const drawings: Record<PlaceId, ReactNode> = {
  internet: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M2.5 12h19M12 2.5c-6 6-6 13 0 19c6-6 6-13 0-19" />
    </>
  ),
  router: (
    <>
      <rect x="2.5" y="13" width="19" height="7.5" rx="2" />
      <path d="M6.5 16.75h.01M10 16.75h.01M17.5 13V6.5M14.5 7.2a4.2 4.2 0 0 1 6 0M12.5 4.8a7 7 0 0 1 10 0" />
    </>
  ),
  server: (
    <>
      <rect x="3.5" y="3" width="17" height="7.5" rx="2" />
      <rect x="3.5" y="13.5" width="17" height="7.5" rx="2" />
      <path d="M7.5 6.75h.01M7.5 17.25h.01M12.5 6.75h4.5M12.5 17.25h4.5" />
    </>
  ),
  "mail-server": (
    <>
      <rect x="2.5" y="5" width="19" height="14" rx="2" />
      <path d="M3.5 7l8.5 6.5L20.5 7" />
    </>
  ),
  "mobile-inside": tablet,
  "mobile-outside": tablet,
  "remote-staff": (
    <>
      <rect x="4.5" y="4" width="15" height="11" rx="1.5" />
      <path d="M2 19h20" />
    </>
  ),
};

export function PlaceIcon({ id, x, y, size }: { id: PlaceId; x: number; y: number; size: number }) {
  return (
    <g
      transform={`translate(${x} ${y}) scale(${size / 24})`}
      className="stroke-accent"
      fill="none"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {drawings[id]}
    </g>
  );
}
