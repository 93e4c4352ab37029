/**
 * Where everything of the network picture stands: numbers only, so that it can be tested without a browser.
 *
 * The internet is a panel on the left, the router a wall with holes, the office what lies behind it. Each kind of traffic is
 * a lane: it goes through a hole, waits at the wall or ends there. What happens inside the office is an arrow behind the wall.
 */
import type { Flow, Picture, Place, PlaceId } from "@/lib/sheet/model";
import type { Spec } from "./spec";
import { textWidth, wrapText } from "./text-width";

export type Rect = { x: number; y: number; width: number; height: number };

/** A line of text: `x` is its left edge or its middle, `y` its baseline. */
export type Line = {
  text: string;
  x: number;
  y: number;
  size: number;
  kind: "label" | "place" | "detail";
  anchor: "start" | "middle";
};

export type PlacedPlace = { place: Place; frame: Rect | undefined; icon: Rect; lines: readonly Line[] };

export type Lane = {
  flow: Flow;
  from: { x: number; y: number };
  to: { x: number; y: number };
  /** Where the sign of its fate stands, unless it simply passes. */
  badge: { x: number; y: number } | undefined;
  lines: readonly Line[];
};

export type Drawing = {
  width: number;
  height: number;
  inside: Rect;
  internet: Rect;
  /** The wall between its holes, from top to bottom. */
  wall: readonly Rect[];
  places: readonly PlacedPlace[];
  lanes: readonly Lane[];
};

export function drawingOf(picture: Picture, spec: Spec): Drawing {
  const placeOf = (id: PlaceId) => picture.places.find((place) => place.id === id);
  const crossing = crossingLanes(picture.flows);
  const guests = guestsOf(picture, crossing);

  const router = placeOf("router");
  const routerBlock = router && block(router, routerTextWidth(spec), spec);
  const internet = placeOf("internet");
  const internetBlock = internet && block(internet, spec.internet.width - 2 * spec.pad, spec);
  const headHeight = Math.max(routerBlock?.height ?? 0, internetBlock?.height ?? 0) + 2 * spec.pad;

  const rows: Row[] = [];
  let y = headHeight;
  for (const flow of crossing) {
    const row = rowOf(flow, y, { guest: guests.get(flow.id), target: soleTarget(flow, crossing, placeOf), spec });
    rows.push(row);
    y = row.bottom;
  }

  const targets = (["mail-server", "server"] as const).flatMap((id) => {
    const place = placeOf(id);
    return place ? [targetBox(place, rows, spec)] : [];
  });
  const server = targets.find(({ place }) => place.id === "server");
  const serverBottom = server?.frame ? server.frame.y + server.frame.height : y;
  const visitor = placeOf("mobile-inside");
  const visitorBlock = visitor && block(visitor, spec.boxes.width - 2 * spec.pad, spec);
  const visitorFrame = visitorBlock && {
    ...spec.boxes,
    y: serverBottom + spec.insideGap,
    height: visitorBlock.height + 2 * spec.pad,
  };
  const bottom = Math.max(y, serverBottom, visitorFrame ? visitorFrame.y + visitorFrame.height : 0) + spec.pad;

  const insideLanes = picture.flows
    .filter((flow) => !crossing.includes(flow))
    .map((flow) => insideLane(flow, visitorFrame?.y ?? bottom, serverBottom, spec));
  const routerMiddle = spec.wall.x + spec.wall.width / 2;
  const holes = rows.filter(({ flow }) => flow.fate === "passes" || flow.fate === "vpn").map((row) => row.y);

  return {
    width: spec.width,
    height: bottom + 2,
    inside: { x: routerMiddle, y: headHeight, width: spec.width - 2 - routerMiddle, height: bottom - headHeight },
    internet: { ...spec.internet, y: 2, height: bottom - 2 },
    wall: wallBetween(holes, headHeight, bottom, spec),
    places: [
      ...(internet && internetBlock
        ? [placed(internet, internetBlock, middleOf(spec.internet), spec.pad + 2, undefined, spec)]
        : []),
      ...(router && routerBlock
        ? [placed(router, routerBlock, routerMiddle, headHeight - spec.pad - routerBlock.height, undefined, spec)]
        : []),
      ...rows.flatMap((row) => (row.guest ? [row.guest] : [])),
      ...targets,
      ...(visitor && visitorBlock && visitorFrame
        ? [placed(visitor, visitorBlock, middleOf(spec.boxes), visitorFrame.y + spec.pad, visitorFrame, spec)]
        : []),
    ],
    lanes: [...rows.map((row) => laneOf(row, spec)), ...insideLanes],
  };
}

