/** What the build has made: every file with its address, its hash and its headers. Servers and hosts go by this list alone. */
import { z } from "zod";

const file = z.object({
  /** As a browser asks for it; an office's id and a link's are `_`. */
  path: z.string(),
  /** Below the folder of all files. */
  file: z.string(),
  /** Of the file as it is, without compression. */
  size: z.number(),
  sha256: z.string(),
  type: z.string(),
  headers: z.record(z.string(), z.string()),
  /** Endings of the compressed copies beside it. */
  compressed: z.array(z.enum(["br", "gz"])),
});

export const siteList = z.object({
  version: z.literal(1),
  build: z.string(),
  files: z.array(file),
  /** The last builds before, the newest first: pages of theirs that are still open go on asking for their built files. */
  earlier: z.array(z.object({ build: z.string(), files: z.array(file) })),
});

export type SiteFile = z.infer<typeof file>;
export type SiteList = z.infer<typeof siteList>;

/** What anybody may hold against a build of the same sources: all that a browser loads. It can't hold its own hash. */
export function publicList(build: string, files: readonly SiteFile[]): PublicList {
  const others = files.filter(({ path }) => path !== publicListPath);
  return { version: 1, build, files: others.map(({ path, size, sha256 }) => ({ path, size, sha256 })) };
}

export const publicListSchema = z.object({
  version: z.literal(1),
  build: z.string(),
  files: z.array(z.object({ path: z.string(), size: z.number(), sha256: z.string() })),
});

export type PublicList = z.infer<typeof publicListSchema>;

export const publicListPath = "/.well-known/handoff-files.json";
