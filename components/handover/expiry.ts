/** How long a link still works, in words. */

const DAY_MS = 24 * 60 * 60 * 1000;
const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long" });
const time = new Intl.DateTimeFormat("en-US", { timeStyle: "short" });

/** "December 22, 2026 (30 days)"; with the hour once it is less than two days away. */
export function untilWhen(expiresAt: string, now: Date): string {
  const end = new Date(expiresAt);
  const left = end.getTime() - now.getTime();
  if (left < 2 * DAY_MS) return `${day.format(end)}, ${time.format(end)}`;
  return `${day.format(end)} (${Math.round(left / DAY_MS)} days)`;
}

/** "December 22, 2026" */
export function dayOf(moment: string): string {
  return day.format(new Date(moment));
}
