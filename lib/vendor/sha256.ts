/**
 * SHA-256 and how its bytes are written, and nothing else of the library.
 *
 * The library keeps SHA-512 and its constants in the same file; the sheet, which needs one hash for its version, would load
 * them too. The build packs this file on its own (lib/dev/pack.mjs).
 */
export { sha256 } from "@noble/hashes/sha2.js";
export { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
