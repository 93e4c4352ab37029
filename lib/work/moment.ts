/** The last moment that `schema.ts` can write. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * The moment of an edit: now, or just after what its writer has seen, whichever is later. So an edit beats what it replaces
 * even when its device's clock is behind (a hybrid logical clock).
 */
export function momentAfter(now: Date, previous?: string): string {
  const clock = Number.isNaN(now.getTime()) ? 0 : Math.max(0, now.getTime());
  const seen = previous === undefined ? 0 : Date.parse(previous) + 1;
  return new Date(Math.min(LAST, Math.max(clock, seen))).toISOString();
}
