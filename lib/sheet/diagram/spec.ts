/** The measures of the two drawings: one for a wide column, one for a phone. Both are drawn by the same geometry. */
export type Column = { x: number; width: number };

export type Spec = {
  width: number;
  internet: Column;
  wall: Column;
  boxes: Column;
  /** Text sizes and the height of a line of each. */
  label: { size: number; line: number };
  place: { size: number; line: number };
  detail: { size: number; line: number };
  icon: number;
  pad: number;
  /** Half the height of a hole in the wall. */
  hole: number;
  badge: number;
  /** Between the server and what reaches it inside. */
  insideGap: number;
};

export const wideSpec: Spec = {
  width: 960,
  internet: { x: 8, width: 188 },
  wall: { x: 536, width: 44 },
  boxes: { x: 680, width: 264 },
  label: { size: 16, line: 20 },
  place: { size: 16, line: 20 },
  detail: { size: 14, line: 18 },
  icon: 30,
  pad: 12,
  hole: 11,
  badge: 13,
  insideGap: 56,
};

export const tallSpec: Spec = {
  width: 330,
  internet: { x: 2, width: 80 },
  wall: { x: 192, width: 16 },
  boxes: { x: 226, width: 102 },
  label: { size: 12.5, line: 15 },
  place: { size: 12, line: 15 },
  detail: { size: 11, line: 14 },
  icon: 22,
  pad: 7,
  hole: 8,
  badge: 10,
  insideGap: 46,
};
