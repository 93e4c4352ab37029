import { cx } from "@/components/ui/cx";
import type { Drawing, Lane, Line, PlacedPlace, Rect } from "@/lib/sheet/diagram/geometry";
import { brickJoints, fateLooks, lanePaths } from "@/lib/sheet/diagram/paths";
import type { Spec } from "@/lib/sheet/diagram/spec";
import { fateColors, Sign } from "./fates";
import { PlaceIcon } from "./place-icon";

/** One of the two drawings. It says nothing to a screen reader: the figure around it is the image. A translator
 * would put elements into it that no SVG knows.
 */
export function NetworkDrawing({ drawing, spec, className }: { drawing: Drawing; spec: Spec; className: string }) {
  const { width, height, inside, internet } = drawing;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
      className={cx("notranslate", className)}
    >
      <rect {...inside} rx={spec.pad} className="fill-sunken print:fill-none" />
      <rect {...internet} rx={spec.pad} className="fill-accent-soft stroke-accent-line" />
      {drawing.lanes.map((lane) => (
        <LaneLine key={lane.flow.id} lane={lane} spec={spec} />
      ))}
      {drawing.wall.map((part) => (
        <WallPart key={part.y} part={part} />
      ))}
      {drawing.places.map((placed) => (
        <PlaceBox key={placed.place.id} placed={placed} spec={spec} />
      ))}
      {drawing.lanes.map((lane) => (
        <g key={lane.flow.id} className={fateColors[lane.flow.fate]}>
          {lane.badge && <Sign fate={lane.flow.fate} {...lane.badge} radius={spec.badge} />}
          <Words lines={lane.lines} />
        </g>
      ))}
    </svg>
  );
}

function LaneLine({ lane, spec }: { lane: Lane; spec: Spec }) {
  const { fate } = lane.flow;
  const { line, head, stub } = lanePaths(lane, spec);
  return (
    <g className={fateColors[fate]} fill="none" stroke="currentColor" strokeLinecap="round">
      {fate === "vpn" ? (
        <>
          <path d={line} strokeWidth={spec.hole} strokeLinecap="butt" />
          <path d={line} strokeWidth={spec.hole - 4} strokeLinecap="butt" className="stroke-surface" />
        </>
      ) : (
        <path d={line} strokeWidth="3" strokeDasharray={fateLooks[fate].dashes?.join(" ")} />
      )}
      {head && <path d={head} strokeLinejoin="round" strokeWidth="2" className="fill-current" />}
      {stub && <path d={stub} />}
    </g>
  );
}

function WallPart({ part }: { part: Rect }) {
  return (
    <g>
      <rect {...part} rx="2" className="fill-closed print:fill-white print:stroke-black" />
      <path d={brickJoints(part)} className="stroke-surface print:stroke-black" strokeWidth="1" strokeOpacity="0.55" />
    </g>
  );
}

function PlaceBox({ placed: { place, frame, icon, lines }, spec }: { placed: PlacedPlace; spec: Spec }) {
  return (
    <g className="text-ink">
      {frame && <rect {...frame} rx={spec.pad * 0.75} className="fill-surface stroke-line-strong" strokeWidth="1.25" />}
      <PlaceIcon id={place.id} x={icon.x} y={icon.y} size={icon.width} />
      <Words lines={lines} />
    </g>
  );
}

const looks: Record<Line["kind"], string> = {
  label: "fill-ink font-semibold",
  place: "fill-ink font-semibold",
  detail: "fill-ink-soft tabular-nums",
};

function Words({ lines }: { lines: readonly Line[] }) {
  return lines.map(({ text, x, y, size, kind, anchor }) => (
    <text key={`${y} ${text}`} x={x} y={y} fontSize={size} textAnchor={anchor} className={looks[kind]}>
      {text}
    </text>
  ));
}
