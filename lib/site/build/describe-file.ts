import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf } from "@/lib/site/address";
import { builtHeaders, fileHeaders, type Headers, pageHeaders } from "@/lib/site/headers";
import type { SiteFile } from "@/lib/site/list";
import { pagePolicy } from "@/lib/site/security-policy";
import { compress } from "./compress";
import { inlineHashes } from "./inline-hashes";
import { isCompressible, typeOf } from "./types";

/** Of what lies there: address, hash, headers, and the compressed copies that it leaves beside it. */
export async function describeFile(folder: string, file: string): Promise<SiteFile> {
  const bytes = readFileSync(join(folder, file));
  const path = addressOf(file);
  const type = typeOf(file);
  return {
    path,
    file,
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    type,
    headers: headersOf(path, type, bytes),
    compressed: isCompressible(type) ? await compress(join(folder, file)) : [],
  };
}

function headersOf(path: string, type: string, bytes: Buffer): Headers {
  if (path.startsWith("/_next/static/")) return builtHeaders;
  if (!type.startsWith("text/html")) return fileHeaders;
  const isShared = path === "/s" || path.startsWith("/s/");
  return pageHeaders(pagePolicy(inlineHashes(bytes.toString())), { isShared });
}
