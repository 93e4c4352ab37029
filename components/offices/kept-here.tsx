"use client";

import { afterWeek, clearsAfterWeek } from "./ask-to-keep";

/** Where the offices of the list are, and what may become of them there. For use after hydration only. */
export function KeptHere() {
  return (
    <p className="max-w-read text-ink-soft text-sm">
      Kept in this browser only. If the browser’s data is cleared, they are gone.{" "}
      {clearsAfterWeek() && <>{afterWeek} </>}
      Save them to a file to be safe.
    </p>
  );
}
