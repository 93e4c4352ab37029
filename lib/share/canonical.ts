/** One text for one value, whatever the order in which its keys were written: as the JSON Canonicalization Scheme, RFC 8785. */
import { sha256 } from "@/lib/vendor/sha256";
import { toHex } from "./bytes";

/** Like `JSON.stringify`, it leaves out keys without a value. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  let members = "";
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) continue;
    members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** SHA-256 of the canonical text, as hex digits. */
export function documentHash(value: unknown): string {
  return toHex(sha256(new TextEncoder().encode(canonicalJson(value))));
}
