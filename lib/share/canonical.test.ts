import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { canonicalJson, documentHash } from "./canonical";
import { planDocumentSchema } from "./documents";
import { planDocumentOf } from "./documents.testing";

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe("the canonical text", () => {
  test("says the same value, whatever the order of its keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
        expect(canonicalJson(reversed(plain))).toBe(canonicalJson(plain));
      }),
    );
  });

  test("leaves out keys without a value, as JSON does", () => {
    expect(canonicalJson({ b: undefined, a: [undefined] })).toBe('{"a":[null]}');
  });

  test("keeps a key that is called __proto__", () => {
    expect(canonicalJson(JSON.parse('{"a":1,"__proto__":2}'))).toBe('{"__proto__":2,"a":1}');
  });

  test("differs when a document does", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const same = JSON.stringify(reversed(one)) === JSON.stringify(reversed(other));
        fc.pre(!same && canonicalJson(one) !== canonicalJson(other));
        expect(documentHash(one)).not.toBe(documentHash(other));
      }),
    );
  });
});

test("a plan has the same hash before it is sealed and after it was read", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const document = planDocumentOf(answers);
      const read = planDocumentSchema.parse(JSON.parse(JSON.stringify(document)));
      expect(documentHash(read)).toBe(documentHash(document));
    }),
    { numRuns: 200 },
  );
});
