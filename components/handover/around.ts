"use client";

import { shareClient } from "@/lib/share/client";
import type { Around } from "@/lib/share/owner";

/** What the office's side of a share needs of this browser. */
export const around: Around = {
  client: shareClient({ fetch: (address, init) => fetch(address, init), base: "" }),
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};
