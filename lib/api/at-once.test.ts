import { expect, it } from "vitest";
import { placesAtOnce } from "./at-once";

it("nobody takes more than a share of the places, and all together no more than there are", () => {
  const take = placesAtOnce();
  const takeAll = (address: string) => Array.from({ length: 100 }, () => take(address)).filter(Boolean).length;
  expect(takeAll("192.0.2.1")).toBe(64);
  // One customer's line, whatever address of it is used.
  expect([takeAll("2001:db8::1"), takeAll("2001:db8::2")]).toEqual([64, 0]);
  expect([takeAll("192.0.2.2"), takeAll("192.0.2.3"), takeAll("192.0.2.4")]).toEqual([64, 64, 0]);
});

it("a place is free again once it is given back", () => {
  const take = placesAtOnce();
  const places = Array.from({ length: 64 }, () => take("192.0.2.1"));
  expect(take("192.0.2.1")).toBeUndefined();
  places[0]?.();
  expect(take("192.0.2.1")).toBeDefined();
});
