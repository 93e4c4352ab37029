import fc from "fast-check";
import { expect, it } from "vitest";
import { isOfficeId, newOfficeId } from "./id";

it("makes ids that it knows again, from any 16 bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      expect(isOfficeId(newOfficeId(() => bytes))).toBe(true);
    }),
  );
});

it.each(["", "new", "short", "a".repeat(23), "../../../../../../../x", "AAAAAAAAAAAAAAAAAAAAAB"])(
  "refuses %j",
  (text) => {
    expect(isOfficeId(text)).toBe(false);
  },
);
