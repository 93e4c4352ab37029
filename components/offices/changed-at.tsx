"use client";

import { agoInWords, exactly } from "./moments";

/** When something was changed, in words, with the exact moment behind it. For use after hydration only. */
export function ChangedAt({ moment, now = new Date() }: { moment: string; now?: Date }) {
  const date = new Date(moment);
  return (
    <time dateTime={moment} title={exactly(date)}>
      {agoInWords(date, now)}
    </time>
  );
}
