/** The sizes of a blob and its parts, in bytes. They stand apart from the schemas, so that the cryptography needs no zod. */

/** Plaintext is padded to one of these, so that a size tells next to nothing. */
export const BUCKETS = [4096, 8192, 16_384, 32_768, 65_536] as const;
export const LENGTH_BYTES = 4;
export const HEADER_BYTES = 32;
export const NONCE_BYTES = 24;
export const TAG_BYTES = 16;
export const BLOB_SIZES: readonly number[] = BUCKETS.map((bucket) => HEADER_BYTES + NONCE_BYTES + bucket + TAG_BYTES);

export const ID_BYTES = 16;
export const SECRET_BYTES = 32;
export const HASH_BYTES = 32;
