import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a list as JSON, in hex. A list, for unlike an object's keys its entries have one order. */
export function digest(content: readonly unknown[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))));
}
