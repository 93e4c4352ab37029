import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BlobPlace, headerOf, openBlob, sealBlob } from "./blob";
import { countingBytes } from "./server.testing";
import { HEADER_BYTES, NONCE_BYTES } from "./sizes";

const anyBytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const anyCount = fc.integer({ min: 1, max: 0xffffffff });
const anyPlace: fc.Arbitrary<BlobPlace> = fc.record({
  kind: fc.constantFrom("plan", "work"),
  id: anyBytes(16),
  revision: anyCount,
  epoch: anyCount,
});

const place: BlobPlace = { kind: "plan", id: new Uint8Array(16).fill(7), revision: 3, epoch: 2 };
const key = new Uint8Array(32).fill(9);

function sealed(document: unknown, at: BlobPlace = place): Uint8Array {
  const result = sealBlob(document, at, key, countingBytes());
  if (!result.ok) throw new Error(result.fault);
  return result.blob;
}

/** Rightly sealed with anything inside: what a technician with the key, or a faulty program, could send. */
function sealedBytes(plaintext: Uint8Array, header = headerOf(place)): Uint8Array {
  const nonce = new Uint8Array(NONCE_BYTES);
  const body = xchacha20poly1305(key, nonce, header).encrypt(plaintext);
  const blob = new Uint8Array(HEADER_BYTES + NONCE_BYTES + body.length);
  blob.set(header);
  blob.set(nonce, HEADER_BYTES);
  blob.set(body, HEADER_BYTES + NONCE_BYTES);
  return blob;
}

function plaintext(text: Uint8Array, length = text.length): Uint8Array {
  const bytes = new Uint8Array(4096);
  new DataView(bytes.buffer).setUint32(0, length);
  bytes.set(text, 4);
  return bytes;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

test("any document comes back as it went in, from any place and with any key", () => {
  fc.assert(
    fc.property(fc.jsonValue(), anyPlace, anyBytes(32), anyBytes(24), (value, at, anyKey, nonce) => {
      const document: unknown = JSON.parse(JSON.stringify(value));
      const result = sealBlob(document, at, anyKey, () => nonce);
      if (!result.ok) throw new Error(result.fault);
      expect(openBlob(result.blob, at, anyKey)).toEqual({ ok: true, document });
    }),
    { numRuns: 500 },
  );
});

describe("sizes", () => {
  test.each([
    [0, 4168],
    [4090, 4168],
    [4091, 8264],
    [8186, 8264],
    [8187, 16_456],
    [16_378, 16_456],
    [16_379, 32_840],
    [32_762, 32_840],
    [32_763, 65_608],
    [65_530, 65_608],
  ])("a text of %i letters is sealed in %i bytes", (letters, size) => {
    const document = "x".repeat(letters);
    expect(sealed(document)).toHaveLength(size);
    expect(openBlob(sealed(document), place, key)).toEqual({ ok: true, document });
  });

  test("one byte more than the largest is a fault, and not thrown", () => {
    expect(sealBlob("x".repeat(65_531), place, key, countingBytes())).toEqual({ ok: false, fault: "too-large" });
  });

  test("bytes count, not letters", () => {
    expect(sealed("é".repeat(2045))).toHaveLength(4168);
    expect(sealed("é".repeat(2046))).toHaveLength(8264);
  });
});

test("each nonce is asked for anew", () => {
  const random = countingBytes();
  const one = sealBlob({}, place, key, random);
  const other = sealBlob({}, place, key, random);
  if (!one.ok || !other.ok) throw new Error("too large");
  expect(one.blob.slice(32, 56)).not.toEqual(other.blob.slice(32, 56));
});

describe("refused", () => {
  const blob = sealed({ hello: "world" });

  test("with any one byte changed, all 4,168 of them", () => {
    for (let at = 0; at < blob.length; at++) {
      const flipped = blob.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      const opened = openBlob(flipped, place, key);
      expect(opened.ok, `byte ${at}`).toBe(false);
    }
  });

  test("with any other length", () => {
    for (const length of [0, 1, 31, 32, 56, 72, 4167, 4169, 8263, 8264, 65_608, 65_609]) {
      const other = new Uint8Array(length);
      other.set(blob.subarray(0, length));
      const known = [4168, 8264, 16_456, 32_840, 65_608].includes(length);
      expect(openBlob(other, place, key), `${length} bytes`).toEqual({
        ok: false,
        fault: known ? "not-authentic" : "wrong-size",
      });
    }
  });

  test.each<[string, Partial<BlobPlace>]>([
    ["an older revision", { revision: 2 }],
    ["a newer revision", { revision: 4 }],
    ["another epoch", { epoch: 1 }],
    ["another kind", { kind: "work" }],
    ["another share", { id: new Uint8Array(16).fill(8) }],
  ])("where %s is expected, and also when the header was rewritten to say so", (_what, difference) => {
    const expected = { ...place, ...difference };
    expect(openBlob(blob, expected, key)).toEqual({ ok: false, fault: "wrong-place" });
    const rewritten = blob.slice();
    rewritten.set(headerOf(expected));
    expect(openBlob(rewritten, expected, key)).toEqual({ ok: false, fault: "not-authentic" });
  });

  test("with another key", () => {
    expect(openBlob(blob, place, new Uint8Array(32).fill(10))).toEqual({ ok: false, fault: "not-authentic" });
  });

  test.each([
    ["the first letters", 0, 0x44, "not-a-blob"],
    ["version 2", 4, 2, "unknown-version"],
    ["version 0", 4, 0, "unknown-version"],
    ["a kind without a name", 5, 3, "unknown-version"],
    ["another cipher", 6, 2, "unknown-version"],
    ["a flag", 7, 1, "unknown-version"],
  ] as const)("with %s in the header, even when the seal covers it", (_what, at, value, fault) => {
    const header = headerOf(place);
    header[at] = value;
    expect(openBlob(sealedBytes(plaintext(utf8("{}")), header), place, key)).toEqual({ ok: false, fault });
  });

  test.each([
    [
      "padding that is not zero",
      (() => {
        const bytes = plaintext(utf8("{}"));
        bytes[4095] = 1;
        return bytes;
      })(),
    ],
    [
      "padding that is not zero right behind the text",
      plaintext(utf8("{} "), 2).map((byte, at) => (at === 6 ? 32 : byte)),
    ],
    ["a length beyond the end", plaintext(utf8("{}"), 4093)],
    ["the greatest length", plaintext(utf8("{}"), 0xffffffff)],
    ["a length of nothing", plaintext(utf8(""))],
    ["bytes that are not UTF-8", plaintext(Uint8Array.of(0x22, 0xc3, 0x28, 0x22))],
    ["UTF-8 for half of a pair", plaintext(Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22))],
    ["a byte order mark", plaintext(utf8("\uFEFF{}"))],
    ["what is not JSON", plaintext(utf8("{hello}"))],
    ["two documents", plaintext(utf8("{}{}"))],
  ])("with %s inside a right seal", (_what, content) => {
    expect(openBlob(sealedBytes(content), place, key)).toEqual({ ok: false, fault: "bad-content" });
  });
});

test("whatever arrives, opening it gives a value", () => {
  const anything = fc.oneof(fc.uint8Array({ maxLength: 200 }), anyBytes(4168));
  fc.assert(
    fc.property(anything, anyPlace, (bytes, at) => {
      expect(openBlob(bytes, at, key).ok).toBe(false);
    }),
  );
});
