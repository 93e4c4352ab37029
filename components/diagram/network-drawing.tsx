import { fates, Sign } from "./fates";
import type { Drawing, Lane, Line, PlacedPlace, Rect } from "./geometry";
import { PlaceIcon } from "./place-icon";
import type { Spec } from "./spec";

/** One of the two drawings. It says nothing to a screen reader: the figure around it is the image. */
export function NetworkDrawing({ drawing, spec, className }: { drawing: Drawing; spec: Spec; className: string }) {
  const { width, height, inside, internet } = drawing;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false" className={className}>
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
        <g key={lane.flow.id} className={fates[lane.flow.fate].color}>
          {lane.badge && <Sign fate={lane.flow.fate} {...lane.badge} radius={spec.badge} />}
          <Words lines={lane.lines} />
        </g>
      ))}
    </svg>
  );
}

function LaneLine({ lane: { flow, from, to, badge }, spec }: { lane: Lane; spec: Spec }) {
  const { color, dashes } = fates[flow.fate];
  const arrow = flow.fate === "passes" || flow.fate === "vpn" || flow.to === "internet";
  const head = spec.badge * 0.85;
  const [along, up] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
  const end = arrow ? { x: to.x - along * head * 0.6, y: to.y - up * head * 0.6 } : to;
  const line = `M${from.x} ${from.y}L${end.x} ${end.y}`;
  return (
    <g className={color} fill="none" stroke="currentColor" strokeLinecap="round">
      {flow.fate === "vpn" ? (
        <>
          <path d={line} strokeWidth={spec.hole} strokeLinecap="butt" />
          <path d={line} strokeWidth={spec.hole - 4} strokeLinecap="butt" className="stroke-surface" />
        </>
      ) : (
        <path d={line} strokeWidth="3" strokeDasharray={dashes} />
      )}
      {arrow && (
        <path d={headAt(to, along, up, head)} strokeLinejoin="round" strokeWidth="2" className="fill-current" />
      )}
      {badge && flow.fate === "held" && flow.to === "internet" && <path d={`M${badge.x} ${badge.y}H${spec.wall.x}`} />}
    </g>
  );
}

function headAt({ x, y }: { x: number; y: number }, along: number, up: number, size: number): string {
  const [backX, backY] = [x - along * size, y - up * size];
  const half = size * 0.62;
  return `M${x - along} ${y - up}L${backX - up * half} ${backY - along * half}L${backX + up * half} ${backY + along * half}z`;
}

const course = 11;

/** Bricks, each course shifted by half a brick. */
function WallPart({ part: { x, y, width, height } }: { part: Rect }) {
  const courses = Array.from({ length: Math.floor(height / course) }, (_, index) => y + (index + 1) * course);
  const joints = Array.from({ length: Math.ceil(height / course) }, (_, index) => {
    const top = y + index * course;
    const bottom = Math.min(top + course, y + height);
    return `M${x + width * (index % 2 ? 0.28 : 0.68)} ${top}V${bottom}`;
  });
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx="2"
        className="fill-closed print:fill-white print:stroke-black"
      />
      <path
        d={[...courses.filter((at) => at < y + height - 1).map((at) => `M${x} ${at}h${width}`), ...joints].join("")}
        className="stroke-surface print:stroke-black"
        strokeWidth="1"
        strokeOpacity="0.55"
      />
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
