/**
 * Moments and days in words, as `Intl` has them for "en-US". The words of this app are English anyway, and `Intl` takes as
 * long to start as a whole screen of offices takes to draw: 50 ms in one piece on a slow computer, each time a page loads.
 */
import { months } from "@/lib/sheet/dates";

/** In the reader's own time: "March 5, 2026 at 4:05 PM". */
export function exactly(date: Date): string {
  return `${months[date.getMonth()]} ${date.getDate()}, ${date.getFullYear()} at ${clock(date)}`;
}

/** In the reader's own time: "4:05 PM". */
export function clock(date: Date): string {
  const hours = date.getHours();
  const minutes = String(date.getMinutes()).padStart(2, "0");
  return `${hours % 12 || 12}:${minutes} ${hours < 12 ? "AM" : "PM"}`;
}

/** The day of a moment for a narrow column: "today", "Mar 5"; its year is named unless it is this one. */
export function shortDay(date: Date, now: Date): string {
  const days = Math.round((midnight(now) - midnight(date)) / aDay);
  if (days === 0) return "today";
  if (days === 1) return "yesterday";
  const words = `${months[date.getMonth()]?.slice(0, 3)} ${date.getDate()}`;
  return date.getFullYear() === now.getFullYear() ? words : `${words}, ${date.getFullYear()}`;
}

/** An ISO date, as 2026-03-05; its year is named unless it is this one. */
export function dayInWords(iso: string, now: Date): string {
  const [year, month, day] = iso.split("-").map(Number);
  const words = `${months[(month ?? 1) - 1]} ${day}`;
  return year === now.getFullYear() ? words : `${words}, ${year}`;
}

/** How long ago a moment was; exactly when, once it is a week. */
export function agoInWords(date: Date, now: Date): string {
  const minutes = Math.round((now.getTime() - date.getTime()) / 60_000);
  if (minutes < 1) return "just now";
  if (minutes < 60) return ago(minutes, "minute");
  const days = Math.round((midnight(now) - midnight(date)) / aDay);
  if (days === 0) return ago(Math.round(minutes / 60), "hour");
  if (days === 1) return "yesterday";
  return days < 7 ? ago(days, "day") : exactly(date);
}

const aDay = 24 * 60 * 60 * 1000;

function ago(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
