/** The protocol once more, written for the tests from its description alone, on Node's own cryptography instead of our libraries. */
import { createCipheriv, createHash, hkdfSync } from "node:crypto";

export const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, "hex"));
export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
export const base64urlOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");

export function hash(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash("sha256").update(bytes).digest());
}

export function derive(secret: Uint8Array, id: Uint8Array, label: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", secret, id, `network-handoff/1/${label}`, 32));
}

export function header(kind: 1 | 2, id: Uint8Array, revision: number, epoch: number): Uint8Array {
  const bytes = Buffer.alloc(32);
  bytes.write("CHSS", "latin1");
  bytes.set([1, kind, 1, 0], 4);
  bytes.set(id, 8);
  bytes.writeUInt32BE(revision, 24);
  bytes.writeUInt32BE(epoch, 28);
  return new Uint8Array(bytes);
}

export function padded(text: string): Uint8Array {
  const utf8 = Buffer.from(text, "utf8");
  const size = [4, 8, 16, 32, 64].map((kib) => kib * 1024).find((bytes) => utf8.length + 4 <= bytes);
  if (size === undefined) throw new RangeError("too long");
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32BE(utf8.length);
  bytes.set(utf8, 4);
  return new Uint8Array(bytes);
}

/** XChaCha20-Poly1305 as draft-irtf-cfrg-xchacha-03 builds it: HChaCha20 for the key, then ChaCha20-Poly1305 of RFC 8439. */
export function seal(key: Uint8Array, nonce: Uint8Array, associated: Uint8Array, plaintext: Uint8Array): Uint8Array {
  const subkey = hchacha20(key, nonce.subarray(0, 16));
  const cipher = createCipheriv("chacha20-poly1305", subkey, Buffer.concat([Buffer.alloc(4), nonce.subarray(16)]), {
    authTagLength: 16,
  });
  cipher.setAAD(associated, { plaintextLength: plaintext.length });
  return new Uint8Array(Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]));
}

export function hchacha20(key: Uint8Array, input: Uint8Array): Uint8Array {
  const start = Buffer.concat([Buffer.from("expand 32-byte k", "latin1"), key, input]);
  const state = new Uint32Array(16);
  for (let word = 0; word < 16; word++) state[word] = start.readUInt32LE(word * 4);
  for (let round = 0; round < 10; round++) {
    for (const column of [0, 1, 2, 3]) quarter(state, column, column + 4, column + 8, column + 12);
    for (const [a, b, c, d] of diagonals) quarter(state, a, b, c, d);
  }
  const output = Buffer.alloc(32);
  for (let word = 0; word < 4; word++) {
    output.writeUInt32LE(state[word] ?? 0, word * 4);
    output.writeUInt32LE(state[word + 12] ?? 0, word * 4 + 16);
  }
  return new Uint8Array(output);
}

const diagonals = [
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
] as const;

function quarter(state: Uint32Array, a: number, b: number, c: number, d: number): void {
  for (const [to, from, turned, by] of [
    [a, b, d, 16],
    [c, d, b, 12],
    [a, b, d, 8],
    [c, d, b, 7],
  ] as const) {
    state[to] = (state[to] ?? 0) + (state[from] ?? 0);
    const mixed = (state[turned] ?? 0) ^ (state[to] ?? 0);
    state[turned] = (mixed << by) | (mixed >>> (32 - by));
  }
}
