import { placeIcons } from "@/lib/sheet/diagram/paths";
import type { PlaceId } from "@/lib/sheet/model";

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
      <path d={placeIcons[id]} />
    </g>
  );
}
