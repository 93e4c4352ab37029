"use client";

const day = 24 * 60 * 60 * 1000;
const exact = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeStyle: "short" });
const relative = new Intl.RelativeTimeFormat("en-US", { numeric: "auto" });

/** When something was changed, in words, with the exact moment behind it. For use after hydration only. */
export function ChangedAt({ moment, now = new Date() }: { moment: string; now?: Date }) {
  const date = new Date(moment);
  return (
    <time dateTime={moment} title={exact.format(date)}>
      {inWords(date, now)}
    </time>
  );
}

function inWords(date: Date, now: Date): string {
  const ago = now.getTime() - date.getTime();
  const minutes = Math.round(ago / 60_000);
  if (minutes < 1) return "just now";
  if (minutes < 60) return relative.format(-minutes, "minute");
  const days = Math.round((midnight(now) - midnight(date)) / day);
  if (days === 0) return relative.format(-Math.round(minutes / 60), "hour");
  return days < 7 ? relative.format(-days, "day") : exact.format(date);
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
