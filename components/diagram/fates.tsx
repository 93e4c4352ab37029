import { type SignStroke, signs } from "@/lib/sheet/diagram/paths";
import type { Flow } from "@/lib/sheet/model";

type Fate = Flow["fate"];

export const fateColors: Record<Fate, string> = {
  passes: "text-open",
  vpn: "text-allow",
  held: "text-hold",
  stopped: "text-closed",
};

type SignProps = { fate: Fate; x: number; y: number; radius: number };

export function Sign({ fate, x, y, radius }: SignProps) {
  if (signs[fate].length === 0) return null;
  return (
    <g
      transform={`translate(${x} ${y}) scale(${radius / 12})`}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {signs[fate].map(({ d, width, fill, stroke }) => (
        <path
          key={d}
          d={d}
          strokeWidth={width}
          className={`${fills[fill]} ${stroke === "ground" ? "stroke-surface" : ""}`}
        />
      ))}
    </g>
  );
}

const fills: Record<SignStroke["fill"], string> = { own: "fill-current", ground: "fill-surface", none: "fill-none" };
