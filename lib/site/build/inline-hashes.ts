import { createHash } from "node:crypto";
import type { Hashes } from "@/lib/site/security-policy";

/** The hashes of what stands in a page of the build itself, as a policy names them. */
export function inlineHashes(html: string): Hashes {
  return { scripts: contents(html, "script").map(hashOf), styles: contents(html, "style").map(hashOf) };
}

/** The build writes no script or style that holds its own end tag, nor a comment around one. */
function contents(html: string, tag: "script" | "style"): string[] {
  const elements = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, "g"));
  return [...elements].flatMap(([, attributes = "", content = ""]) => (/\bsrc=/.test(attributes) ? [] : [content]));
}

const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
