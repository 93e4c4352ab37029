"use client";

import { KEY_PREFIX } from "@/lib/drafts/keys";
import { drafts } from "./browser-drafts";

/** Shorter than anybody feels, on a slow computer too. */
const turn = 8;

/** Reads the kept offices some at a time, so that hundreds of them never hold up a key or the drawing. */
export async function readAhead(): Promise<void> {
  let since = performance.now();
  for (const id of keptIds()) {
    drafts.read(id);
    if (performance.now() - since < turn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}

function keptIds(): string[] {
  try {
    const keys = Object.keys(window.localStorage).filter((key) => key.startsWith(KEY_PREFIX));
    return keys.map((key) => key.slice(KEY_PREFIX.length));
  } catch {
    return [];
  }
}
