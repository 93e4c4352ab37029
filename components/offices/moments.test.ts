import fc from "fast-check";
import { expect, test } from "vitest";
import { agoInWords, clock, dayInWords, exactly, shortDay } from "./moments";

const anyDate = fc.date({ min: new Date("1990-01-02"), max: new Date("2199-12-30"), noInvalidDate: true });
/** Versions of `Intl` differ in the kind of space before AM and PM. */
const plain = (text: string) => text.replace(/\s/gu, " ");

test("an exact moment reads as Intl writes it", () => {
  const format = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeStyle: "short" });
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(exactly(date)).toBe(plain(format.format(date)));
    }),
  );
});

test("a day reads as Intl writes it, with its year unless it is this one", () => {
  const withYear = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });
  const without = new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", timeZone: "UTC" });
  fc.assert(
    fc.property(anyDate, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, day] = iso.split("-").map(Number);
      const itself = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day));
      expect(dayInWords(iso, new Date(`${year}-07-01T12:00:00Z`))).toBe(without.format(itself));
      expect(dayInWords(iso, new Date(`${(year ?? 0) + 1}-07-01T12:00:00Z`))).toBe(withYear.format(itself));
    }),
  );
});

test.each([
  [[2026, 10, 22, 12, 0, 10], "just now"],
  [[2026, 10, 22, 12, 5], "just now"],
  [[2026, 10, 22, 11, 59], "1 minute ago"],
  [[2026, 10, 22, 11, 1], "59 minutes ago"],
  [[2026, 10, 22, 11, 0], "1 hour ago"],
  [[2026, 10, 22, 0, 0], "12 hours ago"],
  [[2026, 10, 21, 23, 59], "yesterday"],
  [[2026, 10, 20, 23, 59], "2 days ago"],
  [[2026, 10, 16, 0, 0], "6 days ago"],
  [[2026, 10, 15, 16, 5], "November 15, 2026 at 4:05 PM"],
  [[2025, 0, 1, 0, 0], "January 1, 2025 at 12:00 AM"],
] as const)("%j is told as %j at noon", ([year, month, day, hour, minute, second = 0], words) => {
  const now = new Date(2026, 10, 22, 12, 0);
  expect(agoInWords(new Date(year, month, day, hour, minute, second), now)).toBe(words);
});

test("a short day names its month by three letters, and its year unless it is this one", () => {
  const now = new Date(2026, 10, 22, 12, 0);
  expect(shortDay(new Date(2026, 10, 22, 0, 1), now)).toBe("today");
  expect(shortDay(new Date(2026, 10, 21, 23, 59), now)).toBe("yesterday");
  expect(shortDay(new Date(2026, 10, 20), now)).toBe("Nov 20");
  expect(shortDay(new Date(2026, 11, 2), now)).toBe("Dec 2");
  expect(shortDay(new Date(2027, 1, 3), now)).toBe("Feb 3, 2027");
});

test("the time of day is told by twelve hours", () => {
  expect(clock(new Date(2026, 10, 22, 0, 5))).toBe("12:05 AM");
  expect(clock(new Date(2026, 10, 22, 14, 2))).toBe("2:02 PM");
});
