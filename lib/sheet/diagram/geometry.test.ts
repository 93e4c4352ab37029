import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { answersOf, type ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { planFor } from "@/lib/rules";
import { pictureOf } from "@/lib/sheet/picture";
import { drawingOf, type Line, type Rect, rectOf } from "./geometry";
import { tallSpec, wideSpec } from "./spec";

const specs = Object.entries({ wide: wideSpec, tall: tallSpec });

const choices: Record<string, readonly unknown[]> = {
  "features.patientPortal": ["yes", "no", "unsure"],
  "features.mobile": ["none", "inside", "outside", "unsure"],
  "features.mailServer": ["none", "cloud", "in-house", "unsure"],
  "features.remoteAccess": ["yes", "no", "unsure"],
  "network.outbound": ["restricted", "unrestricted", "unsure"],
};

function everyOffice(): ByPath[] {
  return Object.entries(choices).reduce<ByPath[]>(
    (offices, [path, values]) => offices.flatMap((office) => values.map((value) => ({ ...office, [path]: value }))),
    [
      {},
      {
        "features.remoteNeeds": ["client", "server-management", "messages"],
        "internet.externalIp": "203.0.113.210",
        "server.address": "192.168.100.110",
        "server.mailServerAddress": "192.168.100.111",
        "confirmations.messageServer.answer": "needed",
        "confirmations.messageServer.sources": ["198.51.100.0/24", "203.0.113.64/26"],
      },
    ],
  );
}

function overlaps(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));
}

describe.each(specs)("the %s drawing", (_name, spec) => {
  function checkPicture(picture: ReturnType<typeof pictureOf>) {
    const drawing = drawingOf(picture, spec);
    const lines: Line[] = [...drawing.places, ...drawing.lanes].flatMap((thing) => thing.lines);
    const texts = lines.map(rectOf);

    expect(drawing.lanes.map(({ flow }) => flow.id).sort()).toEqual(picture.flows.map(({ id }) => id).sort());
    expect(drawing.places.map(({ place }) => place.id).sort()).toEqual(picture.places.map(({ id }) => id).sort());
    for (const { flow, lines: words } of drawing.lanes)
      expect(words.map(({ text }) => text).join(" ")).toBe(flow.label);
    for (const { place, lines: words } of drawing.places)
      expect(words.map(({ text }) => text).join(" ")).toBe([place.label, place.detail].filter(Boolean).join(" "));

    expect(pairs(texts).filter(([one, other]) => overlaps(one, other))).toEqual([]);
    for (const rect of texts) {
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(drawing.width);
      expect(rect.y).toBeGreaterThanOrEqual(0);
      expect(rect.y + rect.height).toBeLessThanOrEqual(drawing.height);
    }
    // No box stands on another, and words of a box stay in it.
    const frames = drawing.places.flatMap(({ frame }) => (frame ? [frame] : []));
    for (const [one, other] of pairs(frames)) expect(overlaps(one, other)).toBe(false);
    for (const { frame, lines: words } of drawing.places)
      for (const { x, y, width, height } of words.map(rectOf))
        if (frame) {
          expect(x).toBeGreaterThanOrEqual(frame.x);
          expect(x + width).toBeLessThanOrEqual(frame.x + frame.width);
          expect(y).toBeGreaterThanOrEqual(frame.y);
          expect(y + height).toBeLessThanOrEqual(frame.y + frame.height);
        }
    // Lanes' words keep clear of the wall, of every box and of every sign.
    const words = drawing.lanes.flatMap((lane) => lane.lines.map(rectOf));
    const signs = drawing.lanes.flatMap(({ badge }) =>
      badge
        ? [{ x: badge.x - spec.badge, y: badge.y - spec.badge, width: 2 * spec.badge, height: 2 * spec.badge }]
        : [],
    );
    const obstacles = [...drawing.wall, ...frames, ...signs];
    expect(words.flatMap((word) => obstacles.filter((obstacle) => overlaps(word, obstacle)))).toEqual([]);
    for (const { height } of drawing.wall) expect(height).toBeGreaterThan(0);
  }

  it("draws every flow and every place once, and no words on each other, in all offices", () => {
    const pictures = everyOffice().map((office) => {
      const answers = answersOf(office);
      return pictureOf(answers, planFor(answers));
    });
    const different = new Map(pictures.map((picture) => [JSON.stringify(picture), picture]));
    for (const picture of different.values()) checkPicture(picture);
  });

  it("does so for random offices", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => checkPicture(pictureOf(answers, planFor(answers)))),
      { numRuns: 200 },
    );
  });
});