/** What meets the wall, from top to bottom: the mail server's, then the server's, then what goes out. */
function crossingLanes(flows: readonly Flow[]): Flow[] {
  const fates: readonly Flow["fate"][] = ["passes", "vpn", "held", "stopped"];
  const rank = ({ to, fate }: Flow) => (to === "mail-server" ? 0 : to === "internet" ? 20 : 10) + fates.indexOf(fate);
  return flows.filter(({ from }) => from !== "mobile-inside").sort((one, other) => rank(one) - rank(other));
}

/** Who stands out in the internet, at the lane that they use. */
function guestsOf({ places }: Picture, crossing: readonly Flow[]): Map<string, Place> {
  const guests = new Map<string, Place>();
  for (const place of places) {
    const own = crossing.find(({ from }) => from === place.id);
    const through = crossing.find(({ from, to, fate }) => from === "internet" && to === "server" && fate === "passes");
    if (place.id === "remote-staff" && own) guests.set(own.id, place);
    if (place.id === "mobile-outside" && through) guests.set(through.id, place);
  }
  return guests;
}

/** The box at the end of a lane, where no other lane ends there: the lane then makes room for all of it. */
function soleTarget({ to }: Flow, crossing: readonly Flow[], placeOf: (id: PlaceId) => Place | undefined) {
  return crossing.filter((flow) => flow.to === to).length === 1 && to !== "internet" ? placeOf(to) : undefined;
}

type Block = { lines: readonly { text: string; kind: "place" | "detail" }[]; height: number };

/** A place's icon, name and detail, one under the other. */
function block({ label, detail }: Place, width: number, spec: Spec): Block {
  const names = wrapText(label, spec.place.size, width, true).map((text) => ({ text, kind: "place" as const }));
  const details = detail
    ? wrapText(detail, spec.detail.size, width).map((text) => ({ text, kind: "detail" as const }))
    : [];
  return {
    lines: [...names, ...details],
    height: spec.icon + 4 + names.length * spec.place.line + details.length * spec.detail.line,
  };
}

function placed(
  place: Place,
  { lines }: Block,
  middle: number,
  top: number,
  frame: Rect | undefined,
  spec: Spec,
): PlacedPlace {
  let bottom = top + spec.icon + 4;
  return {
    place,
    frame,
    icon: { x: middle - spec.icon / 2, y: top, width: spec.icon, height: spec.icon },
    lines: lines.map(({ text, kind }) => {
      bottom += spec[kind].line;
      return { text, kind, x: middle, y: bottom - spec[kind].line * 0.25, size: spec[kind].size, anchor: "middle" };
    }),
  };
}

type Row = {
  flow: Flow;
  top: number;
  y: number;
  bottom: number;
  lines: readonly Line[];
  guest: PlacedPlace | undefined;
};

function rowOf(
  flow: Flow,
  top: number,
  around: { guest: Place | undefined; target: Place | undefined; spec: Spec },
): Row {
  const { spec, target } = around;
  const start = spec.internet.x + spec.internet.width;
  const lines = wrapText(
    flow.label,
    spec.label.size,
    spec.wall.x - start - 2 * spec.pad - (badged(flow) ? 2 * spec.badge : 0),
    true,
  );
  const above = spec.pad + lines.length * spec.label.line + spec.badge * 0.75;
  const guestWidth = spec.internet.width - 2 * spec.pad;
  const guestBlock = around.guest && block(around.guest, guestWidth - 8, spec);
  const guestHeight = guestBlock ? guestBlock.height + spec.pad : 0;
  const targetHeight = target ? block(target, spec.boxes.width - 2 * spec.pad, spec).height + 3 * spec.pad : 0;
  const half = Math.max(guestHeight, targetHeight) / 2 + spec.pad / 2;
  const y = top + Math.max(above, half);
  const x = start + spec.pad;
  const guestFrame = { x: spec.internet.x + spec.pad, y: y - guestHeight / 2, width: guestWidth, height: guestHeight };
  return {
    flow,
    top,
    y,
    bottom: y + Math.max(spec.badge + 2, half),
    lines: lines.map((text, index) => ({
      text,
      kind: "label",
      x,
      y: y - spec.badge * 0.75 - (lines.length - 1 - index) * spec.label.line,
      size: spec.label.size,
      anchor: "start",
    })),
    guest:
      around.guest && guestBlock
        ? placed(around.guest, guestBlock, middleOf(spec.internet), guestFrame.y + spec.pad / 2, guestFrame, spec)
        : undefined,
  };
}

