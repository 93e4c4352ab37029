import { expect, test } from "vitest";
import { byPlace } from "./by-place";

test("neighbors in one place share a line, unless their words are told", () => {
  const where = "Incoming table, lead";
  expect(
    byPlace([
      { id: "F11", where },
      { id: "F12", where },
      { id: "F13", where, text: "HIPAA limits it." },
      { id: "F14", where },
      { id: "F16", where: "Incoming table, row 3" },
    ]),
  ).toEqual([
    { ids: ["F11", "F12"], where },
    { ids: ["F13"], where, text: "HIPAA limits it." },
    { ids: ["F14"], where },
    { ids: ["F16"], where: "Incoming table, row 3" },
  ]);
});
