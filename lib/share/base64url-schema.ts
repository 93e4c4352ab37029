/** Bytes as they stand in bodies and in what a browser keeps. */
import * as z from "@/lib/vendor/zod";
import { ID_BYTES } from "./sizes";

/** Base64url without padding of exactly so many bytes; the bits that no byte fills must be zero. */
export function base64urlPattern(length: number): RegExp {
  const whole = Math.floor(length / 3) * 4;
  const tail = { 0: "", 1: "[A-Za-z0-9_-][AQgw]", 2: "[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]" }[length % 3] ?? "";
  return new RegExp(`^[A-Za-z0-9_-]{${whole}}${tail}$`);
}

export const base64urlOf = (length: number) => z.string().check(z.regex(base64urlPattern(length)));

export const idSchema = base64urlOf(ID_BYTES);
