import fc from "fast-check";
import { expect, test } from "vitest";
import { toHex } from "./bytes";
import { ownerKeys, technicianKeys, tokenHash } from "./keys";

const anyBytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test("the technician’s secret gives just the keys that the office derives for it", () => {
  fc.assert(
    fc.property(anyBytes(16), anyBytes(32), fc.integer({ min: 1, max: 0xffffffff }), (id, secret, epoch) => {
      const { ownerToken: _token, technicianSecret, ...shared } = ownerKeys(id, secret, epoch);
      expect(technicianKeys(id, technicianSecret)).toEqual(shared);
    }),
  );
});

test("no two keys, tokens or hashes are alike, nor any of another epoch, id or secret", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyBytes(16), { minLength: 2, maxLength: 2, selector: toHex }),
      fc.uniqueArray(anyBytes(32), { minLength: 2, maxLength: 2, selector: toHex }),
      (ids, secrets) => {
        const all = ids.flatMap((id) =>
          secrets.flatMap((secret) =>
            [1, 2].flatMap((epoch) => {
              const { ownerToken, ...ofEpoch } = ownerKeys(id, secret, epoch);
              const keys = [...Object.values(ofEpoch), ...(epoch === 1 ? [ownerToken] : [])];
              return [...keys, tokenHash(ofEpoch.technicianToken)].map(toHex);
            }),
          ),
        );
        expect(new Set(all).size).toBe(all.length);
      },
    ),
    { numRuns: 50 },
  );
});
