/**
 * A document, sealed for one place: this share, this kind, this revision, this epoch. The place is in a header that the seal
 * covers. A reader never believes the header: it writes the one that must be there and refuses any other.
 */
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { sameBytes } from "./bytes";
import { BLOB_SIZES, BUCKETS, HEADER_BYTES, LENGTH_BYTES, NONCE_BYTES } from "./sizes";

export type BlobPlace = { kind: "plan" | "work"; id: Uint8Array; revision: number; epoch: number };

export type SealResult = { ok: true; blob: Uint8Array } | { ok: false; fault: "too-large" };

export type BlobFault =
  /** Not one of the sizes that a blob has. */
  | "wrong-size"
  /** It does not begin as a blob does. */
  | "not-a-blob"
  /** A version, kind, cipher or flag that this program does not know. */
  | "unknown-version"
  /** Sealed for another share, kind, revision or epoch. */
  | "wrong-place"
  /** Altered, or sealed with another key. */
  | "not-authentic"
  /** Rightly sealed, but what is inside is no padded JSON document. */
  | "bad-content";

export type OpenResult = { ok: true; document: unknown } | { ok: false; fault: BlobFault };

const MAGIC = [0x43, 0x48, 0x53, 0x53];
const VERSION = 1;
const KINDS = { plan: 1, work: 2 } as const;
const XCHACHA20_POLY1305 = 1;
const NO_FLAGS = 0;
const LARGEST = Math.max(...BUCKETS);

export function sealBlob(
  document: unknown,
  place: BlobPlace,
  key: Uint8Array,
  randomBytes: (length: number) => Uint8Array,
): SealResult {
  const text = new TextEncoder().encode(JSON.stringify(document));
  const bucket = BUCKETS.find((size) => text.length <= size - LENGTH_BYTES);
  if (bucket === undefined) return { ok: false, fault: "too-large" };
  return { ok: true, blob: sealedText(text, bucket, place, key, randomBytes) };
}

/** For the device’s own storage, which takes more than a share can hold; never to be sent. */
export function sealForDevice(
  document: unknown,
  place: BlobPlace,
  key: Uint8Array,
  randomBytes: (length: number) => Uint8Array,
): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(document));
  const needed = text.length + LENGTH_BYTES;
  const bucket = BUCKETS.find((size) => needed <= size) ?? Math.ceil(needed / LARGEST) * LARGEST;
  return sealedText(text, bucket, place, key, randomBytes);
}

function sealedText(
  text: Uint8Array,
  bucket: number,
  place: BlobPlace,
  key: Uint8Array,
  randomBytes: (length: number) => Uint8Array,
): Uint8Array {
  const plaintext = new Uint8Array(bucket);
  new DataView(plaintext.buffer).setUint32(0, text.length);
  plaintext.set(text, LENGTH_BYTES);
  const header = headerOf(place);
  const nonce = randomBytes(NONCE_BYTES);
  const sealed = xchacha20poly1305(key, nonce, header).encrypt(plaintext);
  const blob = new Uint8Array(HEADER_BYTES + NONCE_BYTES + sealed.length);
  blob.set(header);
  blob.set(nonce, HEADER_BYTES);
  blob.set(sealed, HEADER_BYTES + NONCE_BYTES);
  return blob;
}

export function openBlob(blob: Uint8Array, place: BlobPlace, key: Uint8Array): OpenResult {
  if (!BLOB_SIZES.includes(blob.length)) return { ok: false, fault: "wrong-size" };
  return openSealed(blob, place, key);
}

/** What `sealForDevice` has sealed. */
export function openFromDevice(blob: Uint8Array, place: BlobPlace, key: Uint8Array): OpenResult {
  if (blob.length < (BLOB_SIZES[0] ?? 0)) return { ok: false, fault: "wrong-size" };
  return openSealed(blob, place, key);
}

function openSealed(blob: Uint8Array, place: BlobPlace, key: Uint8Array): OpenResult {
  const header = headerOf(place);
  const fault = headerFault(blob.subarray(0, HEADER_BYTES), header);
  if (fault !== undefined) return { ok: false, fault };
  const nonce = blob.subarray(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
  const plaintext = decrypted(blob.subarray(HEADER_BYTES + NONCE_BYTES), nonce, header, key);
  if (plaintext === undefined) return { ok: false, fault: "not-authentic" };
  return contentOf(plaintext);
}

export function headerOf({ kind, id, revision, epoch }: BlobPlace): Uint8Array {
  const header = new Uint8Array(HEADER_BYTES);
  header.set([...MAGIC, VERSION, KINDS[kind], XCHACHA20_POLY1305, NO_FLAGS]);
  header.set(id, 8);
  const view = new DataView(header.buffer);
  view.setUint32(24, revision);
  view.setUint32(28, epoch);
  return header;
}

/** Why these bytes are not the header that must be there; only to say it well, for any difference is refused. */
function headerFault(found: Uint8Array, expected: Uint8Array): BlobFault | undefined {
  if (sameBytes(found, expected)) return undefined;
  if (MAGIC.some((byte, index) => found[index] !== byte)) return "not-a-blob";
  const known =
    found[4] === VERSION &&
    (found[5] === KINDS.plan || found[5] === KINDS.work) &&
    found[6] === XCHACHA20_POLY1305 &&
    found[7] === NO_FLAGS;
  return known ? "wrong-place" : "unknown-version";
}

function decrypted(sealed: Uint8Array, nonce: Uint8Array, header: Uint8Array, key: Uint8Array): Uint8Array | undefined {
  try {
    return xchacha20poly1305(key, nonce, header).decrypt(sealed);
  } catch {
    // The library has one way to say that the tag does not fit.
    return undefined;
  }
}

function contentOf(plaintext: Uint8Array): OpenResult {
  const refused: OpenResult = { ok: false, fault: "bad-content" };
  const length = new DataView(plaintext.buffer, plaintext.byteOffset).getUint32(0);
  const end = LENGTH_BYTES + length;
  if (end > plaintext.length || plaintext.subarray(end).some((byte) => byte !== 0)) return refused;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      plaintext.subarray(LENGTH_BYTES, end),
    );
    return { ok: true, document: JSON.parse(text) };
  } catch {
    // TypeError for what is not UTF-8, SyntaxError for what is not JSON.
    return refused;
  }
}