/** As tall as the lanes that are meant for it, and at least as tall as its words. */
function targetBox(place: Place, rows: readonly Row[], spec: Spec): PlacedPlace {
  const own = rows.filter(({ flow }) => flow.to === place.id);
  const words = block(place, spec.boxes.width - 2 * spec.pad, spec);
  const top = (own[0]?.top ?? 0) + spec.pad / 2;
  const height = Math.max((own.at(-1)?.bottom ?? top) - top - spec.pad / 2, words.height + 2 * spec.pad);
  const frame = { ...spec.boxes, y: top, height };
  return placed(place, words, middleOf(spec.boxes), top + (height - words.height) / 2, frame, spec);
}

const badged = ({ fate }: Flow) => fate !== "passes";

function laneOf({ flow, y, lines, guest }: Row, spec: Spec): Lane {
  const outside =
    guest && flow.from === guest.place.id && guest.frame ? guest.frame.x + guest.frame.width : endOf(spec.internet);
  if (flow.to === "internet") {
    const held = badged(flow) ? { x: spec.wall.x - spec.badge - 3, y } : undefined;
    const from = held ? held.x - spec.badge : endOf(spec.wall) + spec.hole;
    return { flow, from: { x: from, y }, to: { x: endOf(spec.internet) + 2, y }, badge: held, lines };
  }
  if (flow.fate === "passes" || flow.fate === "vpn") {
    const badge = flow.fate === "vpn" ? { x: middleOf(spec.wall), y } : undefined;
    return { flow, from: { x: outside, y }, to: { x: spec.boxes.x - 2, y }, badge, lines };
  }
  const badge = { x: spec.wall.x - spec.badge - 3, y };
  return { flow, from: { x: outside, y }, to: { x: badge.x - spec.badge, y }, badge, lines };
}

/** From what is in the office straight up to the server. */
function insideLane(flow: Flow, bottom: number, top: number, spec: Spec): Lane {
  const x = middleOf(spec.boxes);
  const middle = (top + bottom) / 2;
  const line: Line = {
    text: flow.label,
    kind: "label",
    x: x + 10,
    y: middle + spec.label.size * 0.35,
    size: spec.label.size,
    anchor: "start",
  };
  return { flow, from: { x, y: bottom }, to: { x, y: top + 2 }, badge: undefined, lines: [line] };
}

function wallBetween(holes: readonly number[], top: number, bottom: number, spec: Spec): Rect[] {
  const edges = [top, ...holes.flatMap((y) => [y - spec.hole, y + spec.hole]), bottom];
  const segments: Rect[] = [];
  for (let index = 0; index < edges.length; index += 2) {
    const from = edges[index] ?? bottom;
    segments.push({ ...spec.wall, y: from, height: (edges[index + 1] ?? bottom) - from });
  }
  return segments;
}

/** The router's name stands centered over the wall, clear of the internet's panel. */
function routerTextWidth({ wall, internet, width, pad }: Spec): number {
  const middle = middleOf(wall);
  return 2 * (Math.min(middle - endOf(internet), width - middle) - pad);
}

const middleOf = ({ x, width }: { x: number; width: number }) => x + width / 2;
const endOf = ({ x, width }: { x: number; width: number }) => x + width;

/** The room that a line of text takes. */
export function rectOf({ text, x, y, size, kind, anchor }: Line): Rect {
  const width = textWidth(text, size, kind !== "detail");
  return { x: anchor === "middle" ? x - width / 2 : x, y: y - size * 0.8, width, height: size };
}
