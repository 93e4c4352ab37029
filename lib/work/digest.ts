import { bytesToHex, sha256, utf8ToBytes } from "@/lib/vendor/sha256";

/** SHA-256 of a list as JSON, in hex. A list, for unlike an object's keys its entries have one order. */
export function digest(content: readonly unknown[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))));
}
