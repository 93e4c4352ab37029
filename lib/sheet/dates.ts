/** Dates as the sheet prints them, without a clock and without a locale. ISO dates in, US English out. */

export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "2026-11-21" → "November 21, 2026" */
export function longDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${months[Number(month) - 1] ?? month} ${Number(day)}, ${year}`;
}

/** The same day a year later; February 29 becomes February 28. */
export function yearAfter(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const next = String(Number(year) + 1).padStart(4, "0");
  return month === "02" && day === "29" ? `${next}-02-28` : `${next}-${month}-${day}`;
}
