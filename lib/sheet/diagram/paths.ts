/** The lines of the network picture as SVG path data, which the screen and the PDF both draw. */
import type { Flow, PlaceId } from "@/lib/sheet/model";
import type { Lane, Rect } from "./geometry";
import type { Spec } from "./spec";

type Point = { x: number; y: number };

/** How each fate is drawn: its own line, its own sign and its own word, so that no color has to tell them apart. */
export const fateLooks: Record<Flow["fate"], { word: string; dashes?: readonly [number, number] }> = {
  passes: { word: "Passes" },
  vpn: { word: "Only through the VPN" },
  held: { word: "Waits for an answer", dashes: [9, 6] },
  stopped: { word: "Stopped", dashes: [0.1, 6.5] },
};

/** In the order of the legend. */
export const fateOrder: readonly Flow["fate"][] = ["passes", "vpn", "held", "stopped"];

/** The line of a lane, and the head of its arrow if it has one. */
export function lanePaths({ flow, from, to, badge }: Lane, spec: Spec): { line: string; head?: string; stub?: string } {
  const arrow = flow.fate === "passes" || flow.fate === "vpn" || flow.to === "internet";
  const size = spec.badge * 0.85;
  const [along, up] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
  const end = arrow ? { x: to.x - along * size * 0.6, y: to.y - up * size * 0.6 } : to;
  return {
    line: `M${from.x} ${from.y}L${end.x} ${end.y}`,
    ...(arrow && { head: headAt(to, along, up, size) }),
    // What waits on its way out still comes from the wall.
    ...(badge && flow.fate === "held" && flow.to === "internet" && { stub: `M${badge.x} ${badge.y}H${spec.wall.x}` }),
  };
}

function headAt({ x, y }: Point, along: number, up: number, size: number): string {
  const [backX, backY] = [x - along * size, y - up * size];
  const half = size * 0.62;
  return `M${x - along} ${y - up}L${backX - up * half} ${backY - along * half}L${backX + up * half} ${backY + along * half}z`;
}

const course = 11;

/** The joints between the bricks of a piece of wall, each course shifted by half a brick. */
export function brickJoints({ x, y, width, height }: Rect): string {
  const courses = Array.from({ length: Math.floor(height / course) }, (_, index) => y + (index + 1) * course);
  const joints = Array.from({ length: Math.ceil(height / course) }, (_, index) => {
    const top = y + index * course;
    const bottom = Math.min(top + course, y + height);
    return `M${x + width * (index % 2 ? 0.28 : 0.68)} ${top}V${bottom}`;
  });
  return [...courses.filter((at) => at < y + height - 1).map((at) => `M${x} ${at}h${width}`), ...joints].join("");
}

/** `fill` and `line` take the sign's own color, `ground` the paper's: "ground" lines are drawn over a filled shape. */
export type SignStroke = {
  d: string;
  width: number;
  fill: "own" | "ground" | "none";
  stroke: "own" | "ground";
};

/** Around the origin, 24 by 24: a stop sign with a cross, a round clock, a padlock. What passes needs none. */
export const signs: Record<Flow["fate"], readonly SignStroke[]> = {
  passes: [],
  stopped: [
    { d: "M-4.6 -11h9.2L11 -4.6v9.2L4.6 11h-9.2L-11 4.6v-9.2z", width: 2, fill: "own", stroke: "own" },
    { d: "M-4.2 -4.2L4.2 4.2M4.2 -4.2L-4.2 4.2", width: 2.6, fill: "none", stroke: "ground" },
  ],
  held: [
    { d: circle(0, 0, 11), width: 2, fill: "ground", stroke: "own" },
    { d: "M0 -6v6l4 3", width: 2.4, fill: "none", stroke: "own" },
  ],
  vpn: [
    { d: roundedRect(-11, -11, 22, 22, 6), width: 2, fill: "ground", stroke: "own" },
    { d: "M-3.4 -1v-2.4a3.4 3.4 0 0 1 6.8 0V-1", width: 2, fill: "none", stroke: "own" },
    { d: roundedRect(-5.5, -1, 11, 7.6, 1.5), width: 2, fill: "own", stroke: "own" },
  ],
};

const tablet = `${roundedRect(5, 2.5, 14, 19, 2.5)}M10.5 18.5h3`;

/** Outlines on a 24 by 24 grid. */
export const placeIcons: Record<PlaceId, string> = {
  internet: `${circle(12, 12, 9.5)}M2.5 12h19M12 2.5c-6 6-6 13 0 19c6-6 6-13 0-19`,
  router: `${roundedRect(2.5, 13, 19, 7.5, 2)}M6.5 16.75h.01M10 16.75h.01M17.5 13V6.5M14.5 7.2a4.2 4.2 0 0 1 6 0M12.5 4.8a7 7 0 0 1 10 0`,
  server: `${roundedRect(3.5, 3, 17, 7.5, 2)}${roundedRect(3.5, 13.5, 17, 7.5, 2)}M7.5 6.75h.01M7.5 17.25h.01M12.5 6.75h4.5M12.5 17.25h4.5`,
  "mail-server": `${roundedRect(2.5, 5, 19, 14, 2)}M3.5 7l8.5 6.5L20.5 7`,
  "mobile-inside": tablet,
  "mobile-outside": tablet,
  "remote-staff": `${roundedRect(4.5, 4, 15, 11, 1.5)}M2 19h20`,
};

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

function roundedRect(x: number, y: number, width: number, height: number, r: number): string {
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`;
}
