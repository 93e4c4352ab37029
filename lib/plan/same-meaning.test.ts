import { expect, it } from "vitest";
import { sameMeaning } from "./same-meaning";

it.each<[unknown, unknown]>([
  [
    { a: 1, b: [{ c: 2, d: 3 }] },
    { b: [{ d: 3, c: 2 }], a: 1 },
  ],
  [{ a: undefined, b: 1 }, { b: 1 }],
  [null, null],
])("%j says the same as %j", (one, other) => expect(sameMeaning(one, other)).toBe(true));

it.each<[unknown, unknown]>([
  [
    [1, 2],
    [2, 1],
  ],
  [[1], [1, 2]],
  [{ a: null }, {}],
  [{ a: 1 }, [1]],
  ["1", 1],
  [[], {}],
])("%j does not say the same as %j", (one, other) => expect(sameMeaning(one, other)).toBe(false));
